import { readFileSync } from "node:fs";
import type { PlaceType, Precision } from "../model/record.ts";
import { COUNTRIES, findCountry } from "./countries.ts";
import { openGazetteerFile, type GazetteerFile } from "./gazetteer-file.ts";
import type { GazetteerLine } from "./gazetteer-lines.ts";
import { makeKey } from "./gazetteer-keys.ts";
import { indexSounds, type SoundIndex, TRANSLITERATED } from "./gazetteer-sounds.ts";
import { openStore, type GazetteerRow, type GazetteerStore } from "./gazetteer-store.ts";
import { REGION_ABBREVIATIONS, SUPPLEMENT_NAMES, SUPPLEMENT_ROWS } from "./gazetteer-supplement.ts";

/** Is one place that a name can mean. */
export interface GazetteerEntry {
  /** Lasting id: `geonames:170654`, `country:SY`, `region:US/Texas`, or our own kind and chain of names. */
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceType;
  readonly precision: Precision;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for seas, continents and areas of several countries. */
  readonly country: string | null;
  /** Name of its first-level region, where it lies in one. */
  readonly admin1: string | null;
  /** What contains it, nearest first: ["Harris County", "Texas", "United States"]. */
  readonly within: readonly string[];
  /** Inhabitants, rounded; 0 where it is not known. */
  readonly population: number;
  /** How much it is spoken of, as the logarithm (base 10) of a town's inhabitants that would be as well known. */
  readonly prominence: number;
  /** Rank among settlements and regions: `district` is a second-level region, `section` a part of a town. */
  readonly rank: "country" | "capital" | "seat" | "settlement" | "section" | "region" | "district" | "other";
  /** Which name matched: its first, another one, or only one of like sound. */
  readonly match: "name" | "alternate" | "folded";
}

let imported: GazetteerFile | undefined;
let store: GazetteerStore | undefined;
let own: Map<string, GazetteerEntry[]> | undefined;
let exact: Map<string, GazetteerEntry[]> | undefined;
let people: Map<string, number> | undefined;
let sounds: SoundIndex | undefined;

const memories: Map<string, unknown>[] = [];
const MOST_REMEMBERED = 5000;

/**
 * Adds an imported gazetteer to the bundled one for all later look-ups, in place of the one before; null: the bundled one alone.
 * Throws where the file is of another form.
 */
export function useGazetteer(path: string | null): void {
  const next = path === null ? undefined : openGazetteerFile(path);
  imported?.close();
  imported = next;
  for (const remembered of memories) remembered.clear();
}

/**
 * Finds the places that a name can mean, in no order of likelihood (countries, then other areas, then by row).
 * Compares without case, marks, hyphens and apostrophes; abbreviations ("Pa.", "U.S.", "NSW") only as written.
 * Names in transliteration are compared by sound when nothing else is found.
 */
export function findToponyms(name: string): readonly GazetteerEntry[] {
  return lookUpPrinted(tidy(name));
}

/** Remembers what is read of a name, for the last few thousand names and until the gazetteer changes. */
export function rememberByName<Value>(read: (name: string) => Value): (name: string) => Value {
  const remembered = new Map<string, Value>();
  memories.push(remembered);
  return (name) => {
    const known = remembered.get(name);
    if (known !== undefined || remembered.has(name)) return known as Value;
    const value = read(name);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, value);
    return value;
  };
}

const lookUpPrinted = rememberByName(lookUp);

function tidy(name: string): string {
  return name.slice(0, LONGEST).trim();
}

function lookUp(printed: string): readonly GazetteerEntry[] {
  const key = makeKey(printed);
  const asWritten = exactNames().get(printed) ?? [];
  if (asWritten.length && printed.endsWith(".")) return asWritten;
  const found = dropDoubles([...asWritten, ...(isCode(printed) ? [] : findByKey(key))]);
  if (!key) return found;
  if (!found.length) return findBySound(key);
  return found.every(isTransliteratedRegion) ? [...found, ...findSeats(key, found)] : found;
}

// "Daraa" is a province; its capital is written "Dar‘ā".
function findSeats(key: string, regions: readonly GazetteerEntry[]): GazetteerEntry[] {
  return findBySound(key).filter(
    (entry) =>
      entry.kind !== "region" &&
      regions.some((region) => region.country === entry.country && region.admin1 === entry.admin1),
  );
}

function isTransliteratedRegion(entry: GazetteerEntry): boolean {
  return (
    (entry.rank === "region" || entry.rank === "district") &&
    entry.country !== null &&
    TRANSLITERATED.has(entry.country)
  );
}

/**
 * Tells whether the gazetteer knows a name as such. Names that are only alike in sound do not count, nor do postal codes
 * of two letters ("IN", "OR"), which mean a place only after a comma.
 */
