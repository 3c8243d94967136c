import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, plural, weave, writeNumber } from "../src/publish/wording.ts";
import type { SourceListView } from "../src/publish/views/sources.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { pager } from "./partials/rows.ts";
import { table } from "./partials/table.ts";

export const data = printEach("sources");

/** Prints the list of sources and what part each had. */
export function render({ site, shown }: Shown<SourceListView>): string {
  const { list } = shown.view;
  return layout(site, shown, (link, texts) => ({
    main: html`<h1>${texts.sources.title}</h1>
      <p class="count">${count(shown.view, texts)}</p>
      ${list.total ? found(shown.view, link, texts) : html`<p class="empty">${texts.sources.none}</p>`}
      ${pager(list, link, texts)}
      <p class="note">${note(link, texts)}</p>`,
  }));
}

function count({ list, unknown }: SourceListView, texts: Texts) {
  const { count: both, unknown: some, allKnown } = texts.sources;
  return fill(both, {
    sources: countIn(texts, list.total, "source"),
    unknown: unknown ? plural(texts, some, unknown) : allKnown,
  });
}

function note(link: Link, { sources: words, roles }: Texts) {
  return weave(words.note, {
    outlet: html`<i>${roles.outlet}</i>`,
    agency: html`<i>${roles.agency}</i>`,
    distributor: html`<i>${roles.distributor}</i>`,
    republisher: html`<i>${roles.republisher}</i>`,
    how: html`<a href="${link(permalink.about)}">${words.how}</a>`,
  });
}

// The column of articles counts the only part.
function partsOf(roles: SourceListView["list"]["items"][number]["roles"], { roles: words, frame }: Texts) {
  if (roles.length === 1) return roles.map(({ role }) => words[role]).join("");
  return roles.map(({ role, count }) => `${words[role]} ${writeNumber(count)}`).join(frame.comma);
}

function found({ list }: SourceListView, link: Link, texts: Texts) {
  const { sources: words, frame } = texts;
  const rows = list.items.map(({ name, url, aliases, articles, roles }) => [
    html`<a href="${link(url)}"><bdi>${name}</bdi></a>
      <span class="small"><bdi>${aliases.join(frame.comma)}</bdi></span>`,
    partsOf(roles, texts),
    writeNumber(articles),
  ]);
  return table([words.source, words.part, { count: words.articles }], rows);
}
