import type { RowKind } from "./gazetteer-store.ts";
import { makeKey } from "./gazetteer-keys.ts";

/** Starts every imported gazetteer: a sorted text file of one line for each name of each place. */
export const LINES_HEADER = "#pressmark gazetteer 1";

/** Is one line of an imported gazetteer. */
export interface GazetteerLine {
  readonly key: string;
  readonly alternate: boolean;
  readonly geonames: number;
  readonly name: string;
  readonly kind: RowKind;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
}

/** Tells what a GazetteerRow is by GeoNames' class and code; the first pattern that fits. Roads and countries are left out. */
const KINDS: readonly (readonly [RegExp, RowKind])[] = [
  [/^P\.PPLC$/, "capital"],
  [/^P\.PPLA$/, "seat"],
  [/^P\.PPLX$/, "section"],
  [/^P\.(?!PPLH|PPLQ|PPLW)/, "settlement"],
  [/^A\.ADM1$/, "region"],
  [/^A\.ADM[2-5]$/, "district"],
  [/^[HU]\./, "water"],
  [/^T\.(?:MTS?|PKS?|HLLS?|VLC|PASS|RDGE?|MTU)$/, "mountain"],
  [/^S\.PSTB$/, "border crossing"],
  [/^S\./, "facility"],
  [/^[TLV]\./, "area"],
];

// "North", "bei jing", "LHR": alternate names that are none.
const USABLE = /^[\p{Lu}'’‘`](?!\p{Lu}{0,3}$)/u;

/**
 * Makes the lines of one row of a GeoNames dump (allCountries.txt: 19 fields between tabs), one for each name that has a key.
 * Empty for rows of another form, without a point, or of a kind that news does not place.
 */
export function makeGazetteerLines(row: string): string[] {
  const fields = row.split("\t");
  const [id, name = "", ascii = "", others = "", lat, lon, group, code, country = "", , admin1 = ""] = fields;
  const kind = KINDS.find(([pattern]) => pattern.test(`${group}.${code}`))?.[1];
  if (fields.length < 15 || !kind || !/^\d+$/.test(id ?? "") || !isPoint(lat, lon)) return [];
  const main = new Set([makeKey(name), makeKey(ascii)].filter(Boolean));
  const alternates = new Set(
    others
      .split(",")
      .filter((other) => USABLE.test(other))
      .map(makeKey),
  );
  const rest = [id, name, kind, lat, lon, country, admin1, fields[14] || "0"].join("\t");
  const second = [...alternates].filter((key) => key.length > 2 && !main.has(key));
  return [...[...main].map((key) => `${key}\t0\t${rest}`), ...second.map((key) => `${key}\t1\t${rest}`)];
}

function isPoint(lat: string | undefined, lon: string | undefined): boolean {
  const number = /^-?\d{1,3}(?:\.\d+)?$/;
  return (
    number.test(lat ?? "") &&
    number.test(lon ?? "") &&
    Math.abs(Number(lat)) <= 90 &&
    Math.abs(Number(lon)) <= 180
  );
}

/** Parses a line of an imported gazetteer; null for one of another form. */
export function parseGazetteerLine(line: string): GazetteerLine | null {
  const [key, alternate, id, name, kind, lat, lon, country, admin1, population] = line.split("\t");
  if (key === undefined || name === undefined || population === undefined) return null;
  return {
    key,
    alternate: alternate === "1",
    geonames: Number(id),
    name,
    kind: kind as RowKind,
    lat: Number(lat),
    lon: Number(lon),
    country: country ?? "",
    admin1: admin1 ?? "",
    population: Number(population),
  };
}
