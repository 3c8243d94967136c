import type { Declared } from "../model/article.ts";
import { Declaration } from "./declared.ts";
import type { DayOrder } from "./days.ts";
import { decodeEntities } from "./entities.ts";
import { findPageDate } from "./html-date.ts";
import type { PageFacts } from "./html-facts.ts";
import { findLinkedArticle, readNames, readText, type LinkedArticle } from "./json-ld.ts";

type TextField = Exclude<keyof Declared, "byline" | "origin">;

// Names of meta elements for each field, surest first. "description" is no dek: most are written for search engines.
const METAS: readonly (readonly [TextField, readonly string[]])[] = [
  [
    "title",
    [
      "og:title",
      "headline",
      "dc.title",
      "dcterms.title",
      "parsely-title",
      "sailthru.title",
      "twitter:title",
      "title",
    ],
  ],
  [
    "modified",
    [
      "article:modified_time",
      "og:updated_time",
      "datemodified",
      "dcterms.modified",
      "dc.date.modified",
      "last-modified",
      "lastmod",
      "revised",
    ],
  ],
  [
    "outlet",
    ["og:site_name", "dc.publisher", "dcterms.publisher", "application-name", "cre", "copyright-holder"],
  ],
  [
    "language",
    ["og:locale", "content-language", "dc.language", "dcterms.language", "inlanguage", "language"],
  ],
  ["rights", ["dc.rights", "dcterms.rights", "copyright", "rights"]],
  ["url", ["og:url", "twitter:url", "parsely-link"]],
];
const AUTHOR_METAS = [
  "author",
  "article:author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor.author",
  "article:author_name",
  "cxenseparse:author",
];

/** Is what a page declares, with its visible text for what is only stated there. */
export interface PageSource {
  readonly facts: PageFacts;
  readonly text: string;
  /** Where the page was fetched, if that is known from elsewhere. */
  readonly url: string | null;
}

/** Reads what a page declares about its article: JSON-LD first, then meta elements, then marks in the page. */
export function readPageMetadata({ facts, text, url: fetched }: PageSource): Declared {
  const declaration = new Declaration();
  const linked = findLinkedArticle(facts.jsonLd);
  if (linked) declareLinked(declaration, linked);
  if (facts.language) declaration.declare("language", facts.language, "html lang");
  if (facts.canonical && isAddress(facts.canonical))
    declaration.declare("url", facts.canonical, "link canonical");
  for (const [field, names] of METAS) for (const name of names) declareMeta(declaration, facts, field, name);
  if (fetched && isAddress(fetched)) declaration.declare("url", fetched, "address it was saved from");
  declareAuthors(declaration, facts);
  const declared = declaration.declared;
  const address =
    [fetched, declared.url, facts.canonical].find((candidate) => candidate && /\d{4}/.test(candidate)) ??
    null;
  declareTitle(declaration, facts);
  const { title = null, language } = declaration.declared;
  const order = orderOf(language);
  const date = findPageDate({ facts, linked: linked?.article ?? null, url: address, title, text, order });
  if (date) declaration.declare("published", date.value, date.origin);
  return declaration.declared;
}

function declareLinked(declaration: Declaration, linked: LinkedArticle): void {
  const { article } = linked;
  declaration.declare("title", readText(linked, article["headline"]), "JSON-LD headline");
  declaration.declare("modified", readText(linked, article["dateModified"]), "JSON-LD dateModified");
  declaration.declareByline(readNames(linked, article["author"] ?? article["creator"]), "JSON-LD author");
  declaration.declare(
    "outlet",
    readText(linked, article["publisher"] ?? article["sourceOrganization"]),
    "JSON-LD publisher",
  );
  declaration.declare("language", readText(linked, article["inLanguage"]), "JSON-LD inLanguage");
  declaration.declare("rights", readText(linked, article["copyrightNotice"]), "JSON-LD copyrightNotice");
}

function declareMeta(declaration: Declaration, facts: PageFacts, field: TextField, name: string): void {
  for (const meta of facts.metas) {
    if (meta.name !== name || (field === "url" && !isAddress(meta.content))) continue;
    declaration.declare(field, decodeEntities(meta.content), `meta ${name}`);
  }
}

function declareAuthors(declaration: Declaration, facts: PageFacts): void {
  for (const name of AUTHOR_METAS) {
    const authors = facts.metas.filter((meta) => meta.name === name && !isAddress(meta.content));
    declaration.declareByline(
      authors.map(({ content }) => decodeEntities(content)),
      `meta ${name}`,
    );
  }
  const marked = facts.authors.filter(
    ({ label, text }) => /(?:^|\s)author(?:\s|$)/.test(label) && text.length <= 100,
  );
  declaration.declareByline(
    marked.slice(0, 1).map(({ text }) => text),
    "page rel=author",
  );
}

/** Takes the headline for the title where metadata have none, else the page's title without the outlet behind it. */
function declareTitle(declaration: Declaration, facts: PageFacts): void {
  const [only, second] = facts.headings;
  if (only && !second) declaration.declare("title", only.text, "page heading");
  const [head] = (facts.title ?? "").slice(0, 500).split(/\s[|–—»·-]\s(?=[^|–—»·]{0,500}$)/);
  declaration.declare("title", head, "html title");
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value.trim());
}

// Where the month comes first in figures: United States, Philippines, Micronesia, Palau, Marshall Islands.
function orderOf(language: string | undefined): DayOrder {
  return /^(?:en|es|fil|tl)-(?:US|PH|FM|PW|MH)$/.test(language ?? "") ? "month first" : "day first";
}
