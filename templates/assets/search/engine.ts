import { permalink } from "../../../src/model/permalink.ts";

/** Counts, for each filter, the articles with each of its values. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Is what the engine keeps of one article. Only `excerpt` is markup; all else is text of unknown hands. */
export interface Fragment {
  /** From the site's root, with the article's card behind `#`. */
  readonly raw_url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Is one hit before its article is read. */
export interface Result {
  readonly id: string;
  readonly score: number;
  /** Which words of the article's text were found, by their numbers. */
  readonly words: readonly number[];
  /** Reads the article; the same object may be given, changed, to a later search. */
  data(): Promise<Fragment>;
}

/** Is the answer to one search. */
export interface Answer {
  readonly results: readonly Result[];
  /** Counts within the results, of the filters that have been loaded. */
  readonly filters: FilterCounts;
}

/** Is what is asked besides words: an article must have one of the values of each filter. */
export interface Terms {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

/** Is the part of Pagefind that we use. */
export interface Engine {
  init(): Promise<void>;
  /** Loads what a search would need, and nothing more. */
  preload(words: string | null, terms: Terms): Promise<void>;
  search(words: string | null, terms: Terms): Promise<Answer>;
}

interface Pagefind {
  createInstance(): Engine;
}

declare global {
  /** Set by the packed form of the engine, which a page opened from a disk can load as a classic script. */
  var pressmarkEngine: Pagefind | undefined;
}

// A classic script knows its own address only while it runs for the first time.
const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
/** Is the address of the site's root. */
export const root = new URL("../", script);

/** Loads the search engine for one language; rejects where it cannot run. */
export async function loadEngine(language: string): Promise<Engine> {
  const pagefind = location.protocol === "file:" ? await loadPacked() : await loadModule();
  // Pagefind searches in the language that the page has when an instance is made.
  const page = document.documentElement;
  const own = page.lang;
  page.lang = language;
  const engine = pagefind.createInstance();
  page.lang = own;
  await engine.init();
  return engine;
}

let tries = 0;

async function loadModule(): Promise<Pagefind> {
  // Browsers remember that a module could not be loaded: another try needs another address.
  const address = new URL(`${permalink.searchIndex}pagefind.js${tries ? `?${tries}` : ""}`, root);
  tries++;
  const pagefind = (await import(address.href)) as Pagefind;
  tries--;
  return pagefind;
}

// From a disk neither modules nor fetch are to be had; the packed engine comes as a plain script.
async function loadPacked(): Promise<Pagefind> {
  if (!globalThis.pressmarkEngine)
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

/** Tells whether the index can be reached now; always true on a disk. */
export async function canReachIndex(): Promise<boolean> {
  if (location.protocol === "file:") return true;
  const entry = new URL(`${permalink.searchIndex}pagefind-entry.json`, root);
  return fetch(entry, { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
}
