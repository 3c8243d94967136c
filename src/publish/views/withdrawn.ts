import type { Withdrawal } from "../../model/access.ts";
import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { linkHome, Page } from "./page.ts";

/** Is the page that stays at the address of an article that was withdrawn. */
export interface WithdrawnView {
  readonly withdrawal: Withdrawal;
  readonly articles: number;
}

/** Makes a page for each article that was withdrawn; nothing leads to it but old links. */
export function viewWithdrawn({ archive, texts }: Catalogue): Page<WithdrawnView>[] {
  const { withdrawn = [], articles } = archive;
  return withdrawn.map((withdrawal) => {
    const { id, title, why, date } = withdrawal;
    const frame = {
      url: permalink.article(id),
      title: title ?? texts.withdrawn.title,
      description: texts.withdrawn.describe,
      trail: [linkHome(texts), { text: texts.masthead.articles, url: permalink.articles }],
    };
    return new Page(
      frame,
      { withdrawal, articles: articles.length },
      { url: frame.url, withdrawn: true, id, title, why, date },
    );
  });
}
