import type { Html } from "../src/publish/html.ts";
import type { Page } from "../src/publish/views/page.ts";
import type { Site } from "../src/publish/views/site.ts";

/** Is what a template is given: the site, and the page to print. */
export interface Shown<View> {
  readonly site: Site;
  readonly shown: Page<View>;
}

/** Turns a path below the site's root, or a fragment, into a link from the page being printed. */
export type Link = (to: string) => string;

/** Is what stands between a page's masthead and footer, and what its frame must be told. */
export interface Content {
  readonly main: Html;
  /** Elements for `<head>`. */
  readonly head?: Html;
  /** Says that `head` tells social sites what the page is; the frame tells it of all others. */
  readonly tellsItself?: true;
  /** Names of scripts besides the site's own. */
  readonly scripts?: readonly string[];
  readonly wide?: boolean;
}
