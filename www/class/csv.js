// Knows how to write a table for a spreadsheet (RFC 4180). Knows nothing of what is in it.

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The rows as a file's text; the mark at its front tells spreadsheets that it is UTF-8. */
export const csv = (rows) => `\ufeff${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;

/** A spreadsheet would run what begins like a formula, so that an apostrophe makes it text, unless it is a plain number. */
function quoted(value) {
  const cell = String(value ?? "");
  const guard = FORMULA.test(cell) && Number.isNaN(Number(cell.trim() || "-")) ? "'" : "";
  return `"${guard}${cell.replaceAll('"', '""')}"`;
}
