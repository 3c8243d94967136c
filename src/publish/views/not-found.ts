import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { Page } from "./page.ts";

/** Is the page for addresses that lead nowhere; the host serves it at any depth. */
export interface NotFoundView {
  readonly articles: number;
}

/** Makes the page for addresses that lead nowhere. */
export function viewNotFound({ archive }: Catalogue): Page<NotFoundView> {
  const description = "There is no page at this address.";
  const frame = { url: permalink.notFound, title: "Page not found", description, trail: [] };
  return new Page(frame, { articles: archive.articles.length }, { error: description });
}
