import { decodeEntities } from "./entities.ts";
import { isObject } from "./keys.ts";

/** Is a thing that a page describes in JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Holds the article that a page describes in JSON-LD, with what its references point to. */
export interface LinkedArticle {
  readonly article: Thing;
  /** Things by their `@id`. */
  readonly things: ReadonlyMap<string, Thing>;
}

// NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report; with or without the address before it.
const ARTICLE = /(?:Article|Posting|^Report|\/Report)$/;
const MOST_THINGS = 5_000;

/** Finds the article in the JSON-LD of a page: the first whose type says so, news before others. */
export function findLinkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const listed = scripts.flatMap((script) => listThings(parseLoosely(script)));
  const things = new Map<string, Thing>();
  for (const thing of listed) {
    const id = thing["@id"];
    // A bare reference {"@id": …} is not the thing itself.
    if (typeof id === "string" && Object.keys(thing).length > 1 && !things.has(id)) things.set(id, thing);
  }
  const articles = listed.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const dated = articles.filter((thing) => typeof thing["datePublished"] === "string");
  const article = [...dated, ...articles].find(isNews) ?? dated[0] ?? articles[0] ?? findDatedPage(listed);
  return article ? { article, things } : null;
}

/** Gets a thing's property as text: a string, a number, the name of a thing, the first of a list. */
export function readText(linked: LinkedArticle, value: unknown, depth = 3): string | null {
  if (typeof value === "string") return decodeEntities(value);
  if (typeof value === "number") return String(value);
  if (depth === 0) return null;
  if (Array.isArray(value)) return readText(linked, value[0], depth - 1);
  if (!isObject(value)) return null;
  const thing = follow(linked, value);
  return readText(linked, thing["name"] ?? thing["@value"] ?? null, depth - 1);
}

/** Gets the names of people: strings, things, lists of either. */
export function readNames(linked: LinkedArticle, value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    if (isObject(item) && Array.isArray(follow(linked, item)["name"]))
      return readNames(linked, follow(linked, item)["name"]);
    // The outlet in place of a person is no byline.
    if (isObject(item) && typesOf(follow(linked, item)).some((type) => /Organization$/.test(type))) return [];
    return readText(linked, item) ?? [];
  });
}

function follow(linked: LinkedArticle, thing: Thing): Thing {
  const id = thing["@id"];
  return (typeof id === "string" && thing["name"] === undefined && linked.things.get(id)) || thing;
}

function isNews(thing: Thing): boolean {
  return (
    typesOf(thing).some((type) => /NewsArticle$/.test(type)) && typeof thing["datePublished"] === "string"
  );
}

/** Many pages call themselves WebPage only, with the date of the article. */
function findDatedPage(things: readonly Thing[]): Thing | null {
  return (
    things.find(
      (thing) =>
        typesOf(thing).some((type) => /WebPage$/.test(type)) && typeof thing["datePublished"] === "string",
    ) ?? null
  );
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

/** Lists all objects in a JSON value, outer ones first, without recursion. */
function listThings(value: unknown): Thing[] {
  const things: Thing[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && things.length < MOST_THINGS; i++) {
    const item = queue[i];
    if (Array.isArray(item)) for (const inner of item.slice(0, MOST_THINGS)) queue.push(inner);
    else if (isObject(item)) {
      things.push(item);
      for (const inner of Object.values(item))
        if (typeof inner === "object" && inner !== null) queue.push(inner);
    }
  }
  return things;
}

/** Parses JSON as pages have it: in comments or CDATA, with raw line ends in strings, with a comma too many. */
function parseLoosely(script: string): unknown {
  const text = script
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\]\]>|\/\/\]\]>)$/, "")
    .trim()
    .replace(/;$/, "");
  const attempts = [
    text,
    text.replace(/[\x00-\x1f]+/g, " "),
    text.replace(/[\x00-\x1f]+/g, " ").replace(/,\s{0,100}(?=[}\]])/g, ""),
  ];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt forgives more.
    }
  }
  return null;
}
