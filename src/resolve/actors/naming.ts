import { STATES } from "../../lexicon/governments.ts";
import type { Findings } from "../../model/findings.ts";
import type { Mention, Reading } from "../../model/mention.ts";
import type { ActorType } from "../../model/record.ts";
import { rememberByText } from "../../text/memory.ts";
import { foldName, foldSpelling } from "../../text/names.ts";

/** Is one mention that names an actor, decided for a class, not yet for a bearer. */
export interface Naming {
  readonly article: number;
  readonly mention: Mention;
  readonly as: "person" | "organisation" | "government";
  readonly type: ActorType;
  /** The name without title, possessive or article, as printed. */
  readonly form: string;
  /** Folded form: equal for spellings that differ in case, marks and hyphens only. */
  readonly folded: string;
  /** Key into the lists, where they know the name. */
  readonly key?: string;
  readonly reason?: string;
}

const GOVERNMENT_FROM = 0.5;

/** Lists the mentions that name actors, each decided for its likeliest class by its own and the collection's evidence. */
export function listNamings(findings: readonly Findings[]): Naming[] {
  const totals = sumReadings(findings);
  return findings.flatMap(({ mentions }, article) =>
    mentions.flatMap((mention) => {
      const naming = mention.zone === "removed" ? null : nameActor(article, mention, totals);
      return naming ? [naming] : [];
    }),
  );
}

/** Sums, for each name of the collection, how much speaks for each class. */
function sumReadings(findings: readonly Findings[]): Map<string, Map<Reading["as"], number>> {
  const totals = new Map<string, Map<Reading["as"], number>>();
  for (const { mentions } of findings) {
    for (const { surface, kind, readings } of mentions) {
      if (kind !== "name") continue;
      const folded = foldName(surface);
      const sums = totals.get(folded) ?? new Map<Reading["as"], number>();
      totals.set(folded, sums);
      for (const { as, score } of readings) sums.set(as, (sums.get(as) ?? 0) + score);
    }
  }
  return totals;
}

function nameActor(
  article: number,
  mention: Mention,
  totals: Map<string, Map<Reading["as"], number>>,
): Naming | null {
  const form = stripArticle(mention.surface);
  const base = { article, mention, form, folded: foldName(form) };
  const government = mention.readings.find(({ as }) => as === "government");
  if (mention.kind === "demonym") {
    return government?.key ? { ...base, as: "government", type: "government", key: government.key } : null;
  }
  if (government?.key) {
    if (government.score < GOVERNMENT_FROM) return null;
    return {
      ...base,
      as: "government",
      type: "government",
      key: government.key,
      reason: explainGovernment(mention),
    };
  }
  const reading = chooseReading(mention, totals.get(foldName(mention.surface)));
  if (reading?.as !== "person" && reading?.as !== "organisation") return null;
  const type = ACTOR_DEFAULT[reading.as];
  return {
    ...base,
    as: reading.as,
    type: (reading.type as ActorType | undefined) ?? type,
    ...keyed(reading),
  };
}

const ACTOR_DEFAULT = { person: "person", organisation: "organisation" } as const;

function keyed({ key }: Reading): { key?: string } {
  return key === undefined ? {} : { key };
}

// A doubtful reading yields to what the other articles say of the same name; a clear one stands.
function chooseReading(
  { readings }: Mention,
  sums: Map<Reading["as"], number> | undefined,
): Reading | undefined {
  const first = readings[0];
  if (!first || !sums || first.score >= 0.8) return first;
  const weight = (reading: Reading) => reading.score + 0.5 * (sums.get(reading.as) ?? 0);
  return readings.reduce((a, b) => (weight(b) > weight(a) ? b : a), first);
}

function explainGovernment({ surface, kind }: Mention): string {
  if (kind === "description") return "its government by description";
  const folded = foldName(surface).replace(/^the /, "");
  if (stateNames.has(folded)) return "state that acts: its government";
  return capitals.has(folded) ? "capital that acts: the government" : "seat of government: the government";
}

const stateNames = new Set(STATES.flatMap(([, name, others]) => [name, ...others].map(foldName)));
const capitals = new Set(STATES.flatMap(([, , , , capital]) => (capital ? [foldName(capital)] : [])));

/** Names a state by its code; the code itself where it is not listed. */
export function nameState(code: string): string {
  return stateByCode.get(code) ?? code;
}

const stateByCode = new Map(STATES.map(([code, name]) => [code, name]));

function stripArticle(surface: string): string {
  return surface.replace(/^the\s+(?=\S)/i, "").replace(/\s+/g, " ");
}

/** Parts a person's name into folded words, initials and honorific endings left out: "Donald J. Trump" is two. */
export const splitPerson: (form: string) => readonly string[] = rememberByText((form) =>
  form
    .split(/[\s]+/)
    .filter((word) => !/^\p{Lu}\.?$|^(?:Jr|Sr|II|III|IV)\.?$/u.test(word))
    .map(foldSpelling)
    .filter((word) => word !== "" && !/^(?:al|el)$/.test(word)),
);
