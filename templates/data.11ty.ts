import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import { countOf, writeSize } from "../src/publish/views/counts.ts";
import type { DataView } from "../src/publish/views/data.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { table } from "./partials/table.ts";

export const data = printEach("data");

/** Prints the page about data: downloads, addresses, fields. */
export function render({ site, shown }: Shown<DataView>): string {
  const { counts, edition } = shown.view;
  return layout(site, shown, (link) => ({
    main: html`<div class="prose">
      <h1>Data</h1>
      <p class="count">
        ${countOf(counts.articles, "record")}, ${countOf(counts.actors, "actor")},
        ${countOf(counts.places, "place")}, ${countOf(counts.sources, "source")}; edition
        <span class="num">${edition}</span>
      </p>
      <h2>Downloads</h2>
      ${downloads(shown.view, link)}
      <h2>Every page for machines</h2>
      <p>
        The address of every page with <code>.json</code> in place of <code>.html</code> gives the same as
        JSON; paths in it start at the root of the site. ${examples(shown.view, link)}
      </p>
      <p>
        Positions (<code>start</code>, <code>end</code>) count UTF-16 units of the decoded file: in
        JavaScript, <code>text.slice(start, end)</code> is the quotation.
      </p>
      <h2>Fields of a record</h2>
      ${fields(shown.view)}
      <p class="note">Texts belong to their publishers.</p>
    </div>`,
  }));
}

function downloads({ downloads: files }: DataView, link: Link) {
  const rows = files.map(({ url, name, label, holds, bytes }) => [
    html`<a href="${link(url)}" download>${label}</a>`,
    html`<code>${name}</code>`,
    holds,
    bytes !== null && writeSize(bytes),
  ]);
  return table(["Download", "File", "Holds", { count: "Size" }], rows);
}

function examples({ example }: DataView, link: Link) {
  return (
    example &&
    html`For one article there are its <a href="${link(example.record)}">record as Markdown</a> with the text,
      its <a href="${link(example.twin)}">record and text as JSON</a>, and the
      <a href="${link(example.original)}">file as received</a>.`
  );
}

function fields({ fields: all }: DataView) {
  const rows = all.map(({ field, type, meaning, term }) => [
    html`<code>${field}</code>`,
    meaning,
    type,
    term !== null && html`<code>${term}</code>`,
  ]);
  return table(["Field", "Means", "Type", "Same as"], rows);
}
