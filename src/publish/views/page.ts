import { atomTwin, jsonFeedTwin } from "../../model/permalink.ts";

/** Names the kinds of page; each has its template and its list in {@link Pages}. */
export type PageKind =
  | "home"
  | "articles"
  | "article"
  | "actors"
  | "actor"
  | "places"
  | "place"
  | "sources"
  | "source"
  | "timeline"
  | "period"
  | "events"
  | "search"
  | "data"
  | "about"
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
  readonly view: View;
  /** Becomes the page's `.json` twin; addresses in it are paths below the site's root. */
  readonly twin: object;
  constructor(frame: PageFrame, view: View, twin: object) {
    this.frame = frame;
    this.view = view;
    this.twin = twin;
  }
}

export const HOME: PageLink = { text: "Home", url: "index.html" };
