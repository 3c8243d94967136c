import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { FURNITURE } from "../../src/lexicon/furniture.ts";
import { parseLines } from "../../src/text/lines.ts";
import { findSource } from "../../src/clean/survey.ts";
import type { RawArticle } from "../../src/model/article.ts";
import { parseHtmlFile } from "../../src/read/html.ts";

const DATA = new URL("../../../shared/data/clean/", import.meta.url);

/**
 * Lists the states in which the pages come: as whole page, as main region, after an extractor, as saved HTML through our
 * reader, and bare: the story without its headline, a strange form in its middle.
 */
export const STATES = ["crude", "residue", "extract", "html", "bare"] as const;
export type State = (typeof STATES)[number];

/** Is one page whose story a person marked. */
export interface MarkedPage {
  readonly id: string;
  readonly state: State;
  readonly raw: RawArticle;
  /** 1-based numbers of the story's lines. */
  readonly keep: ReadonlySet<number>;
  readonly gold: string;
}

interface Row {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly keep: readonly number[];
  readonly gold: string;
}

/** Tells whether the development pages are there. */
export function hasPages(): boolean {
  return existsSync(new URL("crude.dev.jsonl", DATA));
}

/** Reads all marked pages of one state. */
export async function readPages(state: State): Promise<MarkedPage[]> {
  if (state === "html") return readHtmlPages();
  if (state === "bare") return (await readPages("residue")).map(toBare);
  return readRows(`${state}.dev.jsonl`).map((row) => ({
    id: row.id,
    state,
    raw: toArticle(row.id, { text: row.text, declared: { url: row.url } }),
    keep: new Set(row.keep),
    gold: row.gold,
  }));
}

/** Reads the bytes of the saved pages, for those who read them otherwise. */
export function readHtmlFiles(): {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly gold: string;
}[] {
  return readRows("html-dev/gold.jsonl").map(({ id, url, gold }) => ({
    id,
    url,
    gold,
    bytes: gunzipSync(readFileSync(new URL(`html-dev/${id}.html.gz`, DATA))),
  }));
}

const BUTTONS = FURNITURE.filter(({ sure }) => sure).map(({ phrases }) =>
  phrases
    .split("|")
    .flatMap((written) => /^\s*\^(?<text>[\p{Script=Latin} ]+)\$\s*$/u.exec(written)?.groups?.["text"] ?? []),
);

// Drops what stands above the story, on every second page also what stands below, and puts a run of buttons inside.
function toBare(page: MarkedPage): MarkedPage {
  const number = parseInt(page.id.slice(0, 6), 16);
  const lines = parseLines(page.raw.text);
  const first = lines.findIndex(({ line }) => page.keep.has(line));
  const last = lines.findLastIndex(({ line }) => page.keep.has(line));
  const rest = lines
    .slice(Math.max(0, first), number % 2 ? last + 1 : undefined)
    .map(({ line, text }) => ({ text, kept: page.keep.has(line) }));
  const kinds = BUTTONS[number % BUTTONS.length] ?? [];
  const form = Array.from({ length: 2 + (number % 7) }, (_, i) =>
    capitalize(kinds[(number + 13 * i) % kinds.length] ?? "Close"),
  );
  const at = 1 + (number % Math.max(1, rest.length - 1));
  rest.splice(at, 0, ...(number % 3 ? form.map((text) => ({ text, kept: false })) : []));
  const text = rest.map((line) => line.text).join(number % 5 ? "\n\n" : "\n");
  const step = number % 5 ? 2 : 1;
  return {
    ...page,
    state: "bare",
    raw: toArticle(page.id, { text, declared: page.raw.declared }),
    keep: new Set(rest.flatMap(({ kept }, i) => (kept ? [i * step + 1] : []))),
  };
}

const capitalize = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

// The lines of the saved pages are marked by aligning them with the gold text, as those of the other states were.
async function readHtmlPages(): Promise<MarkedPage[]> {
  const { labelLines } = (await import(new URL("lib/align.mjs", DATA).href)) as {
    labelLines: (lines: readonly string[], gold: string) => { res: { share: number }[] };
  };
  const pages: MarkedPage[] = [];
  for (const { id, url, bytes, gold } of readHtmlFiles()) {
    const [found] = (await parseHtmlFile(bytes, { url })).articles;
    const { text, declared, markup } = found ?? { text: "", declared: { url } };
    const shares = labelLines(text.split("\n"), gold).res;
    const keep = new Set(shares.flatMap(({ share }, i) => (share >= 0.5 ? [i + 1] : [])));
    pages.push({
      id,
      state: "html",
      raw: toArticle(id, { text, declared, ...(markup ? { markup } : {}) }),
      keep,
      gold,
    });
  }
  return pages;
}

function readRows(name: string): Row[] {
  return readFileSync(new URL(name, DATA), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Makes a raw article of a text. */
export function toArticle(path: string, given: Pick<RawArticle, "text"> & Partial<RawArticle>): RawArticle {
  return {
    path,
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    declared: {},
    ...given,
  };
}

/** Parts pages into `count` groups by site, so that no site is in two; the same for all states of a page. */
export function foldOf(page: MarkedPage, count: number): number {
  const source = findSource(toArticle(page.id, { text: "", declared: page.raw.declared })) ?? page.id;
  let sum = 7;
  for (const letter of source) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % count;
}
