import { atomTwin, jsonFeedTwin, permalink } from "../../model/permalink.ts";
import type { Texts } from "../texts.ts";

/** Names the kinds of page; each has its template and its list in {@link Pages}. */
export type PageKind =
  | "home"
  | "articles"
  | "article"
  | "actors"
  | "actor"
  | "briefActors"
  | "network"
  | "pair"
  | "places"
  | "place"
  | "briefPlaces"
  | "sources"
  | "source"
  | "timeline"
  | "period"
  | "events"
  | "eventPeriod"
  | "silent"
  | "search"
  | "data"
  | "about"
  | "withdrawn"
  | "notFound";

/** Is a link with its words; `url` is a path below the site's root. */
export interface PageLink {
  readonly text: string;
  readonly url: string;
}

/** Is what the frame around every page needs to know. */
export interface PageFrame {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** From the home page down to this page's parent. */
  readonly trail: readonly PageLink[];
  /** The page's own feeds, where it has any besides those of the whole archive. */
  readonly feeds?: Feeds;
}

/** Holds the addresses of one feed in its two forms. */
export interface Feeds {
  readonly atom: string;
  readonly json: string;
}

/** Gives the addresses of the feeds of an actor, place or source. */
export function feedsOf(page: string): Feeds {
  return { atom: atomTwin(page), json: jsonFeedTwin(page) };
}

/**
 * Is one page: its frame, what it shows, and the same for machines.
 * A class, because Eleventy copies plain objects once for every page.
 */
export class Page<View = unknown> {
  readonly frame: PageFrame;
  #make: { readonly view: () => View; readonly twin: () => object };

  /**
   * Makes a page that works out what it shows each time it is printed, and keeps none but the last: all pages of a large
   * archive at once would fill the memory.
   */
  static late<View>(
    frame: PageFrame,
    make: { readonly view: () => View; readonly twin: () => object },
  ): Page<View> {
    const page: Page<View> = new Page(frame, undefined as View, {});
    page.#make = { view: () => keepLast(page, make.view), twin: make.twin };
    return page;
  }

  constructor(frame: PageFrame, view: View, twin: object) {
    this.frame = frame;
    this.#make = { view: () => view, twin: () => twin };
  }

  get view(): View {
    return this.#make.view();
  }

  /** Becomes the page's `.json` twin; addresses in it are paths below the site's root. */
  get twin(): object {
    return this.#make.twin();
  }
}

let last: { readonly page: unknown; readonly view: unknown } | null = null;

// A template asks for its page's view again and again until the page is printed, and then never more.
function keepLast<View>(page: Page<View>, make: () => View): View {
  if (last?.page !== page) last = { page, view: make() };
  return last.view as View;
}

/** Makes the first link of every trail. */
export function linkHome({ frame }: Texts): PageLink {
  return { text: frame.home, url: permalink.home };
}