export function hasToponym(name: string): boolean {
  return isKnownPrinted(tidy(name));
}

const isKnownPrinted = rememberByName((printed) => {
  if (isCode(printed))
    return (
      exactNames()
        .get(printed)
        ?.some((entry) => printed.length !== 2 || entry.rank !== "region") ?? false
    );
  if (exactNames().has(printed)) return true;
  const key = makeKey(printed);
  return ownNames().has(key) || openBundled().has(key) || (imported?.has(key) ?? false);
});

const LONGEST = 120;

// "US", "D.C.", "N.Y.": letters that mean something only as they are written; "LA" must not find a town called La.
function isCode(printed: string): boolean {
  return /^(?:\p{Lu}{1,3}|(?:\p{Lu}\.\s?)+\p{Lu}?)$/u.test(printed);
}

function findByKey(key: string): GazetteerEntry[] {
  const bundled = openBundled()
    .find(key)
    .map((p) => makeEntry(p.row, p.alternate ? "alternate" : "name"));
  const known = new Set(bundled.map((entry) => entry.id));
  const added = (imported?.find(key) ?? [])
    .map(makeImported)
    .filter((entry) => !isKnown(entry, known, bundled));
  return [...(ownNames().get(key) ?? []), ...bundled, ...added];
}

// Regions have no number in the bundled file: they are told by their country and level.
function isKnown(
  entry: GazetteerEntry,
  ids: ReadonlySet<string>,
  bundled: readonly GazetteerEntry[],
): boolean {
  if (ids.has(entry.id)) return true;
  if (entry.kind !== "region") return false;
  return bundled.some(
    ({ rank, country, lat, lon }) =>
      rank === entry.rank &&
      country === entry.country &&
      Math.abs(lat - entry.lat) + Math.abs(lon - entry.lon) < 3,
  );
}

function makeImported(line: GazetteerLine): GazetteerEntry {
  const { kind, country, admin1, name } = line;
  // "US.TX" is a key of the bundled region.
  const region = kind === "region" ? undefined : openBundled().find(makeKey(`${country}.${admin1}`))[0];
  const row: GazetteerRow = { ...line, region: region?.row ?? -1, district: -1 };
  return {
    ...describeRow(row),
    id: `geonames:${line.geonames}`,
    name,
    match: line.alternate ? "alternate" : "name",
  };
}

// The same area can stand in the bundled file and, with a better point, in our supplement.
function dropDoubles(entries: readonly GazetteerEntry[]): GazetteerEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => !seen.has(entry.id) && seen.add(entry.id));
}

function openBundled(): GazetteerStore {
  return (store ??= openStore(readFileSync(new URL("./gazetteer.bin.br", import.meta.url))));
}

function ownNames(): Map<string, GazetteerEntry[]> {
  return (own ??= indexOwn());
}

function exactNames(): Map<string, GazetteerEntry[]> {
  return (exact ??= indexExact());
}

function indexOwn(): Map<string, GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>();
  for (const entry of ownEntries())
    for (const form of entry.forms)
      if (!isCode(form))
        addTo(index, makeKey(form), {
          ...entry.entry,
          match: form === entry.entry.name ? "name" : "alternate",
        });
  for (const { form, entry } of nicknames()) if (!isCode(form)) addTo(index, makeKey(form), entry);
  return index;
}

// Names as good as the first, which the bundled file has only among the alternates, or not at all.
function nicknames(): { readonly form: string; readonly entry: GazetteerEntry }[] {
  return SUPPLEMENT_NAMES.flatMap(([form, name, country]) => {
    const postings = openBundled().find(makeKey(name));
    const known = postings.map(({ row }) => makeEntry(row, "name"));
    const best = known
      .filter((entry) => entry.country === country && entry.kind !== "region")
      .sort((a, b) => b.prominence - a.prominence)[0];
    return best ? [{ form, entry: best }] : [];
  });
}

function indexExact(): Map<string, GazetteerEntry[]> {
  const index = new Map<string, GazetteerEntry[]>();
  for (const { entry, forms } of ownEntries())
    for (const form of forms) if (isCode(form)) addTo(index, form, entry);
  for (const [code, forms] of Object.entries(REGION_ABBREVIATIONS)) {
    const region = findByKey(makeKey(code)).find((entry) => entry.rank === "region");
    if (region) for (const form of forms) addTo(index, form, { ...region, match: "name" });
  }
  for (const { form, entry } of nicknames())
    if (isCode(form) || form.includes(".")) addTo(index, form, entry);
  return index;
}

