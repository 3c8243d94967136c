import { hasToponym } from "../lexicon/gazetteer.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import { findDateline } from "./dateline.ts";

// "(Reporting by Giulia Ferri; Editing by Tom Brown)", at the end of a paragraph.
const CREDITS =
  /\((?:Additional reporting|Reporting|Writing|Editing|Compiled|Written|Edited|Translated)\b[^()]{0,600}\)\s*$/;

/**
 * Leaves out the names that stand in credits and not in the story, takes what a dateline names for a place, and keeps of a text
 * that is not in English only names whose form proves them: the tagger was trained on English.
 */
export function settleNames(
  article: CleanArticle,
  mentions: readonly Mention[],
  language: string | null,
): Mention[] {
  const { place, credits } = findFrame(article);
  const english = language === null || /^(?:en|und)\b/.test(language);
  return mentions
    .filter((mention) => !credits.some((credit) => overlaps(mention, credit)))
    .map((mention) => (place && overlaps(mention, place) ? takeForPlace(mention) : mention))
    .filter((mention) => english || isProven(mention));
}

interface Frame {
  readonly place: Span | null;
  readonly credits: readonly Span[];
}

function findFrame(article: CleanArticle): Frame {
  const credits = article.blocks.flatMap(({ start, text }) => {
    const found = CREDITS.exec(text);
    return found ? [{ start: start + found.index, end: start + text.length }] : [];
  });
  const dateline = findDateline(article);
  if (!dateline) return { place: null, credits };
  const shift = ({ start, end }: Span) => ({ start: start + dateline.offset, end: end + dateline.offset });
  return {
    place: dateline.value === null ? null : shift(dateline),
    credits: dateline.agency ? [...credits, shift(dateline.agency)] : credits,
  };
}

function takeForPlace(mention: Mention): Mention {
  const known = mention.readings.find(({ as }) => as === "place");
  return { ...mention, readings: [{ ...known, as: "place", score: 0.9 }] };
}

// "Hélène Marchand" has a first name; "Transports" is a noun with a capital.
function isProven({ surface, rule, readings: [first] }: Mention): boolean {
  if (rule === "names/listed") return true;
  if (first?.as === "place") return hasToponym(surface);
  return first?.as === "person" && /\p{Lu}\p{Ll}+\s+(?:\p{L}+\s+){0,2}\p{Lu}\p{Ll}+/u.test(surface);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
