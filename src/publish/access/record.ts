import type { ArchivedArticle } from "../../model/archive.ts";
import type { NewsRecord, ProofStep } from "../../model/record.ts";
import type { PublishedText } from "./published.ts";

type Row = NewsRecord["evidence"][number];

/** Is the headline of an article that has none but its own first words, which are withheld. */
export const UNTITLED = "Untitled";
const MADE_OF_LEDE = "title/made-from-lede";

/** Tells whether an article's headline is nothing but the beginning of a text that is withheld. */
export function hasWithheldTitle({ record }: ArchivedArticle): boolean {
  const made = record.evidence.find(({ field }) => field === "title")?.rule === MADE_OF_LEDE;
  return made && record.access === "metadata";
}

/** Limits a record to what is published: its facts stay, without the words of the text that they were read from. */
export function limitRecord(article: ArchivedArticle, published: PublishedText): NewsRecord {
  const { record } = article;
  const isExcerpt = record.access === "excerpt";
  return {
    ...record,
    title: hasWithheldTitle(article) ? UNTITLED : record.title,
    kicker: isExcerpt ? record.kicker : null,
    dek: isExcerpt ? record.dek : null,
    quotes: record.quotes.filter((quote) => published.shows(quote, quote.text)),
    events: record.events.filter((event) => published.shows(event, event.text)),
    evidence: record.evidence.flatMap((row) => limitRow(row, isExcerpt, published)),
  };
}

function limitRow(row: Row, isExcerpt: boolean, published: PublishedText): Row[] {
  const { also: _, note: __, ...fact } = row;
  if (row.quote !== "" && published.shows(row, row.quote)) return [row.also ? withoutRivals(row) : row];
  if (row.rule === MADE_OF_LEDE || row.field === "quotes" || row.field === "events") return [];
  if (!isExcerpt && (row.field === "kicker" || row.field === "dek")) return [];
  if (row.quote === "") return [withoutRivals(row)];
  const line = published.lineOf(row);
  const note = `read in ${line === null ? "a line" : `line ${line}`} of the original, which is not published here`;
  return [{ ...fact, quote: "", start: 0, end: 0, note }];
}

// What else was possible may be words of the text; of places it is the gazetteer's.
function withoutRivals(row: Row): Row {
  const { also, ...rest } = row;
  return also && row.field === "places" ? row : rest;
}

/** Limits the steps of a proof: those that rest on withheld words, of whatever article, say no more than that. */
export function limitProof(
  { id, record }: ArchivedArticle,
  publishedOf: (id: string) => PublishedText | null,
): readonly ProofStep[] {
  return record.date.proof.map((step) => {
    const published = publishedOf(step.article ?? id);
    if (!published || (step.quote === undefined && step.line === undefined)) return step;
    const { start = 0, end = 0, quote = "" } = step;
    if (end > start && published.shows({ start, end }, quote)) return step;
    return limitStep(step);
  });
}

function limitStep({ rule, article, line }: ProofStep): ProofStep {
  const where = line === undefined ? "A line" : `Line ${line}`;
  const whose = article === undefined ? "of this article" : "of another article";
  const says = `${where} ${whose}, which is not published here, speaks for the date.`;
  return { says, rule, ...(article === undefined ? {} : { article }) };
}
