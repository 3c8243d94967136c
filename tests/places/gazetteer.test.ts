import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTRIES, findCountry } from "../../src/lexicon/countries.ts";
import { findToponyms, hasToponym, type GazetteerEntry } from "../../src/lexicon/gazetteer.ts";
import { makeKey, makeSkeleton } from "../../src/lexicon/gazetteer-keys.ts";
import { hashSound, indexSounds, TRANSLITERATED } from "../../src/lexicon/gazetteer-sounds.ts";
import { openStore } from "../../src/lexicon/gazetteer-store.ts";

function best(name: string): GazetteerEntry | undefined {
  return [...findToponyms(name)].sort((a, b) => b.prominence - a.prominence)[0];
}

describe("names", () => {
  test.each([
    ["Paris", "city", "FR"],
    ["PARIS", "city", "FR"],
    ["München", "city", "DE"],
    ["Munich", "city", "DE"],
    ["Saint Louis", "city", "US"],
    ["St. Louis", "city", "US"],
    ["N’Djamena", "city", "TD"],
    ["Kiev", "city", "UA"],
    ["Kyiv", "city", "UA"],
    ["Syria", "country", "SY"],
    ["Burma", "country", "MM"],
    ["Côte d'Ivoire", "country", "CI"],
    ["U.S.", "country", "US"],
    ["US", "country", "US"],
    ["Texas", "region", "US"],
    ["Bavaria", "region", "DE"],
    ["Pa.", "region", "US"],
    ["N.S.W.", "region", "AU"],
    ["NSW", "region", "AU"],
    ["Ont.", "region", "CA"],
    ["Cook County", "region", "US"],
    ["Golan Heights", "area", "SY"],
    ["Red Sea", "water", null],
    ["Himalayas", "mountain", null],
    ["Erez crossing", "border crossing", "IL"],
    ["Heathrow", "facility", "GB"],
    ["NYC", "city", "US"],
  ])("%s is a %s of %s", (name, kind, country) => {
    expect(best(name)).toMatchObject({ kind, country });
    expect(hasToponym(name)).toBe(true);
  });

  test.each(["", " ", "us", "Xqzvwk", "!!!", "42", "IN", "OR", "the", "مدينة", "\ud800", "constructor"])(
    "%j is no name of a place",
    (name) => {
      expect(hasToponym(name) && findToponyms(name).some((entry) => entry.rank === "country")).toBe(false);
    },
  );

  test("a code means a place only as it is written", () => {
    expect(findToponyms("US")[0]?.id).toBe("country:US");
    expect(findToponyms("us").some((entry) => entry.id === "country:US")).toBe(false);
    expect(findToponyms("TX")[0]?.name).toBe("Texas");
    expect(hasToponym("TX")).toBe(false);
  });

  test("a name of several places brings them all", () => {
    const countries = new Set(findToponyms("Tripoli").map((entry) => entry.country));
    expect([...countries].sort()).toEqual(expect.arrayContaining(["GR", "LB", "LY"]));
  });

  test("what contains a place stands nearest first", () => {
    const texan = findToponyms("Paris").find((entry) => entry.admin1 === "Texas");
    expect(texan?.within).toEqual(["Lamar County", "Texas", "United States"]);
  });
});

describe("spellings", () => {
  test.each([
    ["Qusayr", "Al-Quşayr"],
    ["Qusair", "Al-Quşayr"],
    ["Deir ez-Zor", "Dayr az Zawr"],
    ["Deir Ezzor", "Deir el-Zour"],
    ["Raqqa", "Ar Raqqah"],
    ["Tel Rifaat", "Til Rif‘at"],
    ["Sheikh Miskin", "Shaykh Miskin"],
    ["Kobane", "Kobani"],
    ["Hudaydah", "Hodeidah"],
    ["Fallouja", "Falluja"],
  ])("%s sounds like %s", (one, other) => {
    expect(makeSkeleton(makeKey(one))).toBe(makeSkeleton(makeKey(other)));
  });

  test.each([
    ["Homs", "Hama"],
    ["Tartus", "Tadmur"],
    ["Mosul", "Basra"],
    ["Aden", "Adana"],
  ])("%s does not sound like %s", (one, other) => {
    expect(makeSkeleton(makeKey(one))).not.toBe(makeSkeleton(makeKey(other)));
  });

  test.each([
    ["Deir Ezzor", "SY"],
    ["Al-Hodeidah", "YE"],
    ["Khan Shaikhoun", "SY"],
    ["Tel Rifaat", "SY"],
  ])("%s is found by its sound in %s", (name, country) => {
    expect(findToponyms(name).map((entry) => entry.country)).toContain(country);
  });

  test.each([
    ["São Paulo", "sao paulo"],
    ["Łódź", "lodz"],
    ["Stoke-on-Trent", "stoke on trent"],
    ["Ra's al-‘Ayn", "ras al ayn"],
    ["Saint-Étienne", "st etienne"],
    ["Mount Pleasant", "mt pleasant"],
    ["Москва", ""],
  ])("%s has the key %j", (name, key) => {
    expect(makeKey(name)).toBe(key);
  });
});

describe("promises", () => {
  test("no string makes it throw, and the same string finds the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (name) => {
        expect(findToponyms(name)).toEqual(findToponyms(name));
        hasToponym(name);
      }),
      { numRuns: 100 },
    );
  });

  test("hostile lengths end at once", () => {
    for (const letter of ["a", " ", "-", "al-", "É", "."])
      expect(findToponyms(letter.repeat(50_000)).length).toBeLessThan(100);
  });

  test("countries are complete and their points lie on the globe", () => {
    expect(COUNTRIES.length).toBeGreaterThan(245);
    expect(new Set(COUNTRIES.map(({ iso2 }) => iso2)).size).toBe(COUNTRIES.length);
    for (const { lat, lon, area, iso2 } of COUNTRIES)
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && area >= 1, iso2).toBe(true);
    expect(findCountry("SY")?.capital).toBe("Damascus");
    expect(findCountry("ZZ")).toBeUndefined();
  });
});

test("the file of sounds is that of this gazetteer and of these rules", () => {
  const lexicon = new URL("../../src/lexicon/", import.meta.url);
  const gazetteer = openStore(readFileSync(new URL("gazetteer.bin.br", lexicon)));
  const hashes: number[] = [];
  gazetteer.eachKey(TRANSLITERATED, (key) => hashes.push(hashSound(makeSkeleton(gazetteer.key(key)))));
  const file = readFileSync(new URL("gazetteer-sounds.bin", lexicon));
  expect(file.equals(Buffer.from(hashes.flatMap((hash) => [hash & 255, hash >> 8])))).toBe(true);
  expect(() => indexSounds(gazetteer, file.subarray(2))).toThrow("another gazetteer");
});
