/**
 * Measures places on the development sets: found and put within 161 km, ours beside compromise with the most populous place of
 * each name. `npx tsx bench/places.ts [--half=0|1] [--errors=N] [--ours]`. Halves are parted by outlet.
 * Reads ../shared/data/entities; says so and ends where it is not there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import { extractFindings } from "../src/extract/extract.ts";
import { loadDetector } from "../src/extract/language.ts";
import { findToponyms, hasToponym } from "../src/lexicon/gazetteer.ts";
import type { CleanArticle } from "../src/model/article.ts";
import { NO_CURATION } from "../src/model/curation.ts";
import type { Findings } from "../src/model/findings.ts";
import type { Mention } from "../src/model/mention.ts";
import { resolvePlaces } from "../src/resolve/places.ts";
import { parseLines } from "../src/text/lines.ts";

interface Document {
  readonly id: string;
  readonly text: string;
  readonly source?: string;
  readonly mentions: readonly { begin: number; end: number; optional?: boolean }[];
}
interface Predicted {
  readonly name: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly begin: number;
  readonly end: number;
}

const DATA = new URL("../../shared/data/entities/", import.meta.url).pathname;
const SETS = ["lgl", "trnews"];

function toArticle({ id, text }: Document): CleanArticle {
  const raw = {
    path: id,
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    text,
    declared: {},
  };
  return { raw, blocks: parseLines(text).map((line) => ({ ...line, role: "body" as const })), removals: [] };
}

function goldMentions({ text, mentions }: Document): Mention[] {
  return mentions
    .filter(({ optional }) => !optional)
    .map(({ begin, end }) => ({
      start: begin,
      end,
      surface: text.slice(begin, end),
      kind: "name",
      readings: [{ as: "place", score: 1 }],
      rule: "gold",
      zone: "body",
    }));
}

const NOTHING = extractFindings(toArticle({ id: "x", text: "", mentions: [] }));

function resolve(
  documents: readonly Document[],
  find: (document: Document, article: CleanArticle) => readonly Mention[],
  hasOutlets: boolean,
): Predicted[][] {
  const findings = documents.map((document): Findings => {
    const article = toArticle(document);
    return { ...NOTHING, article, mentions: find(document, article), sources: [] };
  });
  const outlets = documents.map(({ source }) => (hasOutlets ? (source ?? null) : null));
  const { places, links } = resolvePlaces(findings, { homeCountries: [], outlets }, NO_CURATION);
  const byId = new Map(places.map((place) => [place.id, place]));
  return links.map((list, i) =>
    list.flatMap(({ kind, start, end, place: id }) => {
      const place = id && byId.get(id);
      if (!place || kind !== "name") return [];
      const point = place.lat === null || place.lon === null ? {} : { lat: place.lat, lon: place.lon };
      return [{ name: documents[i]!.text.slice(start, end), begin: start, end, ...point }];
    }),
  );
}

function findByCompromise({ text }: Document): Predicted[] {
  const found = nlp(text).places().json({ offset: true }) as {
    text: string;
    offset: { start: number; length: number };
  }[];
  return found.map(({ text: name, offset }) => {
    const best = [...findToponyms(name.replace(/[,.]$/, ""))].sort((a, b) => b.population - a.population)[0];
    const point = best ? { lat: best.lat, lon: best.lon } : {};
    return { name, begin: offset.start, end: offset.start + offset.length, ...point };
  });
}

function findAll(article: CleanArticle): readonly Mention[] {
  return extractFindings(article).mentions;
}

type System = (documents: readonly Document[]) => Predicted[][];
const SYSTEMS: Record<string, System> = {
  ours: (documents) => resolve(documents, (_, article) => findAll(article), true),
  "ours, outlet unknown": (documents) => resolve(documents, (_, article) => findAll(article), false),
  "ours with perfect names": (documents) => resolve(documents, goldMentions, true),
  "compromise + most populous": (documents) => documents.map(findByCompromise),
};

async function measure(
  set: string,
  system: string,
  half: string | undefined,
  errors: string,
): Promise<string> {
  const rows = readFileSync(join(DATA, `dev/places-${set}-dev.jsonl`), "utf8")
    .trim()
    .split("\n");
  const documents = rows
    .map((row) => JSON.parse(row) as Document)
    .filter((document) => half === undefined || halfOf(document) === Number(half));
  await loadDetector(documents.map(toArticle));
  const began = process.hrtime.bigint();
  const places = SYSTEMS[system]!(documents);
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const gold = documents.map((document) => JSON.stringify(document)).join("\n");
  const found = documents.map(({ id }, i) => JSON.stringify({ id, places: places[i] })).join("\n");
  const printed = score(gold, found, errors).trim().split("\n");
  const shown = errors ? printed : printed.slice(-1);
  const speed = `${Math.round(documents.length / seconds)} documents/s`;
  return `${set.padEnd(7)} ${system.padEnd(26)} ${shown.join("\n")}  ${speed}`;
}

function halfOf({ id, source }: Document): number {
  return [...(source ?? id)].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7) & 1;
}

function score(gold: string, found: string, errors: string): string {
  const folder = mkdtempSync(join(tmpdir(), "places-"));
  writeFileSync(join(folder, "gold.jsonl"), gold);
  writeFileSync(join(folder, "found.jsonl"), found);
  const files = [join(folder, "gold.jsonl"), join(folder, "found.jsonl")];
  const run = spawnSync(process.execPath, [
    join(DATA, "score-places.mjs"),
    ...files,
    ...(errors ? [errors] : []),
  ]);
  rmSync(folder, { recursive: true });
  return run.stdout.toString() + run.stderr.toString();
}

function measureGazetteer(): string {
  const time = (work: () => void) => {
    const began = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - began) / 1e9;
  };
  const opening = time(() => findToponyms("Paris"));
  const bySound = time(() => findToponyms("Parissiana"));
  const unknown = time(() => {
    for (let i = 0; i < 100_000; i++) hasToponym(`Unknown ${i}`);
  });
  return `gazetteer opens in ${opening.toFixed(2)} s, its sounds in ${bySound.toFixed(2)} s; 100,000 unknown names take ${unknown.toFixed(2)} s`;
}

const flags = process.argv.slice(2);
const half = flags.find((flag) => flag.startsWith("--half="))?.slice(7);
const errors = flags.find((flag) => flag.startsWith("--errors")) ?? "";
const systems = flags.includes("--ours") ? Object.keys(SYSTEMS).slice(0, 3) : Object.keys(SYSTEMS);
console.log(measureGazetteer());
if (!existsSync(DATA)) console.log("No development data at ../shared/data: nothing to measure.");
else
  for (const set of SETS) for (const system of systems) console.log(await measure(set, system, half, errors));
