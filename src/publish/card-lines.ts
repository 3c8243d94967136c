import { setLine, type SetLine, type Weight } from "./card-faces.ts";
import { tidyText } from "./tidy.ts";

/** Holds how a text is to be set on a card. */
export interface Setting {
  readonly weight: Weight;
  /** Sizes to try, the largest first, each with the lines that it may take. */
  readonly sizes: readonly (readonly [size: number, lines: number])[];
  readonly width: number;
}

/** Is a text broken into lines at one size. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly SetLine[];
}

// More than any card can hold; what is longer is cut before it is measured word by word.
const MOST = 400;

/** Sets a text at the largest size at which it fits, cut with an ellipsis at the smallest; null where it cannot be drawn. */
export async function setText(text: string, { weight, sizes, width }: Setting): Promise<SetText | null> {
  const words = tidyText(text).slice(0, MOST).toWellFormed().split(/\s+/).filter(Boolean);
  const measure = await measureWords(words, weight);
  if (!measure || !words.length) return null;
  for (const [size, most] of sizes) {
    const lines = breakLines(words, (line) => measure(line) * size <= width);
    if (lines.length <= most && lines.every((line) => measure(line.split(" ")) * size <= width))
      return setAll(lines, size, weight);
  }
  const [size = 0, most = 1] = sizes.at(-1) ?? [];
  const lines = breakLines(words, (line) => measure(line) * size <= width);
  return setAll(await cutLines(lines, most, weight, width / size), size, weight);
}

/** Measures the words once, at size 1; a line is as wide as its words and the spaces between them. */
async function measureWords(words: readonly string[], weight: Weight) {
  const widths = new Map<string, number>();
  for (const word of [" ", "…", ...words]) {
    const set = widths.has(word) ? null : await setLine(word, weight);
    if (set) widths.set(word, set.width);
    else if (!widths.has(word)) return null;
  }
  const space = widths.get(" ") ?? 0;
  return (line: readonly string[]) =>
    line.reduce((sum, word) => sum + (widths.get(word) ?? 0), 0) + space * (line.length - 1);
}

function breakLines(words: readonly string[], fits: (line: readonly string[]) => boolean): string[] {
  const lines: string[][] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last && fits([...last, word])) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.join(" "));
}

/** Keeps the first lines and cuts each that is too wide, the last of them where more would follow. */
async function cutLines(
  lines: readonly string[],
  most: number,
  weight: Weight,
  width: number,
): Promise<string[]> {
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${kept.pop() ?? ""}…`);
  return Promise.all(kept.map((line) => cutLine(line, weight, width)));
}

async function cutLine(line: string, weight: Weight, width: number): Promise<string> {
  let cut = line;
  // A word without end, e.g. an address, shrinks by a tenth each time.
  while (cut.length > 1 && ((await setLine(cut, weight))?.width ?? 0) > width)
    cut = `${cut
      .replace(/…$/, "")
      .slice(0, Math.floor(cut.length * 0.9) - 1)
      .toWellFormed()
      .replace(/(?<![\s\ufffd])[\s\ufffd]+$/, "")}…`;
  return cut;
}

async function setAll(lines: readonly string[], size: number, weight: Weight): Promise<SetText | null> {
  const set = await Promise.all(lines.map((line) => setLine(line, weight)));
  const whole = set.filter((line) => line !== null);
  return whole.length === lines.length ? { size, lines: whole } : null;
}
