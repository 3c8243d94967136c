import { renderVisibleText } from "./html-text.ts";
import {
  getAttribute,
  getRawText,
  listElements,
  listNodes,
  type HtmlDocument,
  type HtmlElement,
} from "./html-tree.ts";

/** Is an element that tells a time in its attributes or its text. */
export interface TimeMark {
  /** Tag, class, id and what else names it, in small letters: "time entry-date published". */
  readonly label: string;
  readonly value: string;
  /** Place in the document: the number of elements before it. */
  readonly place: number;
  readonly inAttribute: boolean;
  /** Classes and ids of the elements around it, in small letters. */
  readonly around: string;
}

/** Is a heading of the first or second level. */
export interface Heading {
  readonly text: string;
  readonly place: number;
  /** Where it leads, if it is a link: many pages link the headline to themselves. */
  readonly href: string | null;
}

/** Holds what a page says of itself, in the order of the document. */
export interface PageFacts {
  readonly language: string | null;
  readonly title: string | null;
  readonly canonical: string | null;
  /** Other addresses of the same page. */
  readonly addresses: readonly string[];
  /** Names in small letters. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** The texts of JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** The texts of other scripts that name a date of publication, cut to what is near. */
  readonly scripts: readonly string[];
  readonly headings: readonly Heading[];
  readonly times: readonly TimeMark[];
  /** Names of authors as marked in the page: rel=author, itemprop=author, class "byline". */
  readonly authors: readonly { readonly label: string; readonly text: string }[];
}

type Growing = {
  -readonly [Key in keyof PageFacts]: PageFacts[Key] extends readonly (infer Item)[]
    ? Item[]
    : PageFacts[Key];
};

const MOST = 500;
const DATED =
  /date|time|publish|posted|pubdate|byline|meta|info|stamp|dato|datum|fecha|data\b|created|issued|author|dek|detail|header/;
const AUTHOR = /author|byline|writer/;

/** Collects what a page says of itself. */
export function collectFacts(page: HtmlDocument): PageFacts {
  const facts: Growing = {
    language: null,
    title: null,
    canonical: null,
    addresses: [],
    metas: [],
    jsonLd: [],
    scripts: [],
    headings: [],
    times: [],
    authors: [],
  };
  let place = 0;
  for (const element of listElements(page)) {
    place++;
    COLLECTORS[element.tagName]?.(facts, element, place);
    collectMark(facts, element, place);
  }
  return facts;
}

type Collector = (facts: Growing, element: HtmlElement, place: number) => void;

const COLLECTORS: Readonly<Partial<Record<string, Collector>>> = {
  html: (facts, element) =>
    void (facts.language ??= getAttribute(element, "lang") ?? getAttribute(element, "xml:lang")),
  title: (facts, element) => void (facts.title ??= getRawText(element)),
  link: (facts, element) => {
    const isCanonical = /(?:^|\s)canonical(?:\s|$)/i.test(getAttribute(element, "rel") ?? "");
    if (isCanonical) facts.canonical ??= getAttribute(element, "href");
    else if (/(?:^|\s)(?:amphtml|shortlink|shorturl)(?:\s|$)/i.test(getAttribute(element, "rel") ?? "")) {
      facts.addresses.push(getAttribute(element, "href") ?? "");
    }
  },
  meta: (facts, element) => {
    const content = getAttribute(element, "content");
    const keys = ["property", "name", "itemprop", "http-equiv"].map((key) => getAttribute(element, key));
    for (const name of keys)
      if (name && content && facts.metas.length < MOST)
        facts.metas.push({ name: name.trim().toLowerCase(), content });
  },
  script: (facts, element) => {
    const text = getRawText(element);
    if (/ld\+json/i.test(getAttribute(element, "type") ?? "")) facts.jsonLd.push(text);
    else if (/publi[sc]/i.test(text)) facts.scripts.push(text);
  },
  h1: collectHeading,
  h2: collectHeading,
};

function collectHeading(facts: Growing, element: HtmlElement, place: number): void {
  if (facts.headings.length >= MOST) return;
  const text = renderVisibleText(element).replace(/\n/g, " ");
  if (!text) return;
  const link = [...listElements(element)].find(({ tagName }) => tagName === "a");
  facts.headings.push({ text, place, href: link ? getAttribute(link, "href") : null });
}

function collectMark(facts: Growing, element: HtmlElement, place: number): void {
  const label = ["class", "id", "itemprop", "rel", "property"]
    .map((name) => getAttribute(element, name) ?? "")
    .join(" ")
    .toLowerCase();
  const isTime = element.tagName === "time" || element.tagName === "relative-time";
  if (!isTime && (!label.trim() || label.length > 400)) return;
  if (AUTHOR.test(label) && facts.authors.length < MOST) collectAuthor(facts, element, label);
  if ((isTime || DATED.test(label)) && facts.times.length < MOST)
    collectTime(facts, element, `${element.tagName} ${label}`, place);
}

function collectAuthor(facts: Growing, element: HtmlElement, label: string): void {
  const text = shortText(element, 200);
  if (text) facts.authors.push({ label, text });
}

function collectTime(facts: Growing, element: HtmlElement, label: string, place: number): void {
  const attribute = [
    "datetime",
    "content",
    "data-datetime",
    "data-timestamp",
    "data-time",
    "data-date",
    "title",
  ]
    .map((name) => getAttribute(element, name))
    .find((value) => value !== null && /\d{4}/.test(value));
  const around = nameAround(element);
  if (attribute) facts.times.push({ label, value: attribute, place, inAttribute: true, around });
  const text = shortText(element, 300);
  if (text && /\p{Nd}/u.test(text))
    facts.times.push({ label, value: text, place, inAttribute: false, around });
}

function nameAround(element: HtmlElement): string {
  const names: string[] = [];
  let parent = element.parentNode;
  for (let level = 0; level < 8 && parent && "attrs" in parent && parent.tagName !== "body"; level++) {
    names.push(
      getAttribute(parent, "class")?.slice(0, 200) ?? "",
      getAttribute(parent, "id")?.slice(0, 200) ?? "",
    );
    parent = parent.parentNode;
  }
  return names.join(" ").toLowerCase();
}

// Marks stand in marks: without a limit, deep pages would be read again and again.
const MOST_NODES = 150;

/** Gives an element's text where it is short; null for whole sections. */
function shortText(element: HtmlElement, longest: number): string | null {
  let nodes = 0;
  for (const _ of listNodes(element)) if (++nodes > MOST_NODES) return null;
  const text = renderVisibleText(element).replace(/\n/g, " ");
  return text && text.length <= longest ? text : null;
}