function ownEntries(): { readonly entry: GazetteerEntry; readonly forms: readonly string[] }[] {
  const countries = COUNTRIES.map((country) => ({
    entry: {
      id: `country:${country.iso2}`,
      name: country.name,
      kind: "country" as const,
      precision: "country" as const,
      lat: country.lat,
      lon: country.lon,
      country: country.iso2,
      admin1: null,
      within: [],
      population: 0,
      prominence: country.area < 2 ? 6 : 8,
      rank: "country" as const,
      match: "name" as const,
    },
    forms: [country.name, ...country.alternates],
  }));
  const rows = SUPPLEMENT_ROWS.split("\n").filter((row) => row && !row.startsWith("#"));
  return [...countries, ...rows.map(readSupplement)];
}

function readSupplement(row: string): { entry: GazetteerEntry; forms: readonly string[] } {
  const [name = "", type = "area", latText, lonText, code, prominenceText, others] = row.split("|");
  const [kind, country] = [type as PlaceType, code || null];
  const [lat, lon, prominence] = [Number(latText), Number(lonText), Number(prominenceText)];
  const entry: GazetteerEntry = {
    id: `own:${makeKey(name).replace(/ /g, "-")}${country ? `-${country.toLowerCase()}` : ""}`,
    name,
    kind,
    precision: precisionOf(kind),
    lat,
    lon,
    country,
    admin1: null,
    within: country ? [findCountry(country)?.name ?? country] : [],
    population: 0,
    prominence,
    rank: "other",
    match: "name",
  };
  return { entry, forms: [name, ...(others ? others.split(";") : [])] };
}

function precisionOf(kind: PlaceType): Precision {
  if (kind === "city" || kind === "town") return "town";
  if (kind === "facility" || kind === "border crossing") return "point";
  return kind === "country" ? "country" : "region";
}

function makeEntry(row: number, match: GazetteerEntry["match"]): GazetteerEntry {
  return { ...describeRow(openBundled().row(row)), match };
}

function describeRow(found: GazetteerRow): Omit<GazetteerEntry, "match"> {
  const kind = kindOf(found);
  const region = found.region >= 0 ? openBundled().row(found.region).name : null;
  const district = found.district >= 0 ? openBundled().row(found.district).name : null;
  const country = findCountry(found.country)?.name ?? found.country;
  return {
    id: found.geonames
      ? `geonames:${found.geonames}`
      : [`${found.kind}:${found.country}`, region, district, found.name].filter(Boolean).join("/"),
    name: found.name,
    kind,
    precision: found.kind === "section" ? "town" : precisionOf(kind),
    lat: found.lat,
    lon: found.lon,
    country: found.country,
    admin1: found.kind === "region" ? found.name : region,
    within: [district, region, country].filter((name) => name !== null && name !== found.name) as string[],
    population: found.population,
    prominence: prominenceOf(found),
    rank: rankOf(found),
  };
}

function kindOf(row: GazetteerRow): PlaceType {
  if (row.kind === "region" || row.kind === "district") return "region";
  if (row.kind === "section") return "area";
  if (row.kind === "settlement" || row.kind === "seat") return row.population >= 100_000 ? "city" : "town";
  return row.kind === "capital" ? "city" : row.kind;
}

function rankOf(row: GazetteerRow): GazetteerEntry["rank"] {
  const { kind } = row;
  const ranked =
    kind === "capital" ||
    kind === "seat" ||
    kind === "settlement" ||
    kind === "section" ||
    kind === "region" ||
    kind === "district";
  return ranked ? kind : "other";
}

function prominenceOf(row: GazetteerRow): number {
  const size = Math.log10(Math.max(row.population, 300));
  if (row.kind === "capital") return Math.max(size + 0.7, Math.log10(countPeople(row.country)) - 1, 5.5);
  if (row.kind === "seat") return size + 0.2;
  if (row.kind === "section") return size - 0.8;
  if (row.kind === "district") return size - 1;
  return size;
}

// The first rows of the file are the first-level regions.
function countPeople(country: string): number {
  if (!people) {
    people = new Map();
    for (let at = 0; at < openBundled().size; at++) {
      const row = openBundled().row(at);
      if (row.kind !== "region") break;
      people.set(row.country, (people.get(row.country) ?? 0) + row.population);
    }
  }
  return people.get(country) ?? 1;
}

function findBySound(key: string): GazetteerEntry[] {
  sounds ??= indexSounds(openBundled(), readFileSync(new URL("./gazetteer-sounds.bin", import.meta.url)));
  return sounds(key).map((row) => makeEntry(row, "folded"));
}

function addTo(index: Map<string, GazetteerEntry[]>, key: string, entry: GazetteerEntry): void {
  const list = index.get(key);
  if (!list) index.set(key, [entry]);
  else if (!list.some((known) => known.id === entry.id)) list.push(entry);
}
