import { ORGANISATION_HEADS } from "../../lexicon/name-cues.ts";
import type { Findings } from "../../model/findings.ts";
import { foldSpelling } from "../../text/names.ts";
import type { Bearing } from "./bearers.ts";
import type { Naming } from "./naming.ts";

/**
 * Decides which organisation each naming means: by the lists, by an acronym with its expansion in brackets or with fitting
 * initials in the same article, by a shorter form of a name of the same article, and by spelling.
 */
export function bearOrganisations(
  namings: readonly Naming[],
  findings: readonly Findings[],
): Map<Naming, Bearing> {
  const expansions = findExpansions(namings, findings);
  const byArticle = new Map(
    Array.from(groupByArticle(namings), ([article, here]) => [article, indexLong(here)]),
  );
  const spelled = new Map<string, string>();
  const bearings = new Map<Naming, Bearing>();
  for (const naming of namings) {
    bearings.set(naming, bear(naming, expansions, byArticle.get(naming.article) ?? indexLong([]), spelled));
  }
  return bearings;
}

function bear(
  naming: Naming,
  expansions: Map<string, Naming>,
  here: LongIndex,
  spelled: Map<string, string>,
): Bearing {
  const { form, key } = naming;
  if (key !== undefined) return bearListed(form, key);
  const long = findLong(naming, expansions, here);
  if (long) {
    const target = long.naming.key ?? foldSpelling(long.naming.form);
    return {
      key: `organisation:${target}`,
      reason: long.reason,
      merge: `“${form}” is the ${long.reason} “${long.naming.form}”.`,
    };
  }
  const own = isAcronym(form) ? form.replace(/\./g, "") : foldSpelling(form);
  const first = spelled.get(own) ?? form;
  spelled.set(own, first);
  return first === form
    ? { key: `organisation:${own}` }
    : {
        key: `organisation:${own}`,
        reason: "other spelling of the name",
        merge: `“${form}” is another spelling of “${first}”.`,
      };
}

function bearListed(form: string, key: string): Bearing {
  if (foldSpelling(form) === foldSpelling(key)) return { key: `organisation:${key}` };
  return {
    key: `organisation:${key}`,
    reason: "known other name",
    merge: `“${form}” is a known other name of “${key}”.`,
  };
}

interface LongForm {
  readonly naming: Naming;
  readonly reason: string;
}

/** Is the first naming of an article for each beginning, each word and the initials of a longer name. */
interface LongIndex {
  readonly byBeginning: ReadonlyMap<string, Naming>;
  readonly byWord: ReadonlyMap<string, Naming>;
  readonly byInitials: ReadonlyMap<string, Naming>;
}

function indexLong(here: readonly Naming[]): LongIndex {
  const [byBeginning, byWord] = [new Map<string, Naming>(), new Map<string, Naming>()];
  const byInitials = new Map<string, Naming>();
  const forms = new Map(here.toReversed().map((naming) => [naming.form, naming]));
  const add = (index: Map<string, Naming>, key: string, naming: Naming) =>
    index.has(key) ? index : index.set(key, naming);
  for (const naming of new Set(here.map(({ form }) => forms.get(form)!))) {
    const { form, folded } = naming;
    for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1))
      add(byBeginning, folded.slice(0, at), naming);
    for (const word of folded.includes(" ") ? folded.split(" ") : []) add(byWord, word, naming);
    for (const initials of isAcronym(form) ? [] : listInitials(form)) add(byInitials, initials, naming);
  }
  return { byBeginning, byWord, byInitials };
}

function findLong(
  { form, folded, article }: Naming,
  expansions: Map<string, Naming>,
  here: LongIndex,
): LongForm | null {
  if (isAcronym(form)) {
    const stated = expansions.get(`${article}:${form}`) ?? expansions.get(form);
    if (stated) return { naming: stated, reason: "acronym, given in brackets, of" };
    const fitting = here.byInitials.get(lettersOf(form));
    return fitting ? { naming: fitting, reason: "acronym with the initials of" } : null;
  }
  // "the Observatory" after "Syrian Observatory for Human Rights"
  if (!form.includes(" ")) return isHead(folded) ? wrapShort(here.byWord.get(folded)) : null;
  return wrapShort(here.byBeginning.get(folded));
}

function wrapShort(naming: Naming | undefined): LongForm | null {
  return naming ? { naming, reason: "short form of" } : null;
}

const heads = new Set(Object.values(ORGANISATION_HEADS).flat());

/** Says whether a form is nothing but the head of many names: "Coalition", "Ministry". */
export function isHead(folded: string): boolean {
  return heads.has(folded);
}

/** Finds acronyms in brackets after their expansion, or expansions in brackets after their acronym. */
function findExpansions(namings: readonly Naming[], findings: readonly Findings[]): Map<string, Naming> {
  const expansions = new Map<string, Naming>();
  for (const [i, naming] of namings.entries()) {
    const before = namings[i - 1];
    if (!before || before.article !== naming.article) continue;
    const { text } = findings[naming.article]!.article.raw;
    const between = text.slice(before.mention.end, naming.mention.start);
    if (!/^[\s,]*[("“]+(?:the |or )?$/.test(between)) continue;
    const [short, long] = isAcronym(naming.form) ? [naming, before] : [before, naming];
    if (!isAcronym(short.form) || isAcronym(long.form) || !fitsInitials(short.form, long.form)) continue;
    expansions.set(`${short.article}:${short.form}`, long);
    if (!expansions.has(short.form)) expansions.set(short.form, long);
  }
  return expansions;
}

/** Says whether a form is letters in capitals only: "FSA", "U.N.". */
export function isAcronym(form: string): boolean {
  return /^\p{Lu}[\p{Lu}\d.&-]*\p{Lu}\.?$/u.test(form);
}

/** Says whether an acronym's letters are initials of the words in order; small words may be left out, one letter may be inner. */
export function fitsInitials(acronym: string, name: string): boolean {
  const letters = lettersOf(acronym);
  return letters.length > 1 && listInitials(name).includes(letters);
}

function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{L}]/gu, "").toLowerCase();
}

/** Lists the initials of a name's words, without the small words and with them. */
function listInitials(name: string): string[] {
  const words = name.toLowerCase().split(/[\s-]+/);
  const strong = words.filter((word) => !/^(?:of|for|the|and|in|on|to|de|la|al|&)$/.test(word));
  return [strong, words].map((list) => list.map((word) => word.charAt(0)).join(""));
}

function groupByArticle(namings: readonly Naming[]): Map<number, Naming[]> {
  const groups = new Map<number, Naming[]>();
  for (const naming of namings) {
    const group = groups.get(naming.article);
    if (group) group.push(naming);
    else groups.set(naming.article, [naming]);
  }
  return groups;
}
