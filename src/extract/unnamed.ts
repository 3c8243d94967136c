import { UNNAMED_NOUNS } from "../lexicon/speech-verbs.ts";
import type { Block, CleanArticle } from "../model/article.ts";
import type { UnnamedSource } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { findAccording } from "./quotes-cues.ts";
import { parseParagraph } from "./quotes-paragraph.ts";
import { findSubjectAfter } from "./quotes-phrases-after.ts";
import { findSubject } from "./quotes-phrases.ts";

const NOUN = [...UNNAMED_NOUNS].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
const HAS_NOUN = new RegExp(`\\s(?:${NOUN})\\b`);
const OPENING = String.raw`(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ultiple|[Aa]nother|[Oo]ther|[Uu]nnamed|[Aa]nonymous|[Uu]nidentified)`;
const MODIFIER = String.raw`(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]{1,30}\s)`;
// Where the verb begins the phrase has ended.
const TAIL_WORD = String.raw`(?!(?:said|says|say|told|tells|added|that|who|and|but|was|were|is|has|had|have|on|led)\b)[“"]?[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*[”"]?`;
// "familiar with the matter", "close to the talks", "briefed on the plan", "with the Axis", "who spoke on condition …"
const TAIL = String.raw`(?:,?\s(?:(?:who|that)\s(?:[\p{L}]+\s){0,3}?)?(?:(?:familiar|acquainted)\swith|with\s(?:direct\s)?(?:knowledge|familiarity)\sof|(?:close|linked|privy)\sto|briefed\son|involved\sin|(?:speaking|spoke|spoken)\s(?:only\s)?(?:on|under)\s(?:the\s)?condition\sof|(?:with|at|from|in|for|of)\s(?:the\s)?)(?:\s?${TAIL_WORD}){1,4})?`;

const INTRODUCED = new RegExp(
  String.raw`\b${OPENING}\s${MODIFIER}{0,4}?(?<noun>${NOUN})\b(?<tail>${TAIL})`,
  "gu",
);
const BARE = new RegExp(
  String.raw`(?<![\p{L}-])(?:\p{Lu}[\p{L}-]{1,30}\s)?(?<noun>[Ss]ources|[Oo]fficials|[Dd]iplomats|[Pp]eople|[Ww]itnesses)\s(?<tail>(?:familiar|acquainted)\swith|(?:close|linked|privy)\sto|briefed\son|with\s(?:direct\s)?knowledge\sof|(?:speaking|who\sspoke)\son\s(?:the\s)?condition\sof)(?:\s${TAIL_WORD}){1,4}`,
  "gu",
);
const OPEN_NOUNS =
  /^(?:person|people|individuals?|friends?|relatives?|colleagues?|supporters?|workers?|soldiers?|fighters?|critics?|agents?|executives?)$/;

/** Finds speakers without names: "an official with the port", "two people familiar with the matter". */
export function findUnnamed(article: CleanArticle): UnnamedSource[] {
  return article.blocks
    .filter(({ role }) => role === "body" || role === "dek")
    .flatMap((block) => {
      const { text, start } = block;
      // Nobody is a source who neither speaks nor knows.
      if (!KNOWS.test(text) && !hasVoice(block)) return [];
      const introduced = HAS_NOUN.test(text) ? text.matchAll(INTRODUCED) : [];
      const found = [...introduced, ...(BINDS.test(text) ? text.matchAll(BARE) : [])]
        .filter((match) => isUnnamed(match, text))
        .map((match) => cite(match));
      const speakers = found.length ? findSpeakers(block) : [];
      return dropOverlaps(found)
        .filter((one) => KNOWS.test(one.surface) || speakers.some((span) => overlaps(span, one)))
        .map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    });
}

function hasVoice(block: Block): boolean {
  return parseParagraph(block).clauses.some(({ words }) => words.length > 0);
}

// What a bare noun must have behind it.
const BINDS = /(?:familiar|acquainted|close|linked|privy|briefed|knowledge|condition)\s/;

const KNOWS =
  /\b(?:familiar|acquainted) with\b|\bwith (?:direct )?knowledge of\b|\bbriefed on\b|\bcondition of\b/;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

// Only who speaks is a source: "two officials were hurt" is not.
function findSpeakers(block: Block): Span[] {
  return parseParagraph(block).clauses.flatMap((clause) => {
    const { words, verbs } = clause;
    const subjects = verbs.flatMap((verb) => [findSubject(words, verb), findSubjectAfter(words, verb)]);
    return [...subjects, findAccording(clause)?.speaker ?? null].filter((subject) => subject !== null);
  });
}

// "an official, Jane Doe, said" and "a diplomat named Doe" have names; "a person" is anybody until he knows the matter
function isUnnamed(match: RegExpMatchArray, text: string): boolean {
  const noun = match.groups?.noun ?? "";
  const tail = match.groups?.tail ?? "";
  const words = match[0].slice(0, match[0].indexOf(noun)).trim().split(/\s+/).slice(1);
  if (
    words.some((word) =>
      /^(?:and|or|of|with|for|to|in|that|who|which|was|is|were|are|has|had|after|away|before|as|when|by|from|at|on|if|than|not|his|her|their|its|the|said|be|been|would|will|can|could|it|he|she|they)$/i.test(
        word,
      ),
    )
  )
    return false;
  if (
    OPEN_NOUNS.test(noun) &&
    !/familiar|acquainted|knowledge|close|linked|privy|briefed|condition/.test(tail)
  )
    return false;
  const rest = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 60);
  if (/^official$/i.test(noun) && !tail && /^\s\p{L}/u.test(rest) && !AFTER_OFFICIAL.test(rest)) return false;
  return !/^(?:,? (?:named |called |identified as )|, )\p{Lu}[\p{L}’'-]+\s\p{Lu}/u.test(rest);
}

// "an official said" against "an official request"
const AFTER_OFFICIAL =
  /^\s(?:said|says|told|who|that|added|confirmed|denied|declined|has|had|was|is|also|later|speaking|involved|quoted|and|warned|noted|described|called)\b/;

function cite(match: RegExpMatchArray): UnnamedSource {
  const surface = match[0].replace(/(?<![,\s])[,\s]+$/, "");
  const start = match.index ?? 0;
  return { surface, start, end: start + surface.length };
}

function dropOverlaps(found: readonly UnnamedSource[]): UnnamedSource[] {
  const kept: UnnamedSource[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}
