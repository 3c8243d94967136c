import type { Answer, Engine, Result, Terms } from "./engine.ts";
import { type Query, quote } from "./query.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Lists, by filter, the values of which an article must have one. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** Is everything that is asked at once. */
export interface Question {
  readonly query: Query;
  readonly filters: Filters;
  readonly order: "" | "newest" | "oldest";
}

/** Is one article found, as the hit of each part of the query: the phrases first, then the words together. */
export interface Hit {
  readonly id: string;
  readonly parts: readonly Result[];
}

/** Is what was found; nothing where a word is `missing` from the index. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly missing: readonly string[];
}

const ORDERS = { "": undefined, newest: { newest: "asc" }, oldest: { date: "asc" } } as const;
// Enough for the searches behind one view of the page.
const MOST_ANSWERS = 16;
// Of a combined query so many values of a filter are counted, those with the most articles in one part of it.
const MOST_COUNTED = 100;

/**
 * Finds articles with an engine that knows words together or one phrase: parts of a query are asked one by one, and
 * what they find is intersected; excluded parts are taken off.
 */
export class Finder {
  readonly #engine: Engine;
  readonly #answers = new Map<string, Promise<Answer>>();
  readonly #vocabulary: Vocabulary;
  readonly #members = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #loaded = new Map<string, Promise<void>>();

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#vocabulary = new Vocabulary(engine);
  }

  /** Loads the counts of some filters; those of others are left out of every answer. */
  async load(names: readonly string[]): Promise<void> {
    const fresh = names.filter((name) => !this.#loaded.has(name));
    if (fresh.length) {
      const filters = Object.fromEntries(fresh.map((name) => [name, { any: [""] }]));
      // Answers from before do not have the new counts.
      const loading = this.#engine.preload(null, { filters }).then(() => this.#answers.clear());
      for (const name of fresh) {
        this.#loaded.set(name, loading);
        loading.catch(() => this.#loaded.delete(name));
      }
    }
    await Promise.all(names.map((name) => this.#loaded.get(name)));
  }

  /** Finds the articles in order; those that no date puts in order come last. */
  async find(asked: Question): Promise<Found> {
    const { question, missing } = await this.#settle(asked);
    if (missing.length) return { hits: [], missing };
    const [first, ...others] = await this.#answerParts(question);
    const excluded = await this.#findExcluded(question.query.excluded);
    const maps = others.map(({ results }) => new Map(results.map((result) => [result.id, result])));
    const hits = (first?.results ?? []).flatMap((result): Hit[] => {
      const rest = maps.flatMap((map) => map.get(result.id) ?? []);
      return rest.length < maps.length || excluded.has(result.id)
        ? []
        : [{ id: result.id, parts: [result, ...rest] }];
    });
    return { hits: maps.length && !orderOf(question) ? sortByScore(hits) : hits, missing: [] };
  }

  /** Suggests a word of the index for a missing one; null where there is none worth it. */
  suggest(word: string): Promise<string | null> {
    return this.#vocabulary.suggest(word);
  }

  /** Counts the values of a filter among what a question finds, whichever values of this filter it chooses. */
  async count(asked: Question, name: string): Promise<Readonly<Record<string, number>>> {
    const filters = new Map(asked.filters);
    filters.delete(name);
    const { question: open, missing } = await this.#settle({ ...asked, filters });
    if (missing.length) return {};
    const answers = await this.#answerParts(open);
    const least = answers.reduce((a, b) => (b.results.length < a.results.length ? b : a));
    const counts = least.filters[name] ?? {};
    const simple = answers.length === 1 && !open.query.excluded.length;
    return simple ? counts : this.#countAmong(name, counts, (await this.find(open)).hits);
  }

  async #countAmong(
    name: string,
    atMost: Readonly<Record<string, number>>,
    hits: readonly Hit[],
  ): Promise<Readonly<Record<string, number>>> {
    const likely = Object.entries(atMost)
      .filter(([, count]) => count > 0)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const values = name === "month" ? likely : likely.slice(0, MOST_COUNTED);
    const counted = values.map(async ([value]) => {
      const members = await this.#listMembers(name, value);
      return [value, hits.filter(({ id }) => members.has(id)).length] as const;
    });
    return Object.fromEntries(await Promise.all(counted));
  }

  #listMembers(name: string, value: string): Promise<ReadonlySet<string>> {
    const key = `${name} ${value}`;
    const known =
      this.#members.get(key) ??
      this.#engine
        .search(null, { filters: { [name]: { any: [value] } } })
        .then(({ results }) => new Set(results.map(({ id }) => id)));
    this.#members.set(key, known);
    return known;
  }

  #answerParts(question: Question): Promise<Answer[]> {
    const { words, phrases } = question.query;
    const parts = [...phrases.map(quote), ...(words.length ? [words.join(" ")] : [])];
    const sort = ORDERS[orderOf(question)];
    const any = [...question.filters].map(([name, values]) => [name, { any: values }] as const);
    const terms: Terms = { filters: Object.fromEntries(any), ...(sort ? { sort } : {}) };
    return Promise.all((parts.length ? parts : [null]).map((part) => this.#answer(part, terms)));
  }

  #answer(words: string | null, terms: Terms): Promise<Answer> {
    const key = JSON.stringify([words, terms]);
    const known = this.#answers.get(key);
    if (known) return known;
    if (this.#answers.size >= MOST_ANSWERS) this.#answers.clear();
    const asked = this.#engine.search(words, terms);
    this.#answers.set(key, asked);
    asked.catch(() => this.#answers.delete(key));
    return asked;
  }

  async #findExcluded(excluded: readonly string[]): Promise<ReadonlySet<string>> {
    const known = await Promise.all(excluded.map((part) => this.#vocabulary.isKnown(part)));
    const answers = await Promise.all(
      excluded.filter((_, i) => known[i]).map((part) => this.#engine.search(part, {})),
    );
    return new Set(answers.flatMap(({ results }) => results.map(({ id }) => id)));
  }

  /** Puts words as the index has them; `missing` are those that it has in no form. */
  async #settle(asked: Question): Promise<{ readonly question: Question; readonly missing: string[] }> {
    const { words } = asked.query;
    const forms = await Promise.all(words.map((word) => this.#vocabulary.findForms(word)));
    const found = [...new Set(forms.flatMap((form) => form ?? []))];
    const missing = words.filter((_, i) => forms[i] === null);
    return { question: { ...asked, query: { ...asked.query, words: found } }, missing };
  }
}

// Without words nothing is more relevant than anything else.
function orderOf({ query, order }: Question): Question["order"] {
  return order || (query.words.length || query.phrases.length ? "" : "newest");
}

function sortByScore(hits: readonly Hit[]): Hit[] {
  const scored = hits.map((hit) => ({
    hit,
    score: hit.parts.reduce((sum, { score }) => sum + score, 0),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}
