import { fill } from "../../../src/publish/wording.ts";
import { listChips } from "./chips.ts";
import { make, makeButton } from "./element.ts";
import type { OtherLanguages } from "./elsewhere.ts";
import type { Finder } from "./finder.ts";
import type { Inquiry } from "./inquiry.ts";
import { listParts, parseQuery, type Query, writeQuery } from "./query.ts";
import { isFiltered, type State, withoutFilters } from "./state.ts";
import { countArticles, type Words } from "./words.ts";

/** Is one way out of an empty result, with how many articles it leads to. */
interface Advice {
  readonly text: string;
  readonly count: number;
  readonly next: State;
}

const MOST = 6;

/** Draws what helps where nothing was found: each word and filter that can be dropped, other languages, and what is then found. */
export async function drawAdvice(
  state: State,
  missing: readonly string[],
  ready: Inquiry,
  others: OtherLanguages,
  words: Words,
  change: (next: State) => void,
): Promise<HTMLElement> {
  const { advice } = words.search;
  const tried = [
    ...(await suggestWords(state, missing, ready.finder, words)),
    ...dropParts(state, words),
    ...dropFilters(state, words),
  ];
  const counted = await Promise.all(
    tried.map(async (way): Promise<Advice> => ({ ...way, count: await ready.countHits(way.next) })),
  );
  const near = counted.filter((way) => way.count > 0).slice(0, MOST);
  const ways = [...near, ...(await listLanguages(state, others, words))];
  const notes = missing.map((word) =>
    make("p", {}, fill(advice.notInArchive, { word: quoteWords(word, words) })),
  );
  const buttons = ways.map(({ text, count: found, next }) =>
    make(
      "li",
      {},
      makeButton(text.replace("{articles}", countArticles(words, found)), () => change(next), {
        dir: "auto",
      }),
    ),
  );
  const last = make("p", {}, missing.length ? advice.spelling : advice.fewer);
  return make("div", {}, ...notes, ...(buttons.length ? [make("ul", {}, ...buttons)] : [last]));
}

async function listLanguages(state: State, others: OtherLanguages, words: Words): Promise<Advice[]> {
  const { inLanguage } = words.search;
  return (await others.find(state)).map(({ language, count, next }) => ({
    text: fill(inLanguage, { language, articles: "{articles}" }),
    count,
    next,
  }));
}

type Way = Omit<Advice, "count">;

async function suggestWords(
  state: State,
  missing: readonly string[],
  finder: Finder,
  words: Words,
): Promise<Way[]> {
  const query = parseQuery(state.words);
  const others = await Promise.all(missing.map((word) => finder.suggest(word)));
  return others.flatMap((other, i) => {
    if (other === null) return [];
    const replaced = query.words.map((word) => (word === missing[i] ? other : word));
    const next = ask(state, { ...query, words: replaced });
    const holes = { word: quoteWords(other, words), articles: "{articles}" };
    const open = { text: fill(words.search.advice.insteadOpen, holes), next: withoutFilters(next) };
    const near = { text: fill(words.search.advice.instead, holes), next };
    return isFiltered(state) ? [near, open] : [near];
  });
}

function dropParts(state: State, words: Words): Way[] {
  const parts = listParts(parseQuery(state.words));
  if (parts.length < 2) return [];
  return parts.map(({ part, rest }) => ({
    text: dropping(quoteWords(part.replaceAll('"', ""), words), words),
    next: ask(state, rest),
  }));
}

function dropFilters(state: State, words: Words): Way[] {
  return listChips(state, words).map(({ text, next }) => ({ text: dropping(text, words), next }));
}

function dropping(part: string, words: Words): string {
  return fill(words.search.advice.drop, { part, articles: "{articles}" });
}

function ask(state: State, query: Query): State {
  return { ...state, words: writeQuery(query), shown: 0 };
}

/** Puts words into the interface's quotation marks. */
export function quoteWords(text: string, words: Words): string {
  return fill(words.frame.quoted, { text });
}
