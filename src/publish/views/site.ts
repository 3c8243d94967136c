import type { Archive } from "../../model/archive.ts";
import { relativeLink } from "../../model/permalink.ts";
import { viewAbout } from "./about.ts";
import { viewActorList, viewActors } from "./actors.ts";
import { viewArticle } from "./article.ts";
import { viewArticleLists } from "./articles.ts";
import { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts, countArchive } from "./counts.ts";
import { type Sizes, viewData } from "./data.ts";
import { viewEvents } from "./events.ts";
import { viewHome } from "./home.ts";
import { viewNotFound } from "./not-found.ts";
import { viewPlaceList, viewPlaces } from "./places.ts";
import { viewSearch } from "./search.ts";
import { viewSourceList, viewSources } from "./sources.ts";
import { viewTimeline } from "./timeline.ts";
import { viewPeriods } from "./periods.ts";

/** Holds what a build of the pages needs to know besides the archive. */
export interface PageOptions {
  /** Absolute address of the site's root, for what must be absolute; null where unknown. */
  readonly baseUrl: string | null;
  /** Bytes of the files that the Data page offers, by path; it offers no others. Left out where nobody has weighed them. */
  readonly sizes?: ReadonlyMap<string, number>;
}

/** Is everything that the templates print: the pages by kind, and what stands on all of them. */
export class Site {
  readonly archive: Archive;
  readonly baseUrl: string | null;
  readonly counts: ArchiveCounts;
  readonly pages;
  readonly #links = new Map<string, Map<string, string>>();

  constructor(archive: Archive, { baseUrl, sizes }: PageOptions) {
    this.archive = archive;
    this.baseUrl = baseUrl === null ? null : baseUrl.replace(/\/*$/, "/");
    this.counts = countArchive(archive);
    this.pages = listPages(new Catalogue(archive), this.counts, sizes ?? null);
  }

  /** Makes the links of one page; each is worked out once for all pages of a folder. */
  linkFrom(page: string): (to: string) => string {
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const known = this.#links.get(folder) ?? new Map<string, string>();
    this.#links.set(folder, known);
    return (to) => {
      if (to.startsWith("#")) return to;
      const link = known.get(to) ?? relativeLink(page, to);
      known.set(to, link);
      return link;
    };
  }
}

function listPages(catalogue: Catalogue, counts: ArchiveCounts, sizes: Sizes) {
  const { archive } = catalogue;
  return {
    home: [viewHome(catalogue, counts)],
    articles: viewArticleLists(catalogue),
    article: archive.articles.map((article) => viewArticle(article, catalogue)),
    actors: viewActorList(catalogue),
    actor: viewActors(catalogue),
    places: viewPlaceList(catalogue),
    place: viewPlaces(catalogue),
    sources: viewSourceList(catalogue),
    source: viewSources(catalogue),
    timeline: [viewTimeline(catalogue)],
    period: viewPeriods(catalogue),
    events: viewEvents(catalogue),
    search: [viewSearch(catalogue)],
    data: [viewData(catalogue, counts, sizes)],
    about: [viewAbout(catalogue, counts)],
    notFound: [viewNotFound(catalogue)],
  };
}
