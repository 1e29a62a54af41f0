// Knows how a quantity of the wire format is written in figures. Knows nothing of the article's words.

import words from "./words.js";

const figures = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 4 });

const SIGNS = { "at-least": "≥ ", "more-than": "> ", "at-most": "≤ ", "less-than": "< ", about: "≈ ", nearly: "≈ " };

/** Writes a number's value, or its range or bound: "≥ 7 months", "$6,200,000", "38%". Empty where no value is known. */
export function inFigures({ kind, quantity }) {
  const { value, low, high, unit, bound } = quantity ?? {};
  const write = (n) => withUnit(n, kind, unit);
  if (known(low) && known(high) && low !== high) return `${write(low)} – ${write(high)}`;
  const n = [value, low, high].find(known);
  return n === undefined ? "" : `${SIGNS[bound] ?? ""}${write(n)}`;
}

const known = (n) => typeof n === "number" && Number.isFinite(n);

function withUnit(n, kind, unit) {
  if (isCurrency(kind, unit)) return money(n, unit);
  if (kind === "percent" || unit === "percent") return `${figures.format(n)}%`;
  if (kind === "ratio") return `${figures.format(n)}×`;
  if (isMeasured(kind) && unit) return measure(n, unit);
  return figures.format(n);
}

/** The unit of a number in words; null where it has none, or is one of things that the article calls in its own words. */
export function unitOf({ kind, quantity: { unit } = {} }) {
  if (!unit) return null;
  if (isCurrency(kind, unit)) return new Intl.DisplayNames(words.locale, { type: "currency" }).of(unit);
  return unit === "percent" || isMeasured(kind) ? unitName(MANY, unit) : null;
}

const MANY = 100;
const isCurrency = (kind, unit) => kind === "money" && /^[A-Z]{3}$/.test(unit ?? "");
const isMeasured = (kind) => kind === "measure" || kind === "duration";

const measure = (n, unit) => inUnits(unit)?.format(n) ?? `${figures.format(n)} ${unitName(n, unit)}`;
const unitName = (n, unit) => inUnits(unit)?.formatToParts(n).find(({ type }) => type === "unit").value ?? words.unit(n, unit) ?? unit;

/** The browser knows the words of some units; null for any other. */
function inUnits(unit) {
  try {
    return new Intl.NumberFormat(words.locale, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 4 });
  } catch {
    return null;
  }
}

function money(n, currency) {
  const digits = Number.isInteger(n) ? 0 : 2;
  return new Intl.NumberFormat(words.locale, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);
}
