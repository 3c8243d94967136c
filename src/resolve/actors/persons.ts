import type { Bearing } from "./bearers.ts";
import type { Naming } from "./naming.ts";
import { splitPerson } from "./naming.ts";

interface FullName {
  readonly key: string;
  readonly words: readonly string[];
  readonly form: string;
  readonly articles: Set<number>;
}

/**
 * Decides whom each naming of a person means: full names by their words in one spelling, single names by the full names of
 * the same article first, then by the only bearer in the collection; a surname that several bear and none in its own article
 * stays by itself.
 */
export function bearPersons(namings: readonly Naming[]): Map<Naming, Bearing> {
  const fulls = listFullNames(namings);
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

// "Tayyip Erdogan" is "Recep Tayyip Erdogan" where just one longer name holds all its words and ends alike.
function bearFull({ form }: Naming, words: readonly string[], fulls: Map<string, FullName>): Bearing {
  const own = words.join(" ");
  const longer = [...fulls.values()].filter(
    (full) =>
      full.words.length > words.length && full.words.at(-1) === words.at(-1) && isPart(words, full.words),
  );
  if (longer.length === 1) {
    const [full] = longer;
    return {
      key: personKey(full!.key),
      reason: "shorter form of the full name",
      merge: say(form, full!.form, "is a shorter form of"),
    };
  }
  const first = fulls.get(own);
  const respelled = first && first.form !== form;
  return respelled
    ? {
        key: personKey(own),
        reason: "other spelling of the name",
        merge: say(form, first.form, "is another spelling of"),
      }
    : { key: personKey(own) };
}

function isPart(words: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === words[at]) at++;
  return at === words.length;
}

function bearSingle(
  { form, article, folded }: Naming,
  words: readonly string[],
  fulls: Map<string, FullName>,
): Bearing {
  const word = words[0] ?? folded;
  const bySurname = [...fulls.values()].filter((full) => full.words.at(-1) === word);
  const here = bySurname.filter((full) => full.articles.has(article));
  const one = onlyOne(here);
  if (one)
    return {
      key: personKey(one.key),
      reason: "surname after the full name",
      merge: say(form, one.form, "is the surname of"),
    };
  const byGiven = onlyOne(
    [...fulls.values()].filter((full) => full.words[0] === word && full.articles.has(article)),
  );
  if (!here.length && byGiven) {
    return {
      key: personKey(byGiven.key),
      reason: "first name after the full name",
      merge: say(form, byGiven.form, "is the first name of"),
    };
  }
  const only = here.length ? null : onlyOne(bySurname);
  if (only) {
    return {
      key: personKey(only.key),
      reason: "surname that one person of the collection bears",
      merge: `“${form}” is taken for “${only.form}”: nobody else in the collection bears the surname.`,
    };
  }
  return { key: personKey(word) };
}

// "Donald Trump" and "Donald John Trump" are one bearer when the one holds the other.
function onlyOne(fulls: readonly FullName[]): FullName | null {
  const longest = [...fulls].sort((a, b) => b.words.length - a.words.length)[0];
  return longest && fulls.every((full) => isPart(full.words, longest.words)) ? longest : null;
}

function say(form: string, full: string, relation: string): string {
  return `“${form}” ${relation} “${full}”.`;
}

function personKey(key: string): string {
  return `person:${key}`;
}
