import { CARD } from "../../src/publish/card.ts";
import { ARCHIVE_CARD, nameCard } from "../../src/publish/cards.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { PageFrame } from "../../src/publish/views/page.ts";
import type { Site } from "../../src/publish/views/site.ts";

/** Prints what social sites show for a link to a page that is no article. */
export function socialMeta(site: Site, { title }: PageFrame): Html {
  return html`<meta property="og:type" content="website" />
    <meta property="og:title" content="${title}" />
    <meta property="og:site_name" content="${site.archive.title}" />`;
}

/** Prints what a page is about and, where the site knows its address, where it lies and which card stands for it. */
export function cardMeta(site: Site, frame: PageFrame, article: string | null): Html {
  return html`<meta property="og:description" content="${frame.description}" />
    ${placeMeta(site, frame.url, article)}`;
}

function placeMeta(site: Site, page: string, article: string | null): Html | null {
  const { baseUrl } = site;
  if (baseUrl === null) return null;
  const card = (article === null ? null : site.findCard(nameCard(article))) ?? site.findCard(ARCHIVE_CARD);
  return html`<meta property="og:url" content="${baseUrl + page.replace(/^index\.html$/, "")}" />
    <meta name="twitter:card" content="${card === null ? "summary" : "summary_large_image"}" />
    ${
      card !== null &&
      html`<meta property="og:image" content="${baseUrl + card}" />
        <meta property="og:image:width" content="${CARD.width}" />
        <meta property="og:image:height" content="${CARD.height}" />
        <meta property="og:image:alt" content="${site.archive.title}" />`
    }`;
}
