import { permalink } from "../../../src/model/permalink.ts";

/** Counts, for each filter, the articles with each of its values. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Is what the engine tells of one hit. Only `excerpt` is markup; all else is text of unknown hands. */
export interface Hit {
  /** From the site's root, e.g. `/articles/a.html`. */
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Is the answer to one search. */
export interface Answer {
  readonly results: readonly { data(): Promise<Hit> }[];
  /** Counts within the results. */
  readonly filters: FilterCounts;
  /** Counts within the results that the words alone would give. */
  readonly totalFilters: FilterCounts;
}

/** Is what is asked: words, values of filters, an order. */
export interface Question {
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

/** Is the part of Pagefind that we use. */
export interface Engine {
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(words: string | null, question: Question): Promise<Answer>;
}

declare global {
  /** Set by the packed form of the engine, which a page opened from a disk can load as a classic script. */
  var pressmarkEngine: Engine | undefined;
}

// A classic script knows its own address only while it runs for the first time.
const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const root = new URL("../", script);

/** Loads the search engine for one language; rejects where it cannot run. */
export async function loadEngine(language: string): Promise<Engine> {
  const engine = location.protocol === "file:" ? await loadPacked() : await loadModule();
  // Pagefind searches in the language that the page has when it starts.
  const page = document.documentElement;
  const own = page.lang;
  page.lang = language;
  await engine.init().finally(() => (page.lang = own));
  return engine;
}

async function loadModule(): Promise<Engine> {
  return (await import(new URL(`${permalink.searchIndex}pagefind.js`, root).href)) as Engine;
}

// From a disk neither modules nor fetch are to be had; the packed engine comes as a plain script.
async function loadPacked(): Promise<Engine> {
  await new Promise((loaded, failed) => {
    const element = document.createElement("script");
    element.src = new URL(`${permalink.searchIndex}packed.js`, root).href;
    element.addEventListener("load", loaded);
    element.addEventListener("error", failed);
    document.head.append(element);
  });
  if (!globalThis.pressmarkEngine) throw new Error("the packed engine is missing");
  return globalThis.pressmarkEngine;
}

/** Leads to a hit from the search page, wherever the site lies; the article marks the words there. */
export function linkTo(hit: Hit, words: string): string {
  const url = new URL((hit.raw_url ?? hit.url).replace(/^\//, ""), root);
  if (words) url.searchParams.set("find", words);
  return url.href;
}
