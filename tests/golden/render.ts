import { stringify } from "yaml";
import type { ArchivedArticle, Archive } from "../../src/model/archive.ts";
import type { NewsRecord } from "../../src/model/record.ts";

/** Renders what was made of a case for eyes: the facts on top, their evidence, the text, the removed lines. */
export function renderCase({ articles, diagnostics }: Archive): string {
  const parts = articles.map(renderArticle);
  const problems = diagnostics.map(({ severity, message, rule }) => `${severity} ${message} [${rule}]`);
  return [...parts, ...(problems.length ? ["# problems", ...problems] : [])].join("\n\n").trimEnd() + "\n";
}

function renderArticle({ record, clean }: ArchivedArticle): string {
  const body = clean.blocks.filter(({ role }) => role === "body").map(({ text }) => text);
  const removed = clean.removals.map(({ line, kind, text }) => `${line} ${kind}: ${text}`);
  return [
    stringify(summarize(record), { lineWidth: 0 }).trimEnd(),
    "# evidence",
    record.evidence.filter(isFact).map(renderEvidence).join("\n"),
    "# text",
    body.join("\n\n"),
    "# removed",
    removed.join("\n"),
  ].join("\n\n");
}

function summarize(record: NewsRecord): object {
  const { id, title, kicker, dek, language, source, byline, dateline, date, original } = record;
  return {
    id,
    title,
    kicker,
    dek,
    language,
    source,
    byline,
    dateline,
    date: `${date.edtf ?? "undated"} (${date.basis}, ${date.confidence ?? "no answer"})`,
    proof: date.proof.map(({ says }) => says),
    actors: record.actors.map(({ name, type, mentions, demonyms }) => `${name}, ${type} ${count(mentions, demonyms)}`),
    places: record.places.map(
      ({ name, precision, lat, lon, mentions, demonyms }) => `${name}, ${precision} ${lat} ${lon} ${count(mentions, demonyms)}`,
    ),
    quotes: record.quotes.map(({ speaker, text, kind, anonymous }) => `${speaker ?? "?"}${anonymous ? " (unnamed)" : ""} [${kind}]: ${text}`),
    events: record.events.map(({ edtf, text }) => `${text}: ${edtf}`),
    encoding: original.encoding,
  };
}

function count(mentions: number, demonyms = 0): string {
  return `×${mentions}${demonyms ? ` +${demonyms}` : ""}`;
}

function isFact({ field }: NewsRecord["evidence"][number]): boolean {
  return field !== "actors" && field !== "places";
}

function renderEvidence({ field, quote, rule, basis, confidence }: NewsRecord["evidence"][number]): string {
  return `${field} <- ${JSON.stringify(quote)} [${rule}, ${basis}, ${confidence}]`;
}
