import { UNTIL_WORDS } from "../../lexicon/calendar.ts";
import type { TimeExpert } from "./expert.ts";
import { HAS_YEAR, oneOf } from "./forms.ts";

const ANY_YEAR = "(?:1[5-9]|20|21)\\d\\d";
// "2,000", "2019s", "2014-15", "2018/05", "2000 people", "2020 metres" are no bare years.
const ENDS =
  "(?![\\d%°]|[.,:]\\d|['’]?s\\b|[-–/]\\d|[ \\u00a0](?:people|men|women|troops|soldiers|dead|met(?:er|re)s?|miles?|km|feet|tonnes|tons|hours|GMT|h\\b|p\\.?m|a\\.?m))";

/** Reads "in 2013", "since 2013", "early 2014": a year that a preposition makes a time. */
export const bareYear: TimeExpert = {
  rule: "time/year",
  example: "in 2013",
  cues: [HAS_YEAR],
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|[Aa]fter|[Uu]ntil|[Bb]y|[Bb]efore|[Ff]rom|[Tt]hroughout|[Bb]etween|[Tt]o|year|[Bb]ack in|first half of|end of|start of|beginning of)[ \\u00a0-])(?<year>${ANY_YEAR})${ENDS}`,
    "gu",
  ),
  read: ({ year }) => ({ is: "absolute", edtf: year ?? "" }),
};

const AHEAD = new RegExp(`(?<!\\p{L})${oneOf(UNTIL_WORDS)} $`, "iu");

/** Reads "the 2016 campaign", "2019’s budget": a year that names something, which may still lie ahead. */
export const namedYear: TimeExpert = {
  rule: "time/year-named",
  example: "the 2016 campaign",
  cues: [HAS_YEAR],
  pattern: new RegExp(
    `(?<![\\p{L}\\d$£€.,:/-])(?<year>(?:19|20)\\d\\d)(?=['’]s |[ \\u00a0][\\p{L}]{3})${ENDS.replace("|['’]?s\\b", "")}`,
    "gu",
  ),
  read: ({ year }, { before }) => (AHEAD.test(before) ? null : { is: "absolute", edtf: year ?? "" }),
};
