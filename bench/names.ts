/**
 * Measures names on the development sets, ours beside compromise: `npx tsx bench/names.ts [--half=0|1] [--errors=N] [--ours] [--weights=FILE]`.
 * Reads ../shared/data/entities; says so and ends where it is not there.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import nlp from "compromise";
import { findMentions } from "../src/extract/mentions.ts";
import { parseModel } from "../src/extract/names/weights.ts";
import type { CleanArticle } from "../src/model/article.ts";
import type { Mention } from "../src/model/mention.ts";
import { parseLines } from "../src/text/lines.ts";

interface Document {
  readonly id: string;
  readonly text: string;
}
interface Found {
  readonly begin: number;
  readonly end: number;
  readonly type: "PER" | "ORG" | "LOC";
}

const DATA = new URL("../../shared/data/entities/", import.meta.url).pathname;
const SETS = ["re3d", "gum"];

/** Makes a clean article of a bare text: every line is body. */
export function toArticle(text: string): CleanArticle {
  const raw = {
    path: "x.txt",
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    text,
    declared: {},
  };
  return { raw, blocks: parseLines(text).map((line) => ({ ...line, role: "body" as const })), removals: [] };
}

const CLASSES = { person: "PER", organisation: "ORG", place: "LOC" } as const;

/** Reads a mention as the scorer's classes know it: a state that acts is still a place there. */
export function toFound({ start, end, kind, readings }: Mention): Found[] {
  if (kind !== "name") return [];
  const reading = readings.find((r) => r.as !== "government");
  if (!reading) return readings[0] ? [{ begin: start, end, type: "ORG" }] : [];
  return [{ begin: start, end, type: CLASSES[reading.as as keyof typeof CLASSES] }];
}

function findByCompromise(text: string): Found[] {
  const doc = nlp(text);
  const list = (
    view: { json: (o: object) => { offset: { start: number; length: number } }[] },
    type: Found["type"],
  ) =>
    view
      .json({ offset: true })
      .map(({ offset }) => ({ begin: offset.start, end: offset.start + offset.length, type }));
  type View = Parameters<typeof list>[0];
  return [
    ...list(doc.people() as unknown as View, "PER"),
    ...list(doc.organizations() as unknown as View, "ORG"),
    ...list(doc.places() as unknown as View, "LOC"),
  ];
}

const weights = process.argv.find((flag) => flag.startsWith("--weights="))?.slice(10);
const model = weights ? parseModel(readFileSync(weights)) : undefined;

const SYSTEMS: Record<string, (text: string) => Found[]> = {
  ours: (text) => findMentions(toArticle(text), model).flatMap(toFound),
  compromise: findByCompromise,
};

function measure(set: string, system: string, half: string | undefined, errors: string): string {
  const gold = join(DATA, `dev/${set}-dev.jsonl`);
  const rows = readFileSync(gold, "utf8").trim().split("\n");
  const chosen = rows.filter((_, i) => half === undefined || i % 2 === Number(half));
  const documents = chosen.map((row) => JSON.parse(row) as Document);
  const find = SYSTEMS[system]!;
  // Three passes load the lists and warm the engine up; the fourth is measured, in time of one core.
  for (let pass = 0; pass < 3; pass++) for (const { text } of documents) find(text);
  const before = process.cpuUsage();
  const found = documents.map(({ id, text }) => JSON.stringify({ id, mentions: find(text) }));
  const { user, system: inSystem } = process.cpuUsage(before);
  const seconds = (user + inSystem) / 1e6;
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const speed = `${Math.round(documents.length / seconds)} documents/s, ${Math.round(words / seconds / 600)} articles of 600 words/s`;
  return `${score(chosen.join("\n"), found.join("\n"), errors)}\n${system} on ${set}: ${speed}\n`;
}

function score(gold: string, found: string, errors: string): string {
  const folder = mkdtempSync(join(tmpdir(), "names-"));
  writeFileSync(join(folder, "gold.jsonl"), gold);
  writeFileSync(join(folder, "found.jsonl"), found);
  const run = spawnSync(process.execPath, [
    join(DATA, "score-entities.mjs"),
    join(folder, "gold.jsonl"),
    join(folder, "found.jsonl"),
    ...(errors ? [errors] : []),
  ]);
  rmSync(folder, { recursive: true });
  return run.stdout.toString() + run.stderr.toString();
}

const flags = process.argv.slice(2);
if (process.argv[1]?.endsWith("/names.ts")) {
  const half = flags.find((flag) => flag.startsWith("--half="))?.slice(7);
  const errors = flags.find((flag) => flag.startsWith("--errors")) ?? "";
  const systems = flags.includes("--ours") ? ["ours"] : Object.keys(SYSTEMS);
  if (!existsSync(DATA)) console.log("No development data at ../shared/data: nothing to measure.");
  else for (const system of systems) for (const set of SETS) console.log(measure(set, system, half, errors));
}
