import type { Archive } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { findReach } from "../date-words.ts";
import { gatherEntries } from "../gathered.ts";
import { gatherDays } from "../views/gathered-days.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";
import { escapeXml, XML } from "./xml.ts";

// The protocol's own limit for one file.
const MOST_ADDRESSES = 50_000;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Renders the site map, in parts with an index where it is too long for one file; none without the site's address. */
export function* renderSitemap({ archive, baseUrl }: ExportSource): Generator<SiteFile> {
  if (baseUrl === null) return;
  const { moved } = gatherEntries(archive);
  const days = gatherDays(archive);
  const pages = [...listPages(archive)].map((path) => {
    const [page = path] = (moved.get(path) ?? days.get(path) ?? path).split("#", 1);
    return page;
  });
  const addresses = [...new Set(pages)].map((path) => baseUrl + encodeURI(path));
  if (addresses.length <= MOST_ADDRESSES) {
    yield { path: permalink.sitemap, content: writeList("urlset", "url", addresses) };
    return;
  }
  const parts = Array.from({ length: Math.ceil(addresses.length / MOST_ADDRESSES) }, (_, i) => i);
  for (const i of parts) {
    const some = addresses.slice(i * MOST_ADDRESSES, (i + 1) * MOST_ADDRESSES);
    yield { path: permalink.sitemapPart(i + 1), content: writeList("urlset", "url", some) };
  }
  const index = parts.map((i) => baseUrl + permalink.sitemapPart(i + 1));
  yield { path: permalink.sitemap, content: writeList("sitemapindex", "sitemap", index) };
}

function writeList(list: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>\n`).join("");
  return `${XML}<${list} xmlns="${NAMESPACE}">\n${items}</${list}>\n`;
}

/** Lists the pages that are worth finding; parts of long lists and the pages of uncertain days are found through them. */
function* listPages(archive: Archive): Generator<string> {
  yield* [permalink.home, permalink.articles, permalink.articlesByTitle, permalink.actors, permalink.places];
  yield* [permalink.sources, permalink.timeline, permalink.undated, permalink.data, permalink.about];
  yield* [permalink.actorNetwork, permalink.events];
  for (const { id } of archive.articles) yield permalink.article(id);
  for (const { entry } of archive.actors) yield permalink.actor(entry.id);
  for (const { entry } of archive.places) yield permalink.place(entry.id);
  for (const { entry } of archive.sources) yield permalink.source(entry.id);
  for (const period of listPeriods(archive)) yield permalink.date(period);
}

function listPeriods({ articles }: Archive): string[] {
  const days = articles.flatMap(({ record }) => {
    const reach = record.date.edtf === null ? null : findReach(record.date.edtf);
    return reach !== null && reach.first === reach.last ? reach.first : [];
  });
  return [...new Set(days.flatMap((day) => [day.slice(0, 4), day.slice(0, 7), day]))].sort();
}
