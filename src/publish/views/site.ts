import type { Archive } from "../../model/archive.ts";
import { relativeLink } from "../../model/permalink.ts";
import { resolveAppearance } from "../settings.ts";
import type { Texts } from "../texts.ts";
import { findPaper } from "../paper.ts";
import type { ColourPair } from "../settings/colours.ts";
import { viewAbout } from "./about.ts";
import { viewActorPages } from "./actor-pages.ts";
import { viewActorList } from "./actors.ts";
import { viewArticle } from "./article.ts";
import { viewArticleLists } from "./articles.ts";
import { viewBriefActors, viewBriefPlaces } from "./brief-entries.ts";
import { Catalogue } from "./catalogue.ts";
import { viewClocks } from "./clocks.ts";
import { type ArchiveCounts, countArchive } from "./counts.ts";
import { type Sizes, viewData } from "./data.ts";
import { viewHome } from "./home.ts";
import { viewNotFound } from "./not-found.ts";
import type { Page } from "./page.ts";
import { viewPlaceList } from "./place-list.ts";
import { viewPlaces } from "./places.ts";
import { viewSearch } from "./search.ts";
import { viewSourceList, viewSources } from "./sources.ts";
import { viewWithdrawn } from "./withdrawn.ts";

/** Holds what a build of the pages needs to know besides the archive. */
export interface PageOptions {
  /** Absolute address of the site's root, for what must be absolute; null where unknown. */
  readonly baseUrl: string | null;
  /** Bytes of the files that the Data page offers, by path; it offers no others. Left out where nobody has weighed them. */
  readonly sizes?: ReadonlyMap<string, number>;
  /** Addresses of the files that pages load, by name; left out where no page is printed. */
  readonly assets?: ReadonlyMap<string, string>;
  /** Prints the frame of every page in the place of ours, where an archive has its own. */
  readonly layout?: OwnLayout;
}

/** Prints a page in an archive's own frame; `show` gives what the page itself shows, `usual` prints it in ours. */
export type OwnLayout = (input: {
  readonly site: Site;
  readonly shown: Page;
  readonly show: unknown;
  readonly usual: () => string;
}) => string;

/** Is everything that the templates print: the pages by kind, and what stands on all of them. */
export class Site {
  readonly archive: Archive;
  /** Every word of the interface, in the archive's language. */
  readonly texts: Texts;
  /** Style rules of the archive's own colours; empty where it has none. */
  readonly styles: string;
  readonly baseUrl: string | null;
  readonly counts: ArchiveCounts;
  /** Null where the archive has no frame of its own. */
  readonly layout: OwnLayout | null;
  /** The colour of the paper, which a browser may take for its own frame. */
  readonly paper: ColourPair;
  readonly pages;
  /** Finds where something stands by the address of its own page, which it may share with others in a large archive. */
  readonly addressOf: (address: string) => string;
  readonly #links = new Map<string, Map<string, string>>();
  readonly #assets: ReadonlyMap<string, string>;

  constructor(archive: Archive, { baseUrl, sizes, assets = new Map(), layout }: PageOptions) {
    this.archive = archive;
    this.layout = layout ?? null;
    this.#assets = assets;
    const { texts, styles } = resolveAppearance(archive);
    this.texts = texts;
    this.styles = styles;
    this.baseUrl = baseUrl === null ? null : baseUrl.replace(/(?<!\/)\/*$/, "/");
    this.counts = countArchive(archive);
    this.paper = findPaper(archive);
    const catalogue = new Catalogue(archive, this.texts, this.baseUrl);
    this.addressOf = (address) => catalogue.addressOf(address);
    this.pages = listPages(catalogue, this.counts, sizes ?? null);
  }

  /** Finds the address of a file that pages load, e.g. of `site.css`; throws where nobody has made it. */
  findAsset(name: string): string {
    const address = this.#assets.get(name);
    if (address === undefined)
      throw new Error(`there is no asset ${name}; makeAssets() in assets.ts lists them`);
    return address;
  }

  /** Finds the address of a card for social sites; null where none could be drawn. */
  findCard(name: string): string | null {
    return this.#assets.get(name) ?? null;
  }

  /** Makes the links of one page; each is worked out once for all pages of a folder. */
  linkFrom(page: string): (to: string) => string {
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const known = this.#links.get(folder) ?? new Map<string, string>();
    this.#links.set(folder, known);
    return (to) => {
      if (to.startsWith("#")) return to;
      const link = known.get(to) ?? relativeLink(page, this.addressOf(to));
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
    ...viewActorPages(catalogue),
    places: viewPlaceList(catalogue),
    place: viewPlaces(catalogue),
    briefActors: viewBriefActors(catalogue),
    briefPlaces: viewBriefPlaces(catalogue),
    sources: viewSourceList(catalogue),
    source: viewSources(catalogue),
    ...viewClocks(catalogue),
    search: [viewSearch(catalogue)],
    data: [viewData(catalogue, counts, sizes)],
    about: [viewAbout(catalogue, counts)],
    withdrawn: viewWithdrawn(catalogue),
    notFound: [viewNotFound(catalogue)],
  };
}
