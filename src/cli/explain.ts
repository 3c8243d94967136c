import type { Archive, ArchivedArticle } from "../model/archive.ts";
import { UsageError } from "../model/diagnostic.ts";
import { EVIDENCE_FIELDS } from "../model/evidence.ts";
import type { NewsRecord } from "../model/record.ts";
import { EXIT } from "./exit.ts";
import { parseInputs, type InputOptions } from "./folders.ts";
import type { Terminal } from "./terminal.ts";
import { INPUT_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark explain`: the evidence for one article's record, on the terminal. */
export const explain: Verb = {
  name: "explain",
  description:
    "Show why an article's record says what it says: quotes, lines, rules, and the proof of its date.",
  arguments: [
    { name: "<article>", description: "its id, or its path below the seeds folder" },
    { name: "[field]", description: `one of ${["source", ...EVIDENCE_FIELDS].join(", ")}` },
  ],
  options: INPUT_OPTIONS,
  examples: [
    ["pressmark explain 004_c76d129d2dc45aae.txt date", "Show the proof of one article's date."],
    ["pressmark explain 004_c76d129d2dc45aae.txt", "Show the evidence for every field."],
  ],
  run: runExplain,
};

async function runExplain(
  options: InputOptions,
  terminal: Terminal,
  article: string,
  field?: string,
): Promise<number> {
  const { buildArchive } = await import("../pipeline.ts");
  const archive = await buildArchive(parseInputs(options));
  const found = findArticle(archive, article);
  terminal.stdout.write(`${explainArticle(found, archive, field)}\n`);
  return EXIT.clean;
}

function findArticle({ articles }: Archive, wanted: string): ArchivedArticle {
  const found = articles.find(({ id, record }) => id === wanted || record.original.path === wanted);
  if (found) return found;
  const some = articles.slice(0, 3).map(({ record }) => record.original.path);
  throw new UsageError(
    `No article ${JSON.stringify(wanted)}. Type an id or a path below the seeds folder, e.g. ${some.join(", ") || "(there are no articles)"}`,
  );
}

/** Words the evidence for an article's record, or for one field of it, as lines of plain text. */
export function explainArticle(article: ArchivedArticle, archive: Archive, field?: string): string {
  const { record } = article;
  const rows = record.evidence.filter(
    (row) =>
      field === undefined ||
      row.field.split(".").some((_, i, parts) => parts.slice(0, i + 1).join(".") === field),
  );
  const facts = rows.map((row) => `${row.field}: ${valueOf(record, row)}\n  ${wordRow(row, article)}`);
  const head = `${record.title} (${record.original.path})`;
  const proof = field === undefined || field === "date" ? [wordDate(record, archive)] : [];
  if (facts.length + proof.length === 0) return `${head}\n${field}: nothing is known`;
  return [head, ...proof, ...facts].join("\n");
}

type Row = NewsRecord["evidence"][number];

function valueOf(record: NewsRecord, { field, value }: Row): string {
  if (value !== undefined) return value;
  const [name = "", role] = field.split(".");
  const held = record[name as keyof NewsRecord];
  const shown = role ? (held as Record<string, unknown>)[role] : held;
  return Array.isArray(shown)
    ? shown.join(", ")
    : typeof shown === "string"
      ? shown
      : (record.date.edtf ?? "unknown");
}

function wordRow(row: Row, { clean }: ArchivedArticle): string {
  const line = clean.raw.text.slice(0, row.start).split(/\r\n|[\n\r]/).length;
  const quote = row.quote ? `line ${line} “${row.quote}” ` : "";
  const also = row.also ? `; also possible: ${row.also.join(", ")}` : "";
  return `${quote}[${row.rule}] ${row.basis}, ${row.confidence}${row.note ? `; ${row.note}` : ""}${also}`;
}

function wordDate({ date }: NewsRecord, { articles }: Archive): string {
  const titles = new Map(articles.map(({ id, record }) => [id as string, record.title]));
  const steps = date.proof.map(({ says, rule, article }, i) => {
    const where = article === undefined ? "" : ` (in ${JSON.stringify(titles.get(article) ?? article)})`;
    return `  ${i + 1}. ${says}${where} [${rule}]`;
  });
  const sure = date.confidence ? `${date.basis}, ${date.confidence}` : date.basis;
  return [`date: ${date.edtf ?? "unknown"} (${sure})`, ...steps].join("\n");
}
