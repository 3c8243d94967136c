import type { Line } from "../model/article.ts";

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\f\v]/g;

/**
 * Parts a text into its lines, white space around each left out; blank lines are not listed but count.
 * What lies between two lines is nothing but white space, so the lines hold every printed character.
 */
export function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let line = 1;
  for (const end of text.matchAll(LINE_END)) {
    pushLine(lines, text, start, end.index, line++);
    start = end.index + end[0].length;
  }
  pushLine(lines, text, start, text.length, line);
  return lines;
}

function pushLine(lines: Line[], text: string, from: number, to: number, line: number): void {
  const whole = text.slice(from, to);
  const trimmed = whole.trimStart();
  const start = from + whole.length - trimmed.length;
  const printed = trimmed.trimEnd();
  if (printed) lines.push({ start, end: start + printed.length, line, text: printed });
}
