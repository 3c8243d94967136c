import { hasToponym, findToponyms } from "../lexicon/gazetteer.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { CALENDAR_WORDS, NEVER_NAMES } from "../lexicon/name-cues.ts";
import { FAMILY_NAMES, GIVEN_NAMES } from "../lexicon/given-names.ts";
import type { Block, CleanArticle } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";

/** Is a stretch that its surroundings show to be a place. */
interface PlaceSpan extends Span {
  readonly rule: string;
}

const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?(?:[ ]\p{Lu}[\p{L}\p{M}'’-]*\.?){0,3}`;
// "Evansville, Ind. (AP)", "St. John’s, N.L.", "Beirut, Lebanon": what follows the comma.
const AFTER_COMMA =
  /\p{L}[.’']?, (?<name>(?:\p{Lu}\.\s?){2,3}|\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2})/gu;
// "MANASSAS -- A man", "ST. JOHN’S, N.L. - The", "LONDON (Reuters) - An explosion", at the start of a sentence.
const DATELINE =
  /(?:^|[.!?”"]\s{1,3})(?<name>\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){0,3})(?:, [\p{L}.]{2,20}(?: \p{L}[\p{L}.]{1,15})?)?(?: ?\([^()]{2,20}\))?\s{0,3}(?:--|[-–—])\s/gu;
// "Sen. Ken Cuccinelli, R-Fairfax": an American lawmaker's seat.
const SEAT = /\b(?:R|D|I|DFL)-(?<name>\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,2})/gu;
// "in Benson", "near Cross Lanes".
const PREPOSITION = new RegExp(
  String.raw`\b(?:in|In|near|Near|outside|around) (?<name>${CAPITALISED})`,
  "gu",
);
// "Arizona Sen. John McCain", "said Virginia lawmakers": a country, state or large city that is no given name.
const WELL_KNOWN = new RegExp(String.raw`(?<![\p{L}\p{N}.'’-])(?<name>${CAPITALISED})`, "gu");
// Each with what a line must hold to be worth a look.
const PATTERNS = [
  ["places/after-comma", /, /, AFTER_COMMA, isArea],
  ["places/dateline", /[-–—]\s/, DATELINE, hasToponym],
  ["places/seat", /[RDIL]-/, SEAT, isSpoken],
  ["places/preposition", /(?:[Ii]n|[Nn]ear|outside|around) /, PREPOSITION, isSpoken],
  ["places/well-known", /./s, WELL_KNOWN, isWellKnown],
] as const;
const DIRECTIONS =
  "north south east west northern southern eastern western central middle upper lower federal".split(" ");
const NOT_PLACES: ReadonlySet<string> = new Set(
  [...CALENDAR_WORDS, ...NEVER_NAMES, ...COMMON_WORDS, ...DIRECTIONS].map((word) => word.toLowerCase()),
);

/**
 * Finds places that stand where only a place can stand (after the comma behind a town, before a dateline's dash, after "in")
 * and that no other mention covers.
 */
export function findPrintedPlaces(article: CleanArticle, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const covered = new Uint8Array(article.raw.text.length + 1);
  for (const { start, end } of mentions) covered.fill(1, start, end);
  for (const block of article.blocks) {
    for (const span of findSpans(block, covered)) {
      if (covered.subarray(span.start, span.end).includes(1)) continue;
      covered.fill(1, span.start, span.end);
      found.push(makeMention(article.raw.text, block, span));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function findSpans(block: Block, covered: Uint8Array): PlaceSpan[] {
  return PATTERNS.flatMap(([rule, cue, pattern, isPlace]) => {
    if (!cue.test(block.text)) return [];
    return Array.from(block.text.matchAll(pattern)).flatMap((match) => {
      const printed = match.groups?.["name"] ?? "";
      const at = rule === "places/dateline" ? match[0].indexOf(printed) : match[0].length - printed.length;
      const start = block.start + match.index + at;
      const name = covered[start] ? null : findKnown(printed, isPlace);
      return name ? [{ start, end: start + name.length, rule }] : [];
    });
  });
}

// The longest run of words from the first that is a known place: "Texas" of "Texas Governor Tim".
function findKnown(printed: string, isPlace: (name: string) => boolean): string | null {
  const words = printed.trim().split(" ");
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    if (isPlace(name)) return name;
    const bare = name.replace(/['’]s?$|\.$/, "");
    if (bare !== name && isPlace(bare)) return bare;
  }
  return null;
}

function isArea(name: string): boolean {
  return findToponyms(name).some(
    (entry) => (entry.rank === "country" || entry.rank === "region") && entry.match !== "folded",
  );
}

// "Turkey" and "China" are common words too, but not with a capital.
function isSpoken(name: string): boolean {
  const lower = name.toLowerCase().replace(/\.$/, "");
  if (!hasToponym(name) || /^\p{Lu}{1,4}$/u.test(name)) return false;
  return !NOT_PLACES.has(lower) || findToponyms(name).some((entry) => entry.rank === "country");
}

const GIVEN = new Set([...GIVEN_NAMES, ...FAMILY_NAMES].map((name) => name.toLowerCase()));

function isWellKnown(name: string): boolean {
  if (!isSpoken(name) || GIVEN.has(name.toLowerCase())) return false;
  return findToponyms(name).some((entry) => entry.prominence >= 5.5 && entry.match === "name");
}

function makeMention(text: string, block: Block, { start, end, rule }: PlaceSpan): Mention {
  const zone = block.role === "kicker" ? "title" : block.role;
  return {
    start,
    end,
    surface: text.slice(start, end),
    kind: "name",
    readings: [{ as: "place", score: 0.6 }],
    rule,
    zone,
  };
}
