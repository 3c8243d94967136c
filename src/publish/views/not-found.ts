import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { Page } from "./page.ts";

/** Is the page for addresses that lead nowhere; the host serves it at any depth. */
export interface NotFoundView {
  readonly articles: number;
}

/** Makes the page for addresses that lead nowhere. */
export function viewNotFound({ archive, texts }: Catalogue): Page<NotFoundView> {
  const { title, describe: description } = texts.notFound;
  const frame = { url: permalink.notFound, title, description, trail: [] };
  return new Page(frame, { articles: archive.articles.length }, { error: description });
}
