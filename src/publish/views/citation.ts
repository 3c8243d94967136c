import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { CITATION_FORMS, citeArticle } from "../exports.ts";
import type { PageLink } from "./page.ts";

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

/** Lists an article's citation as files for reference managers. */
export function listCitationFiles(id: string): PageLink[] {
  return CITATION_FORMS.map(({ form, label }) => ({ text: label, url: permalink.citation(id, form) }));
}
