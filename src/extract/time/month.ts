import { SEASONS } from "../../lexicon/calendar.ts";
import type { Around, Parts, TimeExpert } from "./expert.ts";
import { HAS_MONTH, HAS_SEASON, MONTH, monthOf, oneOf, SPACE } from "./forms.ts";

const WAYS: Readonly<Record<string, "past" | "future" | "open">> = {
  last: "past",
  past: "past",
  next: "future",
};
const wayOf = (way: string | undefined) => WAYS[(way ?? "").toLowerCase()] ?? "open";

/** Reads "last November", "in June", "since April", "in June that year"; never "March on Washington" or "from May". */
export const month: TimeExpert = {
  rule: "time/month",
  example: "last November",
  cues: [HAS_MONTH],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<way>[Ll]ast|[Pp]ast|[Tt]his|[Nn]ext)|[Ii]n(?:${SPACE}(?:early|mid|late))?|[Ss]ince|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id)(?:${SPACE}|-)(?<name>${MONTH})(?!\\p{L}|,?${SPACE}?\\d|${SPACE}of${SPACE}\\d)`,
    "gu",
  ),
  read: readMonth,
};

function readMonth({ way, name }: Parts, { after, year }: Around) {
  const number = monthOf(name);
  if (number === null) return null;
  if (/^,? (?:of )?(?:that|the same) year\b/.test(after))
    return year === null
      ? null
      : { is: "absolute" as const, edtf: `${year}-${String(number).padStart(2, "0")}` };
  if (/^,? (?:of )?last year\b/.test(after))
    return { is: "relative" as const, unit: "year" as const, offset: -1 };
  return { is: "month" as const, month: number, direction: wayOf(way) };
}

/** Reads "last summer", "this spring". */
export const season: TimeExpert = {
  rule: "time/season",
  example: "last summer",
  cues: [HAS_SEASON],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<way>last|past|this|next)${SPACE}(?<season>${oneOf(Object.keys(SEASONS))})(?!\\p{L}|${SPACE}(?:of${SPACE})?\\d)`,
    "giu",
  ),
  read: ({ way, season: name }) => ({
    is: "season",
    season: SEASONS[name?.toLowerCase() ?? ""] ?? 21,
    direction: wayOf(way),
  }),
};
