import { html } from "../src/publish/html.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import type { ArticleView } from "../src/publish/views/article.ts";
import { articleHead } from "./article/head.ts";
import { articleHeader } from "./article/header.ts";
import { original } from "./article/original.ts";
import { rail } from "./article/rail.ts";
import { record } from "./article/record.ts";
import { clean, tabs } from "./article/text.ts";
import { layout } from "./layout.ts";
import { writeData } from "./partials/data.ts";
import type { Shown } from "./page.ts";

export const data = printEach("article");

/** Prints an article: its text, the original, its record, and what stands beside it. */
export function render({ site, shown }: Shown<ArticleView>): string {
  return layout(site, shown, (link, texts) => ({
    head: articleHead(site, shown, link),
    tellsItself: true,
    main: html`<article class="article">
      ${articleHeader(shown.view, link, texts)}
      <div class="views">
        ${tabs(shown.view, texts)} ${clean(shown.view, link, texts)} ${original(shown.view, link, texts)}
        ${record(shown.view, link, texts)}
      </div>
      ${rail(shown.view, link, texts)}
      <script type="application/json" id="words">
        ${writeData(texts.hits)}
      </script>
    </article>`,
  }));
}
