import { auxiliaries, findPhrase, isActing } from "./lookups.ts";
import type { KnownPhrase } from "./lookups.ts";
import type { Sentence, Word } from "./words.ts";

/**
 * Weighs whether a state, its capital or its seat of government stands for the government: "Moscow's concerns",
 * "Washington classifies", "warning Damascus"; 0 to 1. A name after "in", "at" or "near" is a place.
 */
export function weighGovernment(known: KnownPhrase, { words }: Sentence, from: number, to: number): number {
  const base = known.is === "seat" ? 0.7 : known.is === "state" ? 0.35 : 0.15;
  if (isLocated(words, from)) return known.is === "seat" ? 0.3 : 0.05;
  if (acts(words, to)) return 0.9;
  if (owns(words, to)) return 0.85;
  if (isAddressed(words, from)) return 0.8;
  return base;
}

const LOCATING = new Set(
  "in at near outside inside around across throughout through into toward towards via within to from over off beyond of leaving visiting visited reached entered arrived".split(
    " ",
  ),
);

function isLocated(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:the|northern|southern|eastern|western|central|downtown|,)$/.test(words[at]!.lower) &&
    words[at]!.lower !== ","
  )
    at--;
  const before = words[at]?.lower ?? "";
  if (before === "and" || before === "or") return LOCATING.has(words[at - 2]?.lower ?? "");
  return LOCATING.has(before);
}

// "Russia has backed", "Israel and Jordan have insisted", "Washington, which arms the rebels, said".
function acts(words: readonly Word[], to: number): boolean {
  let at = to;
  if (/^(?:and|or)$/.test(words[at]?.lower ?? "")) {
    const keys = words.slice(at + 1, at + 5).map((word) => word.key);
    const next = findPhrase(keys, 0);
    if (!next || (next.is !== "state" && next.is !== "capital" && next.is !== "seat")) return false;
    at += 1 + next.length;
  }
  for (let skipped = 0; skipped < 4; skipped++, at++) {
    const word = words[at]?.lower ?? "";
    if (isActing(word) && !/^(?:has|have|had)$/.test(word))
      return word === words[at]!.text && !isParticipleOf(words, at, to);
    if (!auxiliaries.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

// "Damascus is bombed", "Syria was attacked": what is done to a place is not done by it.
function isParticipleOf(words: readonly Word[], at: number, to: number): boolean {
  const between = words.slice(to, at).map((word) => word.lower);
  return (
    /ed$|en$|^(?:struck|shot|cut|sold|left|led)$/.test(words[at]!.lower) &&
    between.some((word) => /^(?:is|are|was|were|been|being)$/.test(word))
  );
}

const INTENTS = new Set(
  `ambition ambitions aim aims ally allies announcement approval army backing ban behavior behaviour campaign claim claims commitment concern concerns
   decision decisions demand demands denial desire diplomacy efforts fear fears foreign forces goal goals government hand help influence insistence intention
   intentions interest interests intervention invasion invitation leaders leadership military minister move nuclear objections offer opposition plan plans
   policy policies position presence president pressure proposal refusal regime rejection request response rival role sanctions security stance
   statement strategy strikes support threat threats view views war warning warnings willingness`.split(
    /\s+/,
  ),
);

function owns(words: readonly Word[], to: number): boolean {
  if (!/^['’][sS]?$/.test(words[to]?.text ?? "")) return false;
  return [1, 2].some((ahead) => INTENTS.has(words[to + ahead]?.lower ?? ""));
}

const ADDRESSING = new Set(
  `warn warned warning urge urged urging tell told telling accuse accused accusing blame blamed blaming ask asked asking press pressed pressing
   pressure pressured pressuring persuade persuaded convince convinced threaten threatened threatening sanction sanctioned criticize criticized
   criticise criticised condemn condemned by with against between arm armed arming support supported supporting help helped helping invite invited thank thanked
   condemning criticizing backing allow allowed allowing force forced forcing`.split(/\s+/),
);

function isAddressed(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower ?? "";
  if (before === "the") return ADDRESSING.has(words[from - 2]?.lower ?? "");
  return ADDRESSING.has(before);
}
