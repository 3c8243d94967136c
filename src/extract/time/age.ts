import { LASTING_THINGS } from "../../lexicon/calendar.ts";
import type { Parts, TimeExpert } from "./expert.ts";
import { COUNT, countOf, oneOf, SPACE } from "./forms.ts";

const THING = oneOf(LASTING_THINGS.flat());
const ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");

/** Reads "the six-year Syrian conflict", "a seven-year-old civil war", "the 10-month siege". */
export const age: TimeExpert = {
  rule: "time/age",
  example: "six-year conflict",
  cues: [/[-‐‑–](?:day|week|month|year)/iu],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])${COUNT}[-‐‑–](?<unit>day|week|month|year)(?:[-‐‑–](?:old|long))?${SPACE}(?<of>(?:[\\p{L}’'-]{2,20}${SPACE}){0,2}${THING})(?!\\p{L})`,
    "giu",
  ),
  read: (parts) => readAge(parts, countOf(parts["count"])),
};

/** Reads "the war, now in its seventh year": six full years have passed. */
export const ordinalYear: TimeExpert = {
  rule: "time/age-ordinal",
  example: "war, now in its seventh year",
  cues: [/its[ \t\u00a0\u202f]/iu],
  pattern: new RegExp(
    `(?<!\\p{L})(?<of>${THING}),?${SPACE}(?:(?:which|that|now|is|has|already|entered|entering)${SPACE}){0,3}(?:in${SPACE})?its${SPACE}(?<ordinal>${oneOf(ORDINALS)})${SPACE}(?<unit>year|month|week|day)(?!\\p{L})`,
    "giu",
  ),
  read: (parts) => readAge(parts, ORDINALS.indexOf(parts["ordinal"]?.toLowerCase() ?? "") + 1),
};

function readAge({ unit = "", of = "" }: Parts, count: number | null) {
  if (!count) return null;
  return { is: "age" as const, unit: unit.toLowerCase() as "day" | "week" | "month" | "year", count, of };
}

const BEGAN = new RegExp(
  `(?<!\\p{L})(?<of>(?:[\\p{L}’'-]{2,20} )?${THING})(?:,? (?:which|that))?(?: first)? (?:began|started|erupted|broke out)(?: (?:in|on|about|some|around|almost|nearly|more than|over)){0,2} $`,
  "iu",
);

/** Finds what the words before a time say began then: "war" for "since the war began ". */
export function findBegun(before: string): string | null {
  const named = BEGAN.exec(before.slice(-90))?.groups?.["of"];
  return named?.replace(/^(?:the|this|that|its|his|her|their|our|an?) /i, "") ?? null;
}
