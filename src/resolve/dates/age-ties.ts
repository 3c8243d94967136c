import { LASTING_THINGS } from "../../lexicon/calendar.ts";
import type { Findings } from "../../model/findings.ts";
import type { TimeExpression } from "../../model/time.ts";
import { boundsOf } from "../../text/calendar.ts";
import { type DaySet, daysBetween, EVERY_DAY } from "./day-set.ts";
import { spanOf } from "./edtf.ts";
import type { Constraint, Effect, Unknown } from "./constraint.ts";
import { describeStep, placeOf } from "./proof-words.ts";
import { contentStems, stemOf } from "./words.ts";

/** Is a place where an article says how old a lasting thing is, or when it began. */
interface Age {
  readonly article: number;
  readonly time: TimeExpression;
  /** Row of the table of lasting things: a war is a conflict. */
  readonly kind: number;
  /** Stems of the names that tell which one: "syri" in "six-year Syrian conflict". */
  readonly names: readonly string[];
  /** Full years from the beginning to the publication; null where the text gives the beginning itself. */
  readonly years: number | null;
}

/**
 * Ties each article whose year is open to one whose year is known, where both tell the age or beginning of one thing:
 * "the war began seven years ago" in one and "the six-year conflict" in the other give the years between the two.
 * The beginnings are unknowns, numbered from `firstUnknown` on.
 */
export function tieAges(
  findings: readonly Findings[],
  known: ReadonlyMap<Unknown, DaySet>,
  firstUnknown: Unknown,
): Constraint[] {
  const ages = findings.flatMap(({ times }, article) =>
    times.flatMap((time) => readAge(article, time) ?? []),
  );
  const isKnown = ({ article, years }: Age) =>
    years === null || spanOf(known.get(article) ?? EVERY_DAY) <= KNOWN;
  const namesOften = countNames(findings);
  const donors = groupDonors(ages.filter(isKnown));
  let unknown = firstUnknown;
  return ages.flatMap((age) => {
    if (isKnown(age)) return [];
    const donor = listDonors(donors, age).find((other) => isSameThing(age, other, namesOften));
    return donor ? makeTies(age, donor, unknown++, findings) : [];
  });
}

// Of a thing that many articles tell of, the first few decide.
const MOST_DONORS = 20;

/** Groups ages by kind and names of the thing, at most a few of each. */
function groupDonors(ages: readonly Age[]): Map<string, Age[]> {
  const groups = new Map<string, Age[]>();
  for (const age of ages) {
    const group = groups.get(keyOf(age)) ?? [];
    groups.set(keyOf(age), group);
    if (group.length < MOST_DONORS) group.push(age);
  }
  return groups;
}

function keyOf({ kind, names }: Age): string {
  return [kind, ...names].join(" ");
}

/** Lists those of the same name and those without; for one without a name, all of its kind. */
function listDonors(donors: ReadonlyMap<string, readonly Age[]>, age: Age): Age[] {
  if (age.names.length > 0) return [keyOf(age), String(age.kind)].flatMap((key) => donors.get(key) ?? []);
  return [...donors.values()].flatMap((group) => (group[0]?.kind === age.kind ? group.slice(0, 2) : []));
}

// So many days at most lie between the first and last possible day of an article whose year is known.
const KNOWN = 550;

function countNames(findings: readonly Findings[]): (article: number, stem: string) => boolean {
  const counts = new Map<number, Map<string, number>>();
  return (article, stem) => {
    const known = counts.get(article) ?? countStems(findings[article]!);
    counts.set(article, known);
    return (known.get(stem) ?? 0) >= OFTEN;
  };
}

// So often must an article name the place of a war that it does not name beside the word.
const OFTEN = 2;

function readAge(article: number, time: TimeExpression): Age | null {
  const { reading, began } = time;
  const thing = reading.is === "age" ? reading.of : began;
  if (!thing || time.zone === "removed") return null;
  const words = thing.split(/\s+/);
  const kind = LASTING_THINGS.findIndex((row) => row.includes((words.at(-1) ?? "").toLowerCase()));
  const names = words.filter((word) => /^\p{Lu}/u.test(word)).map(stemOf);
  if (reading.is === "age")
    return reading.unit === "year" ? { article, time, kind, names, years: reading.count } : null;
  if (reading.is === "relative" && reading.unit === "year")
    return { article, time, kind, names, years: -reading.offset };
  return reading.is === "absolute" ? { article, time, kind, names, years: null } : null;
}

function countStems({ article }: Findings): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of article.blocks)
    for (const stem of contentStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Says whether two articles tell of one thing: same kind, and the names beside the one stand beside the other or all over its article. */
function isSameThing(a: Age, b: Age, namesOften: (article: number, stem: string) => boolean): boolean {
  if (a.kind < 0 || a.kind !== b.kind) return false;
  if (a.article === b.article && a.time === b.time) return false;
  const names = [...new Set([...a.names, ...b.names])];
  if (names.length === 0) return a.article === b.article;
  return names.every((name) =>
    [a, b].every(
      (age) => age.names.includes(name) || (age.names.length === 0 && namesOften(age.article, name)),
    ),
  );
}

function makeTies(a: Age, b: Age, beginning: Unknown, findings: readonly Findings[]): Constraint[] {
  const base = {
    basis: "inferred" as const,
    steps: [a, b].map((age) => describeAge(age, findings)),
  };
  const effects = (unit: "day" | "year") => [a, b].flatMap((age) => effectsOf(age, beginning, unit));
  return [
    { ...base, level: "likely", trust: 18, confidence: "likely", effects: effects("day") },
    { ...base, level: "weak", trust: 14, confidence: "weak", effects: effects("year") },
  ];
}

// "Seven years ago" is said from some weeks before the anniversary up to the next one.
const SLACK = 60;

function effectsOf({ article, time, years }: Age, beginning: Unknown, unit: "day" | "year"): Effect[] {
  if (years === null) {
    const bounds = time.reading.is === "absolute" ? boundsOf(time.reading.edtf) : null;
    return bounds ? [{ on: beginning, days: daysBetween(bounds.first, bounds.last) }] : [];
  }
  const [least, most] = unit === "year" ? [years, years] : [years * 365 - SLACK, (years + 1) * 366 + SLACK];
  return [{ of: article, from: beginning, least, most, unit }];
}

function describeAge({ article, time, years }: Age, findings: readonly Findings[]) {
  const rule = "date/age";
  const place = placeOf(findings[article]!.article, time, rule);
  const says = years === null ? "the year of its beginning" : `begun ${years} years before this article`;
  return { article, proof: describeStep(place, says) };
}
