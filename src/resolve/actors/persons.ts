import type { Bearing } from "./bearers.ts";
import type { Naming } from "./naming.ts";
import { splitPerson } from "./naming.ts";

interface FullName {
  readonly key: string;
  readonly words: readonly string[];
  readonly form: string;
  readonly articles: Set<number>;
}

/** Holds the full names of a collection, by key and by what later namings can be found under; lists in order of first appearance. */
interface FullNames {
  readonly byKey: ReadonlyMap<string, FullName>;
  readonly byLast: ReadonlyMap<string, readonly FullName[]>;
  readonly byArticle: ReadonlyMap<number, readonly FullName[]>;
  /** The only bearer of a surname, for the surnames asked for so far. */
  readonly onlyBearers: Map<string, FullName | null>;
  /** The longest form of each full name, for those asked for so far. */
  readonly longest: Map<FullName, FullName>;
}

/**
 * Decides whom each naming of a person means: full names by their words in one spelling, single names by the full names of
 * the same article first, then by the only bearer in the collection; a surname that several bear and none in its own article
 * stays by itself.
 */
export function bearPersons(namings: readonly Naming[]): Map<Naming, Bearing> {
  const fulls = indexFullNames(listFullNames(namings));
  const bearings = new Map<Naming, Bearing>();
  for (const naming of namings) {
    const words = splitPerson(naming.form);
    bearings.set(
      naming,
      words.length > 1 ? bearFull(naming, words, fulls) : bearSingle(naming, words, fulls),
    );
  }
  return bearings;
}

function listFullNames(namings: readonly Naming[]): Map<string, FullName> {
  const fulls = new Map<string, FullName>();
  for (const { form, article } of namings) {
    const words = splitPerson(form);
    if (words.length < 2) continue;
    const key = words.join(" ");
    const full = fulls.get(key) ?? { key, words, form, articles: new Set<number>() };
    fulls.set(key, full);
    full.articles.add(article);
  }
  return fulls;
}

function indexFullNames(byKey: ReadonlyMap<string, FullName>): FullNames {
  const byLast = new Map<string, FullName[]>();
  const byArticle = new Map<number, FullName[]>();
  for (const full of byKey.values()) {
    pushTo(byLast, full.words.at(-1)!, full);
    for (const article of full.articles) pushTo(byArticle, article, full);
  }
  return { byKey, byLast, byArticle, onlyBearers: new Map(), longest: new Map() };
}

function pushTo<Key>(lists: Map<Key, FullName[]>, key: Key, full: FullName): void {
  const list = lists.get(key);
  if (list) list.push(full);
  else lists.set(key, [full]);
}

function bearFull({ form }: Naming, words: readonly string[], fulls: FullNames): Bearing {
  const own = words.join(" ");
  const first = fulls.byKey.get(own)!;
  const full = findLongest(first, fulls);
  if (full !== first)
    return {
      key: personKey(full.key),
      reason: "shorter form of the full name",
      merge: say(form, full.form, "is a shorter form of"),
    };
  return first.form === form
    ? { key: personKey(own) }
    : {
        key: personKey(own),
        reason: "other spelling of the name",
        merge: say(form, first.form, "is another spelling of"),
      };
}

// "Tayyip Erdogan" is "Recep Tayyip Erdogan" where all longer names that hold its words and end alike are forms of one.
function findLongest(full: FullName, { byLast, longest }: FullNames): FullName {
  const known = longest.get(full);
  if (known) return known;
  const longer = byLast
    .get(full.words.at(-1)!)!
    .filter(({ words }) => words.length > full.words.length && isPart(full.words, words));
  const found = onlyOne(longer) ?? full;
  longest.set(full, found);
  return found;
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at++;
  return at === words.length;
}

function bearSingle({ form, article, folded }: Naming, words: readonly string[], fulls: FullNames): Bearing {
  const word = words[0] ?? folded;
  const named = fulls.byArticle.get(article) ?? [];
  const here = named.filter((full) => full.words.at(-1) === word);
  const one = onlyOne(here);
  if (one)
    return {
      key: keyOf(one, fulls),
      reason: "surname after the full name",
      merge: say(form, one.form, "is the surname of"),
    };
  const byGiven = onlyOne(named.filter((full) => full.words[0] === word));
  if (!here.length && byGiven) {
    return {
      key: keyOf(byGiven, fulls),
      reason: "first name after the full name",
      merge: say(form, byGiven.form, "is the first name of"),
    };
  }
  const only = here.length ? null : findOnlyBearer(word, fulls);
  if (only) {
    return {
      key: keyOf(only, fulls),
      reason: "surname that one person of the collection bears, or nearly every article means",
      merge: `“${form}” is taken for “${only.form}”: nobody else in the collection bears the surname, or hardly anybody.`,
    };
  }
  return { key: personKey(word) };
}

function findOnlyBearer(surname: string, { byLast, onlyBearers }: FullNames): FullName | null {
  const known = onlyBearers.get(surname);
  if (known !== undefined) return known;
  const bearers = byLast.get(surname) ?? [];
  const only = onlyOne(bearers) ?? findChief(bearers);
  onlyBearers.set(surname, only);
  return only;
}

const CHIEF_ARTICLES = 4;

// Where four of five articles that print the full name mean the same person, a lone surname means that person too.
function findChief(bearers: readonly FullName[]): FullName | null {
  const [chief] = [...bearers].sort((a, b) => b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1));
  if (!chief || chief.articles.size < CHIEF_ARTICLES) return null;
  const others = bearers.filter(({ words }) => !isPart(chief.words, words) && !isPart(words, chief.words));
  const named = new Set(others.flatMap(({ articles }) => [...articles]));
  return named.size * CHIEF_ARTICLES <= chief.articles.size ? chief : null;
}

// "Donald Trump" and "Donald John Trump" are one bearer when the one holds the other.
function onlyOne(fulls: readonly FullName[]): FullName | null {
  const longest = [...fulls].sort((a, b) => b.words.length - a.words.length)[0];
  return longest && fulls.every((full) => isPart(full.words, longest.words)) ? longest : null;
}

function say(form: string, full: string, relation: string): string {
  return `“${form}” ${relation} “${full}”.`;
}

function keyOf(full: FullName, fulls: FullNames): string {
  return personKey(findLongest(full, fulls).key);
}

function personKey(key: string): string {
  return `person:${key}`;
}
