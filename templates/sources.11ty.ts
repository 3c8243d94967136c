import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf, writeNumber } from "../src/publish/views/counts.ts";
import type { SourceListView } from "../src/publish/views/sources.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("sources");

/** Prints the list of sources and what part each had. */
export function render({ site, shown }: Shown<SourceListView>): string {
  const { list, unknown } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<h1>Sources</h1>
      <p class="count">
        ${countOf(list.total, "source")};
        ${unknown ? `the outlet and agency of ${countOf(unknown, "article")} are not known` : "every article has a known outlet or agency"}
      </p>
      ${list.total ? found(shown.view, link) : html`<p class="empty">No text names its outlet, agency, distributor or republisher in a way that could be read.</p>`}
      ${pager(list, link)}
      <p class="note">
        An article can come a long way: an <i>outlet</i> publishes what an <i>agency</i> wrote, a
        <i>distributor</i> syndicates it, a <i>republisher</i> re-posts the copy that was saved. Each is read
        from the text or shown as unknown; see <a href="${link(permalink.about)}">how</a>.
      </p>`,
  }));
}

function found({ list }: SourceListView, link: Link) {
  const rows = list.items.map(({ name, url, aliases, articles, roles }) => [
    html`<a href="${link(url)}" dir="auto">${name}</a> <span class="small">${aliases.join(", ")}</span>`,
    roles.map(({ role, count }) => `${role} ${count}`).join(", "),
    writeNumber(articles),
  ]);
  return table(["Source", "Its part", { count: "Articles" }], rows);
}
