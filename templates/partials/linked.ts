import { html, type Html } from "../../src/publish/html.ts";
import type { Address } from "../../src/publish/views/linked-data.ts";
import type { Site } from "../../src/publish/views/site.ts";
import type { Link } from "../page.ts";
import { writeData } from "./data.ts";

/** Prints what a page is about for machines, as JSON-LD; addresses are absolute where the site knows its own. */
export function linkedData(site: Site, link: Link, describe: (address: Address) => object): Html {
  const address = (path: string) =>
    site.baseUrl === null ? link(path) : site.baseUrl + site.addressOf(path);
  return html`<script type="application/ld+json">
    ${writeData(describe(address))}
  </script>`;
}
