import { AFTER_NAME, NOT_PEOPLE } from "../lexicon/byline-words.ts";
import { HONORIFICS, NAME_PARTICLES } from "../lexicon/honorifics.ts";
import { findKnownSource } from "./source-names.ts";

const HONORIFIC = new Set(HONORIFICS.map((word) => word.toLowerCase()));
// "Jane", "J.R.R.", "O’Brien", "al-Masri", "D’Angelo", "JANE"
const NAME_WORD = /^(?:(?:al|el|bin|d|de|l)[-'’])?\p{Lu}[\p{L}\p{M}'’.‑-]*$/u;

/** Is what stands after "By": the people, and the publishers named beside them. */
export interface BylineReading {
  readonly people: readonly string[];
  readonly sources: readonly string[];
}

/** Parts "JANE DOE and John Roe in Beirut, Associated Press Writers" into people and publishers. */
export function parseBylineNames(text: string): BylineReading {
  const people: string[] = [];
  const sources: string[] = [];
  for (const chunk of splitChunks(text)) {
    const { name, source } = readChunk(chunk);
    if (source !== null) sources.push(source);
    if (name !== null && !people.includes(name)) people.push(name);
    // "By Jane Doe, Managing Editor, the Gazette": what follows an office is no further author
    if (name === null && source === null && people.length) break;
  }
  return { people, sources };
}

// What follows on a byline but is no name: dates, addresses, places, "Updated 5 May", "| 3 min read"
const AFTER =
  /(?:(?<!\s)\s+)?(?:\||•|·|\t|\s[—–-]\s|\d{1,2}[:./]\d|https?:|@|\bUpdated\b|\bPublished\b|\bPosted\b|\bLast\b).*$/su;

// "Jane DoeStaff Writer": two fields of a page set without a blank
const GLUED =
  /\p{Ll}(?=(?:Staff|Senior|Business|Special|Contributing|Associate|Political|Sports|Columnist|Reporter)\b)/gu;

function splitChunks(text: string): string[] {
  return text
    .slice(0, 300)
    .replace(AFTER, "")
    .replace(GLUED, "$& ")
    .split(/(?:(?<!\s)\s+)?(?:[,;/]|\s(?:and|And|AND|&|with|y|et|und)\s)\s*/u)
    .filter(Boolean);
}

function readChunk(chunk: string): { name: string | null; source: string | null } {
  const bare = chunk
    .replace(/\s(?:in|for|of|at|from|on|is|reports|reporting)\s.*$/su, "")
    .replace(/[([].*$/su, "")
    .trim();
  const of = /\s(?:for|of|at|from)\s(?:the\s)?(?<org>\p{Lu}.*)$/su.exec(chunk)?.groups?.org;
  const { name, source } = cutSource(bare);
  const org = of === undefined ? null : (findKnownSource(of.trim())?.name ?? null);
  return { name: name ? tidyPersonName(name) : null, source: source ?? org };
}

// "Jane Doe Associated Press", "Reuters", "Associated Press Writer": the publisher is cut off
function cutSource(chunk: string): { name: string; source: string | null } {
  const words = chunk
    .replace(/\s(?:[Ss]taff\s)?(?:[Ww]riters?|WRITERS?|[Cc]orrespondents?|[Rr]eporters?|[Ee]ditors?)$/u, "")
    .split(/\s+/);
  // "CNN Business", "BBC Sport": a desk of a publisher
  const desk = words.length > 1 ? findKnownSource(words[0] ?? "") : null;
  if (desk && !desk.everyday) return { name: "", source: desk.name };
  for (let at = 0; at < words.length; at++) {
    const rest = words.slice(at).join(" ");
    const known = findKnownSource(rest);
    if (known && !(known.everyday && at > 0))
      return { name: words.slice(0, at).join(" "), source: known.name };
  }
  return { name: chunk, source: null };
}

/**
 * Tidies a person's name: honorifics and roles off, capitals to "Jane Doe".
 * Gives null for what is no person: desks, staff, one bare word, whole phrases.
 */
export function tidyPersonName(printed: string): string | null {
  const words = printed
    .replace(/[“”"*_]/g, "")
    .replace(/^by:?\s+/i, "")
    .trim()
    .split(/\s+/);
  while (words.length > 2 && HONORIFIC.has(words[0]?.toLowerCase().replace(/\.$/, "") ?? "")) words.shift();
  if (words.length === 2 && /^(?:mr|mrs|ms|dr|prof|sir|rev)\.?$/i.test(words[0] ?? "")) words.shift();
  const plain = words.map((word) => word.toLowerCase().replace(/(?<![.,:])[.,:]+$/, ""));
  const stop = plain.findIndex((word) => AFTER_NAME.has(word));
  const name = (stop < 0 ? words : words.slice(0, stop)).map((word) =>
    word.replace(/(?<![,;:])[,;:]+$|(?<=\p{Ll}{3})\.$/gu, ""),
  );
  if (plain.slice(0, name.length).some((word) => NOT_PEOPLE.has(word))) return null;
  if (name.length < 2 || name.length > 5 || !name.every(isNameWord) || NAME_PARTICLES.has(name.at(-1) ?? ""))
    return null;
  return capitalize(name).join(" ");
}

function isNameWord(word: string): boolean {
  return word.length <= 30 && (NAME_WORD.test(word) || NAME_PARTICLES.has(word.toLowerCase()));
}

// "JANE VAN DER BERG" is "Jane van der Berg", "RONAN MCDONALD" "Ronan McDonald", "J.R. O’NEIL" "J.R. O’Neil"
function capitalize(words: readonly string[]): readonly string[] {
  if (words.some((word) => /\p{Ll}/u.test(word)) || words.every((word) => word.length <= 2)) {
    return words.map((word) =>
      /^\p{Lu}{4,}$/u.test(word) && words.some((w) => /\p{Ll}/u.test(w)) ? lower(word) : word,
    );
  }
  return words.map((word, at) =>
    at > 0 && NAME_PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : lower(word),
  );
}

function lower(word: string): string {
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(?:^|[-'’.‑])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/^Mc\p{L}/u, (start) => start.slice(0, 2) + start.slice(2).toUpperCase())
    .replace(/['’]S$/u, "’s");
}
