import type { ActorId, ArticleId, PlaceId, SourceId } from "./ids.ts";

/**
 * Spells every address of the site, as a path below its root. The only place that does.
 * Paths end in file names, so that the same bytes work at a root, under a sub-path and from a disk.
 */
export const permalink = {
  home: "index.html",
  articles: "articles/index.html",
  articlesByTitle: "articles/a-z.html",
  /** Page n of a list too long for one: page 1 is the list's own address, page 2 of `a/b.html` is `a/b/2.html`. */
  listPage: (list: string, n: number) => (n === 1 ? list : list.replace(/\.html$/, `/${n}.html`)),
  article: (id: ArticleId | string) => `articles/${id}.html`,
  /** The article's raw file, byte for byte, as a download. */
  original: (id: ArticleId | string) => `originals/${id}.txt`,
  record: (id: ArticleId | string) => `records/${id}.md`,
  actors: "actors/index.html",
  actor: (id: ActorId | string) => `actors/${id}.html`,
  /** The actors of a large archive that one article alone names; each stands there under {@link namedAnchor}. */
  briefActors: "actors/in-one-article.html",
  /** Who is named together with whom. */
  actorNetwork: "actors/network.html",
  /** Row of two actors in the network's table. */
  pairRow: (a: ActorId | string, b: ActorId | string) => `actors/network.html#${a}--${b}`,
  /** All articles that name two actors; the one that is named in more articles first. */
  pair: (a: ActorId | string, b: ActorId | string) => `actors/pairs/${a}--${b}.html`,
  places: "places/index.html",
  place: (id: PlaceId | string) => `places/${id}.html`,
  /** The places of a large archive that one article alone names. */
  briefPlaces: "places/in-one-article.html",
  sources: "sources/index.html",
  source: (id: SourceId | string) => `sources/${id}.html`,
  timeline: "timeline/index.html",
  /** Page of a year, month or day: `2018`, `2018-05`, `2018-05-31`. */
  date: (day: string) => `timeline/${day}.html`,
  undated: "timeline/undated.html",
  /** The days that articles speak of. */
  events: "timeline/events.html",
  /** What articles say of a year, month or day. */
  eventDate: (day: string) => `timeline/events/${day}.html`,
  /** Articles that speak of no day. */
  silent: "timeline/events/none.html",
  search: "search.html",
  data: "data/index.html",
  recordLines: "data/records.jsonl",
  recordSchema: "data/record.schema.json",
  recordTable: "data/records.csv",
  recordArchive: "data/records.zip",
  actorList: "data/actors.json",
  placeList: "data/places.json",
  placeFeatures: "data/places.geojson",
  network: "data/network.gexf",
  dataPackage: "data/datapackage.json",
  /** The articles that were taken back, with the reasons. */
  withdrawn: "data/withdrawn.json",
  /** All citations in one file; the form is a file ending: `bib`, `ris`, `csl.json`. */
  citations: (form: string) => `data/archive.${form}`,
  feed: "feed.xml",
  feedJson: "feed.json",
  sitemap: "sitemap.xml",
  /** Part n of a site map too long for one file. */
  sitemapPart: (n: number) => `sitemap-${n}.xml`,
  robots: "robots.txt",
  licences: "licences.txt",
  openSearch: "opensearch.xml",
  manifest: "manifest.sha256",
  about: "about.html",
  notFound: "404.html",
  /** A file that pages load; its address changes with its bytes: `site.css` is `assets/site.HASH.css`. */
  asset: (name: string, hash: string) => `assets/${name.replace(/(?=\.[^.]+$)/, `.${hash}`)}`,
  searchIndex: "pagefind/",
  /** What a device needs to put the archive on its home screen. */
  appManifest: "site.webmanifest",
  /** What hosts are asked to send with each file. */
  hostHeaders: "_headers",
  noJekyll: ".nojekyll",
  /** The service worker of a reader who keeps the archive; at the root, for it rules what lies below it. */
  worker: "offline-worker.js",
  /** How much there is to keep, and of which build. */
  offline: "offline.json",
} as const;

/** Gives the anchor of an actor or place on a page of many. */
export function namedAnchor(id: string): string {
  return `named-${id}`;
}

/** Gives the anchor of a month or day on the page of its year or month: `on-2018-05-31`. */
export function periodAnchor(period: string): string {
  return `on-${period}`;
}

/** Gives the address of a page's machine-readable twin: the same path with `.json` for `.html`. */
export function jsonTwin(page: string): string {
  return page.replace(/\.html$/, ".json");
}

/** Gives the address of a page's Atom feed: `actors/a.html` has `actors/a.feed.xml`. */
export function atomTwin(page: string): string {
  return page.replace(/\.html$/, ".feed.xml");
}

/** Gives the address of a page's JSON Feed: `actors/a.html` has `actors/a.feed.json`. */
export function jsonFeedTwin(page: string): string {
  return page.replace(/\.html$/, ".feed.json");
}

/** Leads from one page to another: `relativeLink("actors/a.html", "index.html")` is `../index.html`. */
export function relativeLink(from: string, to: string): string {
  const [target = "", ...fragment] = to.split("#");
  const here = from.split("/").slice(0, -1);
  const there = target.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const path = "../".repeat(here.length - shared) + there.slice(shared).join("/");
  return encodeURI(path || "./") + (fragment.length ? `#${fragment.join("#")}` : "");
}
