import { createHash } from "node:crypto";
import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { type DateStatement, sourceOf, UNDATED } from "../../model/record.ts";
import { isDay, wordDate } from "../date-words.ts";
import type { Texts } from "../texts.ts";
import { fill } from "../wording.ts";

/** Is one article in a feed. */
export interface Entry {
  readonly id: string;
  /** `urn:uuid:…`: the same wherever the site stands. */
  readonly urn: string;
  readonly page: string;
  readonly title: string;
  /** The subhead, if there is one, then date and source in words. */
  readonly summary: string;
  readonly authors: readonly string[];
  readonly language: string | null;
  /** Moment of publication, only where the day is known. */
  readonly published: string | null;
  /** A moment that sorts the article, which Atom demands: the first possible day, {@link NEVER} for undated articles. */
  readonly sortedAt: string;
}

/** Is the moment that stands for "no date known": older than all news that a feed may hold. */
export const NEVER = "1970-01-01T00:00:00Z";

/** Makes an article's entry; its text stays on its page. */
export function makeEntry({ id, record }: ArchivedArticle, texts: Texts): Entry {
  const { edtf, sort } = record.date;
  const facts = fill(texts.feeds.facts, {
    source: sourceOf(record.source) ?? texts.feeds.sourceUnknown,
    date: wordFeedDate(record.date, texts),
  });
  return {
    id,
    urn: makeUrn(`article/${id}`),
    page: permalink.article(id),
    title: record.title,
    summary: record.dek === null ? facts : fill(texts.feeds.summary, { dek: record.dek, facts }),
    authors: record.byline,
    language: record.language === "und" ? null : record.language,
    published: edtf !== null && isDay(edtf) ? `${edtf}T00:00:00Z` : null,
    sortedAt: sort === UNDATED ? NEVER : `${sort}T00:00:00Z`,
  };
}

function wordFeedDate({ edtf, basis }: DateStatement, texts: Texts): string {
  if (edtf === null) return texts.dates.unknown;
  const date = wordDate(edtf, true, texts);
  return basis === "inferred" ? fill(texts.feeds.inferred, { date }) : date;
}

/** Makes a name-based UUID (RFC 9562, version 8) of a text, as a URN. */
export function makeUrn(name: string): string {
  const hex = createHash("sha256").update(`pressmark/${name}`).digest("hex");
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join("-")}`;
}
