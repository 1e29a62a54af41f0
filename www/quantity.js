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
  if (kind === "money" && /^[A-Z]{3}$/.test(unit ?? "")) return money(n, unit);
  if (kind === "percent" || unit === "percent") return `${figures.format(n)}%`;
  if (kind === "ratio") return `${figures.format(n)}×`;
  if ((kind === "measure" || kind === "duration") && unit) return measure(n, unit);
  return figures.format(n);
}

/** The browser knows the plural of the units that it knows; any other stands as it is. */
function measure(n, unit) {
  try {
    return new Intl.NumberFormat(words.locale, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 4 }).format(n);
  } catch {
    return `${figures.format(n)} ${unit}`;
  }
}

function money(n, currency) {
  const digits = Number.isInteger(n) ? 0 : 2;
  return new Intl.NumberFormat(words.locale, { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(n);
}
