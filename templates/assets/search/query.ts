/** Is what the words in the search box ask for. */
export interface Query {
  /** Each must occur, also as the beginning of a longer word; "six-year" keeps its hyphen, see {@link joinWord}. */
  readonly words: readonly string[];
  /** Each must occur word by word, e.g. `no room`. */
  readonly phrases: readonly string[];
  /** None may occur: a word, or a phrase in plain quotation marks. */
  readonly excluded: readonly string[];
}

const LONGEST = 2_000;
const MOST_PARTS = 24;

// `harbour “port strike” −ferry -"night shift"`; a mark that is opened and never closed is no phrase.
const PART =
  /(?<minus>(?<!\S)[-−–])?(?:["“”„«»＂](?<phrase>[^"“”„«»＂]*)["“”„«»＂]|(?<word>[^\s"“”„«»＂]+))/gu;
// What the index does not hold: "six-year" is there as "sixyear", "don’t" as "dont".
const SIGNS = /[^\p{L}\p{M}\p{N}_]+/gu;
// "six-year", "and/or"
const JOINTS = /[\p{Pd}/]+/u;

/** Parses the words of the search box. */
export function parseQuery(text: string): Query {
  const query = { words: [] as string[], phrases: [] as string[], excluded: [] as string[] };
  let parts = 0;
  for (const { groups = {} } of text.slice(0, LONGEST).matchAll(PART)) {
    const { minus, phrase, word } = groups;
    const asked = phrase === undefined ? tidy(word ?? "", JOINTS, "-") : tidy(phrase, /\s+/, " ");
    if (!asked || ++parts > MOST_PARTS) continue;
    if (minus !== undefined) query.excluded.push(phrase === undefined ? joinWord(asked) : quote(asked));
    else if (phrase === undefined) query.words.push(asked);
    else query.phrases.push(asked);
  }
  return {
    words: [...new Set(query.words)],
    phrases: [...new Set(query.phrases)],
    excluded: [...new Set(query.excluded)],
  };
}

function tidy(text: string, between: RegExp, joint: string): string {
  const parts = text.split(between).map((part) => part.replace(SIGNS, ""));
  return parts.filter(Boolean).join(joint);
}

/** Writes a word as the index holds it: "six-year" is there as "sixyear". */
export function joinWord(word: string): string {
  return word.replaceAll("-", "");
}

/** Lists the parts of a word: "six" and "year" of "six-year". */
export function splitWord(word: string): readonly string[] {
  return word.split("-");
}

/** Puts a phrase into the marks that the engine knows. */
export function quote(phrase: string): string {
  return `"${phrase}"`;
}

/** Tells whether nothing is asked for. */
export function isEmpty({ words, phrases, excluded }: Query): boolean {
  return !words.length && !phrases.length && !excluded.length;
}

/** Writes a query back as it can stand in the box. */
export function writeQuery({ words, phrases, excluded }: Query): string {
  return [...words, ...phrases.map(quote), ...excluded.map((part) => `-${part}`)].join(" ");
}

/** Lists the parts of a query, each with what remains without it. */
export function listParts(query: Query): { readonly part: string; readonly rest: Query }[] {
  const { words, phrases, excluded } = query;
  return [
    ...words.map((part) => ({ part, rest: { ...query, words: without(words, part) } })),
    ...phrases.map((part) => ({
      part: quote(part),
      rest: { ...query, phrases: without(phrases, part) },
    })),
    ...excluded.map((part) => ({
      part: `−${part}`,
      rest: { ...query, excluded: without(excluded, part) },
    })),
  ];
}

function without(parts: readonly string[], left: string): string[] {
  return parts.filter((part) => part !== left);
}
