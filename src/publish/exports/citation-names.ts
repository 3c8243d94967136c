import type { NewsRecord } from "../../model/record.ts";

/** Is a name in its parts, or as printed where it can be parted in more ways than one. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

// Languages whose speakers put the family name first.
const FAMILY_FIRST = new Set(["hu", "ja", "ko", "vi", "zh", "km"]);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}.’'-]*$/u;
const INITIAL = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u;
const PARTICLE = /^\p{Ll}[\p{Ll}’']*$/u;
const LONGEST = 80;

/** Lists who wrote an article; the agency where no person is named and the article is another's publication. */
export function listAuthors({ byline, source, language }: NewsRecord): CitedName[] {
  if (byline.length) return byline.map((name) => parseName(name, language));
  return source.outlet !== null && source.agency !== null ? [{ literal: source.agency }] : [];
}

/**
 * Parts a person's name: "Marit de Wael" is given "Marit", family "de Wael". Three full names ("Gabriel García Márquez",
 * "Mary Jane Smith"), single names and other scripts stay as printed.
 */
export function parseName(name: string, language: string): CitedName {
  const words = name.trim().split(/\s+/);
  const literal = { literal: words.join(" ") };
  const last = words.at(-1)?.replace(/,$/, "") ?? "";
  const suffix = words.length > 2 && SUFFIX.test(last) ? last : undefined;
  const named = (suffix ? words.slice(0, -1) : words).map((word, i, all) =>
    suffix && i === all.length - 1 ? word.replace(/,$/, "") : word,
  );
  if (name.length > LONGEST || FAMILY_FIRST.has(language.split("-")[0] ?? "")) return literal;
  if (!named.every((word) => LATIN_WORD.test(word)) || PARTICLE.test(named[0] ?? "")) return literal;
  const split = findFamily(named);
  if (split === null) return literal;
  const parts = { given: named.slice(0, split).join(" "), family: named.slice(split).join(" ") };
  return suffix ? { ...parts, suffix } : parts;
}

/** Finds at which word the family name begins: behind the one given name and its initials, at the particles. */
function findFamily(words: readonly string[]): number | null {
  const particle = words.findIndex((word, i) => i > 0 && PARTICLE.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  const full = words.slice(0, start).filter((word) => !INITIAL.test(word));
  const rest = words.slice(start).filter((word) => !PARTICLE.test(word));
  return start > 0 && full.length <= 1 && rest.length === 1 && words.length > 1 ? start : null;
}
