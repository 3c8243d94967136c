import { type Element, attributeOf as attribute } from "../../src/check/text-file.ts";

/** Is what Zotero would make of a page. */
export interface ZoteroItem {
  readonly itemType: string | null;
  readonly title: string | null;
  readonly publicationTitle: string | null;
  readonly date: string | null;
  readonly creators: readonly string[];
  readonly language: string | null;
}

/** Is an item that Zotero makes of a span: without an address in it the item has none. */
export interface CoinsItem extends ZoteroItem {
  readonly url: string | null;
}

/**
 * Reads a page as Zotero's translator COinS does, which it asks first: one span of the class Z3988 is one item; only the
 * form of Dublin Core can name a newspaper article.
 */
export function readCoins(elements: readonly Element[]): CoinsItem[] {
  const spans = elements.filter((one) => (attribute(one, "class") ?? "").split(/\s+/).includes("Z3988"));
  return spans.map((span) => {
    const pairs = new URLSearchParams(attribute(span, "title") ?? "");
    const get = (name: string) => pairs.get(name);
    const form = get("rft_val_fmt");
    return {
      itemType: form === "info:ofi/fmt:kev:mtx:dc" ? get("rft.type") : form,
      title: get("rft.title"),
      publicationTitle: get("rft.source"),
      date: get("rft.date"),
      creators: pairs.getAll("rft.creator"),
      language: get("rft.language"),
      url: get("rft.identifier"),
    };
  });
}

/**
 * Reads a page as Zotero's translator Embedded Metadata does: `z:itemType` before `og:type` before `DC.type`; the publication
 * is `DC.source`, else the name of the site; any `citation_journal_title` makes a journal article of it.
 */
export function readEmbedded(elements: readonly Element[]): ZoteroItem {
  const metas = elements.filter(({ tagName }) => tagName === "meta");
  const all = (wanted: string) =>
    metas
      .filter((meta) => (attribute(meta, "name") ?? attribute(meta, "property"))?.toLowerCase() === wanted)
      .map((meta) => attribute(meta, "content") ?? "");
  const get = (wanted: string) => all(wanted)[0] ?? null;
  const isDeclared = elements.some(
    (one) => attribute(one, "rel") === "schema.z" && (attribute(one, "href") ?? "").includes("zotero.org"),
  );
  const journal = get("citation_journal_title") ?? get("citation_title");
  return {
    itemType: journal ?? (isDeclared ? get("z:itemtype") : null) ?? get("og:type") ?? get("dc.type"),
    title: get("dc.title") ?? get("og:title"),
    publicationTitle: get("dc.source") ?? get("og:site_name"),
    date: get("dc.date"),
    creators: all("dc.creator"),
    language: get("dc.language"),
  };
}
