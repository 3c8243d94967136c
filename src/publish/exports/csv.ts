import { tidyText } from "../tidy.ts";

// "=1+1", "@SUM(A1)", "\t=1": spreadsheets would run these as formulas; the full-width signs count for some of them.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Writes rows as CSV (RFC 4180: CRLF, doubled quotation marks); null is an empty cell. */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = defuse(tidyText(value));
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Puts an apostrophe before what a spreadsheet would take for a formula. */
function defuse(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
