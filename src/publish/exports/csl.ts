import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { sourceOf } from "../../model/record.ts";
import { tidyText } from "../tidy.ts";
import { findIssued, noteDate, wordPublished } from "./citation-date.ts";
import { type CitedName, listAuthors } from "./citation-names.ts";

/** Is an article as CSL-JSON (Citation Style Language 1.0.2), a newspaper article. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly CitedName[];
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] } | { readonly literal: string };
  readonly language?: string;
  readonly note?: string;
  readonly archive: string;
  readonly URL?: string;
}

/** Makes the CSL item of an article: a day only where the record has a day, in `note` what is inferred or not sure. */
export function makeCslItem(
  { id, record }: ArchivedArticle,
  archive: string,
  baseUrl: string | null,
): CslItem {
  const authors = listAuthors(record).map(tidyName);
  const publication = sourceOf(record.source);
  const note = noteOf(record);
  return {
    id,
    type: "article-newspaper",
    title: tidyLine(record.title),
    ...(authors.length ? { author: authors } : {}),
    ...(publication === null ? {} : { "container-title": tidyLine(publication) }),
    ...issuedOf(record),
    ...(record.language === "und" ? {} : { language: record.language }),
    ...(note === null ? {} : { note }),
    archive: tidyLine(archive),
    ...(baseUrl === null ? {} : { URL: baseUrl + permalink.article(id) }),
  };
}

/** Makes text fit for one line of a reference: no controls, no line ends. */
export function tidyLine(text: string): string {
  return tidyText(text).trim().split(/\s+/).join(" ");
}

function tidyName(name: CitedName): CitedName {
  return "literal" in name ? { literal: tidyLine(name.literal) } : name;
}

type Cited = ArchivedArticle["record"];

function issuedOf(record: Cited): Pick<CslItem, "issued"> {
  const { edtf } = record.date;
  if (edtf === null) return {};
  const issued = findIssued(edtf);
  return { issued: issued ? { "date-parts": [issued.parts] } : { literal: wordPublished(record) } };
}

function noteOf(record: Cited): string | null {
  const { outlet, agency, republisher } = record.source;
  const notes = [
    noteDate(record),
    agency !== null && outlet !== null ? `Agency: ${agency}.` : null,
    republisher !== null ? `Copy re-posted by ${republisher}.` : null,
  ].flatMap((note) => note ?? []);
  return notes.length ? tidyLine(notes.join(" ")) : null;
}
