import type { ArchivedArticle } from "../../model/archive.ts";
import { CITATION_FORMS, citeArticle } from "../exports.ts";
import { makeCslItem } from "../exports/csl.ts";
import type { Catalogue } from "./catalogue.ts";

/** Is a citation in its parts; `italic` is set in italics. */
export interface CitationView {
  /** e.g. `Chicago`. */
  readonly style: string;
  readonly before: string;
  readonly italic: string | null;
  readonly after: string;
}

/** Words an article's citation in each style. */
export function viewCitations(article: ArchivedArticle): CitationView[] {
  return citeArticle(article).map(({ style, text, italic }) => {
    // The publication stands behind the headline, which may name it too.
    const at = italic === null ? -1 : text.lastIndexOf(italic);
    if (italic === null || at < 0) return { style, before: text, italic: null, after: "" };
    return { style, before: text.slice(0, at), italic, after: text.slice(at + italic.length) };
  });
}

/** Is a file that the page itself holds: its address is its content. */
export interface HeldFile {
  readonly text: string;
  readonly url: `data:${string}`;
  /** What it is called when it is saved. */
  readonly name: string;
}

/**
 * Writes an article's citation for reference managers. The page holds them: as files of a third of a kilobyte each they
 * would be a fifth of all files of a large site.
 */
export function writeCitationFiles(article: ArchivedArticle, { archive, baseUrl }: Catalogue): HeldFile[] {
  const item = makeCslItem(article, archive.title, baseUrl);
  return CITATION_FORMS.map(({ form, label, type, write }) => ({
    text: label,
    url: `data:${type};charset=utf-8,${encodeURIComponent(write([item]).toWellFormed())}`,
    name: `${article.id}.${form}`,
  }));
}
