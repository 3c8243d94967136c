import type { DateStatement, SourceRoles } from "../model/record.ts";
import type { CslItem } from "./exports/csl.ts";

/**
 * Is what a search result shows and what its citation needs, besides the headline and the filters.
 * It travels behind the article's address in the search index: the engine's own metadata would be searched as text.
 */
export interface SearchCard {
  readonly id: string;
  readonly language: string;
  readonly source: SourceRoles;
  readonly byline: readonly string[];
  readonly date: Pick<DateStatement, "edtf" | "basis" | "confidence">;
  /** The date in the words of the interface. */
  readonly when: string;
  /** What else the article's reference says. */
  readonly cite: Omit<CslItem, "id" | "title" | "URL" | "archive" | "type">;
}

/** Reads an address of the search index: the page, from the site's root, and the card. */
export function readSearchAddress(address: string): { readonly page: string; readonly card: SearchCard } {
  const end = address.indexOf("#");
  return {
    page: address.slice(0, end).replace(/^\//, ""),
    card: JSON.parse(address.slice(end + 1)) as SearchCard,
  };
}
