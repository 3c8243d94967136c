import type { Findings } from "../../model/findings.ts";
import type { Mention, Reading } from "../../model/mention.ts";
import { findCountry } from "../../lexicon/countries.ts";
import { findToponyms, type GazetteerEntry } from "../../lexicon/gazetteer.ts";
import { makeKey } from "../../lexicon/gazetteer-keys.ts";
import { rememberByText } from "../../text/memory.ts";
import { findContainers, isDateline, isWithin, type PrintedContainer } from "./containment.ts";
import { findFeature } from "./facilities.ts";
import { parseName, type PrintedName } from "./names.ts";

/** Is one name of a place in one article, with all that it can mean. */
export interface Toponym {
  /** Index of the article. */
  readonly article: number;
  readonly key: string;
  /** The name without what was printed around it: "Homs" for "Homs province". */
  readonly name: string;
  readonly mentions: readonly Mention[];
  readonly candidates: readonly GazetteerEntry[];
  /** How many places of this name the gazetteer knows, also those that are no longer candidates. */
  readonly namesakes: number;
  /** What the text itself says the place lies in: "Paris, Texas". */
  readonly containers: readonly PrintedContainer[];
  /** Whether an article is filed from it: "BEIRUT (Reuters) —". */
  readonly isDateline: boolean;
  /** Set when the name is that of a building, base or crossing that was found by the town in its name. */
  readonly facility?: { readonly type: "facility" | "border crossing"; readonly town: string };
}

const MOST_CANDIDATES = 300;

/** Gathers the names of places in an article, one entry a name, demonyms under their country; with their candidates. */
export function gatherToponyms(findings: Findings, article: number): Toponym[] {
  const groups = new Map<string, Group>();
  const text = findings.article.raw.text;
  for (const mention of findings.mentions) {
    const printed = nameOf(mention, text);
    if (!printed?.name) continue;
    const key = `${keyOf(printed.name)}${printed.wants ? ` ${printed.wants}` : ""}`;
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { ...printed, mentions: [mention] });
  }
  return Array.from(groups, ([key, group]) => makeToponym(text, article, key, group));
}

const keyOf = rememberByText((name) => makeKey(name) || name.toLowerCase());

interface Group extends PrintedName {
  readonly mentions: Mention[];
}

function nameOf(mention: Mention, text: string): PrintedName | null {
  if (mention.zone === "removed" || mention.kind === "description") return null;
  const reading = placeReading(mention);
  if (mention.kind === "name")
    return reading || isPlacedInText(mention, text) ? parsePrinted(mention, text) : null;
  const country = reading?.key ? findCountry(reading.key) : undefined;
  return country ? { name: country.name, wants: null } : null;
}

// The full stop of "Ky." can stand outside the mention.
function parsePrinted({ surface, end }: Mention, text: string): PrintedName {
  const stopped = `${surface}.`;
  if (text[end] === "." && makeKey(surface).length < 5 && isAbbreviation(stopped))
    return { name: stopped, wants: null };
  return parseName(surface);
}

function isAbbreviation(stopped: string): boolean {
  return (
    !stopped.endsWith("..") &&
    findToponyms(stopped).some(({ rank }) => rank === "region" || rank === "country")
  );
}

// "Nelson, Lancashire" is no person, whatever else speaks for one.
function isPlacedInText(mention: Mention, text: string): boolean {
  const areas = findContainers(text, mention).filter(({ form }) => form === "comma");
  if (!areas.length) return false;
  const known = findToponyms(mention.surface).filter(({ match }) => match !== "folded");
  return areas.some(({ entries }) => entries.some((area) => known.some((entry) => isWithin(entry, area))));
}

/** Finds the reading of a mention as a place, where that is what it most likely is apart from a government. */
export function placeReading(mention: Mention): Reading | undefined {
  const first = mention.readings.find((reading) => reading.as !== "government");
  return first?.as === "place" ? first : undefined;
}

function makeToponym(text: string, article: number, key: string, { name, wants, mentions }: Group): Toponym {
  const names = mentions.filter((mention) => mention.kind === "name");
  const containers = names.flatMap((mention) => findContainers(text, mention));
  const filed = names.some((mention) => isDateline(text, mention));
  const base = { article, key, name, mentions, containers, isDateline: filed };
  const known = findCandidates(name, wants);
  const candidates = names.length ? known : known.filter((entry) => entry.rank === "country");
  const feature = candidates.length ? null : findFeature(name);
  if (!feature) return { ...base, candidates, namesakes: candidates.length };
  const { type, town } = feature;
  const towns = findCandidates(parseName(town).name, null);
  return { ...base, candidates: towns, namesakes: towns.length, facility: { type, town } };
}

function findCandidates(name: string, wants: PrintedName["wants"]): readonly GazetteerEntry[] {
  const all = findToponyms(name);
  const fitting = wants ? all.filter((entry) => entry.kind === "region" || entry.kind === "area") : all;
  const list = fitting.length ? fitting : all;
  if (list.length <= MOST_CANDIDATES) return list;
  return [...list].sort((a, b) => b.prominence - a.prominence).slice(0, MOST_CANDIDATES);
}
