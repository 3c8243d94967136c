import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, weave } from "../src/publish/wording.ts";
import { writeSize } from "../src/publish/views/counts.ts";
import type { DataView } from "../src/publish/views/data.ts";
import { describeDataset } from "../src/publish/views/linked-data.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { linkedData } from "./partials/linked.ts";
import { offlineOffer } from "./partials/offline.ts";
import { table } from "./partials/table.ts";
import { recordWords } from "./partials/words.ts";

export const data = printEach("data");

/** Prints the page about data: downloads, addresses, fields. */
export function render({ site, shown }: Shown<DataView>): string {
  const { data: words } = site.texts;
  return layout(site, shown, (link, texts) => ({
    scripts: ["offline"],
    head: linkedData(site, link, (address) => describeDataset(site.archive, shown.view.downloads, address)),
    main: html`<div class="prose">
      <h1>${words.title}</h1>
      <p class="count">${count(shown.view, texts)}</p>
      <h2>${words.downloads}</h2>
      ${downloads(shown.view, link, texts)}
      <p>${verifying(link, words)}</p>
      ${offlineOffer(texts)}
      <h2>${words.machines}</h2>
      <p>
        ${weave(words.machinesText, { json: code(".json"), html: code(".html") })}
        ${examples(shown.view, link, words)}
      </p>
      <p>
        ${weave(words.positions, { start: code("start"), end: code("end"), slice: code("text.slice(start, end)") })}
      </p>
      <h2>${words.fields}</h2>
      ${fields(shown.view, texts)}
      <p class="note">${words.rights}</p>
    </div>`,
  }));
}

function code(text: string) {
  return html`<code dir="ltr">${text}</code>`;
}

function count({ counts, edition }: DataView, texts: Texts) {
  return weave(texts.data.count, {
    records: countIn(texts, counts.articles, "record"),
    actors: countIn(texts, counts.actors, "actor"),
    places: countIn(texts, counts.places, "place"),
    sources: countIn(texts, counts.sources, "source"),
    edition: html`<span class="num">${edition}</span>`,
  });
}

function downloads({ downloads: files }: DataView, link: Link, texts: Texts) {
  const { data: words } = texts;
  const rows = files.map(({ url, name, label, holds, bytes }) => [
    html`<a href="${link(url)}" download>${label}</a> <small class="under">${code(name)}</small>`,
    holds,
    bytes !== null && writeSize(bytes, texts),
  ]);
  return table([words.download, words.holds, { count: words.size }], rows);
}

function verifying(link: Link, words: Texts["data"]) {
  return weave(words.verify, {
    manifest: html`<a href="${link(permalink.manifest)}">${words.manifest}</a>`,
    checksums: code(`sha256sum -c ${permalink.manifest}`),
    verify: code("pressmark verify --site ."),
  });
}

function examples({ example }: DataView, link: Link, words: Texts["data"]) {
  return (
    example &&
    weave(words.example, {
      record: html`<a href="${link(example.record)}">${words.exampleRecord}</a>`,
      twin: html`<a href="${link(example.twin)}">${words.exampleTwin}</a>`,
      original: html`<a href="${link(example.original)}">${words.exampleOriginal}</a>`,
    })
  );
}

function fields({ fields: all }: DataView, texts: Texts) {
  const { data: words } = texts;
  const rows = all.map(({ field, type, meaning, term }) => [
    code(field),
    html`<span ${recordWords(texts)}>${meaning}</span>`,
    html`<span ${recordWords(texts)}>${type}</span>`,
    term !== null && code(term),
  ]);
  return table([words.field, words.means, { minor: words.type }, { minor: words.sameAs }], rows);
}
