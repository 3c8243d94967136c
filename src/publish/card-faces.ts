import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import opentype, { type Font, type PathCommand } from "opentype.js";

const require = createRequire(import.meta.url);

/** Lists the parts in which the text face comes, the likeliest first; it has no other scripts than these. */
const PARTS = ["latin", "latin-ext", "cyrillic", "greek", "vietnamese", "cyrillic-ext"];

/** Names the weights in which cards are set. */
export type Weight = 400 | 600;

const faces = new Map<string, Promise<Font>>();

/** Is a line of text, set: how wide it is at size 1, and its outlines wherever they are put. */
export interface SetLine {
  readonly width: number;
  /** Outlines as SVG path data, from the left end of the base line. */
  draw(x: number, y: number, size: number): string;
}

/** Sets a line of text in our text face; null where the face lacks one of its characters, or it reads from the right. */
export async function setLine(text: string, weight: Weight): Promise<SetLine | null> {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text.normalize("NFC")) {
    const last = runs.at(-1);
    if (last && has(last.font, character)) last.text += character;
    else {
      const font = await findFace(character, weight);
      if (!font) return null;
      runs.push({ font, text: character });
    }
  }
  const widths = runs.map(({ font, text: run }) => font.getAdvanceWidth(run, 1000) / 1000);
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    draw(x, y, size) {
      let at = x;
      return runs
        .map(({ font, text: run }, i) => {
          const path = font.getPath(run, at, y, size).commands.map(writeStep).join("");
          at += (widths[i] ?? 0) * size;
          return path;
        })
        .join("");
    },
  };
}

async function findFace(character: string, weight: Weight): Promise<Font | null> {
  for (const part of PARTS) {
    const font = await readFace(part, weight);
    if (has(font, character)) return font;
  }
  return null;
}

function has(font: Font, character: string): boolean {
  return font.charToGlyphIndex(character) > 0;
}

function readFace(part: string, weight: Weight): Promise<Font> {
  const name = `${part}-${weight}`;
  const known = faces.get(name) ?? parseFace(name);
  faces.set(name, known);
  return known;
}

async function parseFace(name: string): Promise<Font> {
  const file = require.resolve(`@fontsource/source-serif-4/files/source-serif-4-${name}-normal.woff`);
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
}

/** Writes one step of an outline to a tenth of a pixel. opentype.js's own toPathData() writes NaN for some fractions. */
function writeStep({ type, x1, y1, x2, y2, x, y }: PathCommand): string {
  const points = [x1, y1, x2, y2, x, y].filter((value) => value !== undefined);
  return type + points.map((value) => Math.round(value * 10) / 10).join(" ");
}
