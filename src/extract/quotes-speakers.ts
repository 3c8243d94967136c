import { GIVEN_NAMES } from "../lexicon/given-names.ts";
import { HONORIFICS, NAME_PARTICLES, OFFICE_NOUNS } from "../lexicon/honorifics.ts";
import { DETERMINERS, PRONOUNS } from "../lexicon/speaker-words.ts";
import { UNNAMED_NOUNS } from "../lexicon/speech-verbs.ts";
import { findSentences } from "../text/sentences.ts";

/** Is a speaker as the record names him. */
export interface Speaker {
  /** The fullest form that the article prints: "Jane Doe" for "Doe", "an official with the port" for "the official". */
  readonly name: string;
  readonly anonymous: boolean;
}

const GIVEN = new Set(GIVEN_NAMES);
const HONORIFIC = new Set(HONORIFICS.map((word) => word.toLowerCase()));
const FULL_NAME =
  /\p{Lu}[\p{L}\p{M}'’.-]{1,30}(?: (?:(?:al|el|bin|ibn|van|von|der|de|da|dos|di|du|la|le) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,30}){1,5}/gu;

const bareWord = (word: string) => word.toLowerCase().replace(/\.$/, "");
const fold = (word: string) => bareWord(word).normalize("NFD").replace(/\p{M}/gu, "");
const isTitle = (word: string) => HONORIFIC.has(bareWord(word)) || OFFICE_NOUNS.has(bareWord(word));

/** Cuts offices and honorifics off the front of a name: "Russian Foreign Minister Jan Doe" is "Jan Doe". */
export function cutOffice(name: string): string {
  const words = name.split(/\s+/);
  const title = words.findLastIndex(
    (word, at) => at < words.length - 1 && isTitle(word) && !GIVEN.has(fold(word)),
  );
  const rest = words.slice(title + 1);
  return rest.every((word) => /^(?:al-|el-)?\p{Lu}/u.test(word) || NAME_PARTICLES.has(word)) &&
    rest.length <= 4
    ? rest.join(" ")
    : name;
}

/** Collects people's full names by their last word: "Doe" leads to "Jane Doe", but to nobody where two people bear it. */
export function collectFullNames(text: string): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [printed] of text.matchAll(FULL_NAME)) {
    const full = cutToPerson(printed.replace(/['’]s$/, "").replace(/\.$/, ""));
    const words = full.split(" ");
    const last = words.at(-1) ?? "";
    if (words.length < 2 || words.length > 4 || !isPerson(printed, full)) continue;
    const forms = counts.get(surnameKey(last)) ?? new Map<string, number>();
    counts.set(surnameKey(last), forms.set(full, (forms.get(full) ?? 0) + 1));
  }
  const single = [...counts].filter(([, forms]) => isOnePerson([...forms.keys()]));
  return new Map(single.map(([last, forms]) => [last, commonest(forms)]));
}

// "J. Doe" and "Jane Doe" can be one; "Jane Doe" and "Robert Doe" are two.
function isOnePerson(forms: readonly string[]): boolean {
  const given = new Set(
    forms.map((form) => fold(form.split(" ")[0] ?? "")).filter((word) => word.length > 1),
  );
  return given.size <= 1;
}

// "Port Ellery Rovers Jane Mary Doe" is "Jane Mary Doe": from the first of the last given names on
function cutToPerson(printed: string): string {
  const words = printed.split(" ");
  let given = words.findLastIndex((word, at) => at < words.length - 1 && GIVEN.has(fold(word)));
  while (given > 0 && GIVEN.has(fold(words[given - 1] ?? "")) && !isTitle(words[given - 1] ?? "")) given--;
  return given > 0 ? words.slice(given).join(" ") : cutOffice(printed);
}

// "Hassan Doe" by the given name, "President Doe Roe" by the title before it
function isPerson(printed: string, full: string): boolean {
  return printed.length > full.length + 1
    ? !DETERMINERS.has(bareWord(printed.split(" ")[0] ?? ""))
    : GIVEN.has(fold(full.split(" ")[0] ?? ""));
}

function surnameKey(word: string): string {
  return fold(word).replace(/^(?:al|el)-/, "");
}

// The first printed of the commonest: a Map keeps the order of the text.
function commonest(forms: ReadonlyMap<string, number>): string {
  let best = "";
  for (const [form, count] of forms) if (!best || count > (forms.get(best) ?? 0)) best = form;
  return best;
}

/** Finds the last person named early in a sentence of a text: the one whom "he" or "she" takes up; null where none is. */
export function findTopic(text: string, fullNames: ReadonlyMap<string, string>): string | null {
  for (const { start, end } of findSentences(text).toReversed()) {
    const opening = text.slice(start, end).split(/\s+/, 7);
    for (const word of opening) {
      const full = /^\p{Lu}/u.test(word)
        ? fullNames.get(surnameKey(word.replace(/['’]s$|(?<![,.;:])[,.;:]+$/g, "")))
        : undefined;
      if (full) return full;
    }
  }
  return null;
}

/** Tells whether a phrase is a pronoun for somebody who spoke before. */
export function isPronoun(phrase: string): boolean {
  return PRONOUNS.has(phrase.toLowerCase());
}

/** Names the speaker behind a printed phrase that is no pronoun; `known` are those who spoke before, latest last. */
export function nameSpeaker(
  phrase: string,
  fullNames: ReadonlyMap<string, string>,
  known: readonly Speaker[],
): Speaker {
  const anonymous = isUnnamed(phrase);
  // "The Harbourtown-based Port Watch" is "Port Watch"
  const bare = phrase.replace(/^the \p{L}+-based (?=\p{Lu})/iu, "");
  if (!anonymous) return { name: expandName(cutOffice(cutRole(bare)), fullNames), anonymous };
  // "the official": he who was introduced as "an official with the port"
  const head = headOf(phrase);
  const before = /^the\s/i.test(phrase)
    ? known.findLast((one) => one.anonymous && headOf(one.name) === head)
    : undefined;
  return before ?? { name: phrase, anonymous };
}

function expandName(name: string, fullNames: ReadonlyMap<string, string>): string {
  const words = name.split(" ");
  const full = fullNames.get(surnameKey(words.at(-1) ?? ""));
  if (full === undefined) return name;
  // "the 14th-ranked Doe", "Port Times reporter Jane Doe"
  const described =
    /^(?:the|an?)$/i.test(words[0] ?? "") && words.slice(1, -1).every((word) => !/^\p{Lu}/u.test(word));
  return words.length === 1 ||
    full.endsWith(` ${name}`) ||
    name.endsWith(` ${full}`) ||
    (described && words.length > 2)
    ? full
    : name;
}

// "spokeswoman Jane Doe", "the group’s leader Jane Doe": what is not name goes
function cutRole(phrase: string): string {
  const name =
    /(?:^|\s\p{Ll}[\p{L}’'-]*\s)(?<name>\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:al|bin|van|von|der|de) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4})$/u.exec(
      phrase,
    )?.groups?.name;
  if (!name || phrase.startsWith(name)) return phrase;
  const role =
    phrase
      .slice(0, phrase.length - name.length)
      .trim()
      .split(/\s+/)
      .at(-1) ?? "";
  return OFFICE_NOUNS.has(bareWord(role)) ||
    UNNAMED_NOUNS.has(bareWord(role)) ||
    /(?:man|woman|person)$/.test(role)
    ? name
    : phrase;
}

/** Tells whether a phrase names nobody: "an Israeli official", "two people familiar with the matter". */
export function isUnnamed(phrase: string): boolean {
  const of =
    /^(?:one|two|three|four|five|some|many|several|most) of (?:the|his|her|its|their) (?:[\p{Ll}-]+ )*(?<noun>\p{Ll}+)$/iu.exec(
      phrase,
    );
  if (of?.groups) return UNNAMED_NOUNS.has(of.groups.noun ?? "");
  const capital = /\s/.test(phrase) && /^\p{Lu}/u.test(lastOfHead(phrase));
  return UNNAMED_NOUNS.has(headOf(phrase)) && cutRole(phrase) === phrase && !capital;
}

const JOINT = /\s(?:of|for|with|at|in|from|close|familiar|linked|briefed|who|on)\s/;

function lastOfHead(phrase: string): string {
  return phrase.split(JOINT)[0]?.trim().split(/\s+/).at(-1) ?? "";
}

function headOf(phrase: string): string {
  return lastOfHead(phrase).toLowerCase();
}
