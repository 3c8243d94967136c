import { COMMON_WORDS } from "../../lexicon/common-words.ts";
import type { Toponym } from "./toponyms.ts";

const DIRECTIONS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest".split(
    " ",
  ),
);
const COMMON: ReadonlySet<string> = new Set([...COMMON_WORDS, ...DIRECTIONS]);
const WELL_KNOWN = 5;

/**
 * Tells whether a name is rather words than a place: "City Hall", "Council Chambers", which no gazetteer knows, and single common
 * words that only small towns bear ("Police", "Union"). Where the text prints what a place lies in, there is no doubt.
 */
export function isRatherWords({ name, candidates, containers }: Toponym): boolean {
  if (containers.length) return false;
  const words = name.toLowerCase().split(/[ -]/);
  if (!words.every((word) => word.length < 3 || COMMON.has(word))) return false;
  if (words.length > 1) return !candidates.length;
  if (DIRECTIONS.has(words[0]!)) return true;
  return candidates.every((entry) => entry.prominence < WELL_KNOWN);
}
