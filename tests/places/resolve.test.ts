import { describe, expect, test } from "vitest";
import type { Place } from "../../src/model/authority.ts";
import { NO_CURATION, type AuthorityEntry } from "../../src/model/curation.ts";
import { resolvePlaces } from "../../src/resolve/places.ts";
import { markPlaces } from "./findings.ts";

interface Article {
  readonly text: string;
  readonly outlet?: string;
}

function resolve(articles: readonly Article[], authority: readonly AuthorityEntry[] = []) {
  return resolvePlaces(
    articles.map(({ text }, i) => markPlaces(text, `${i}.txt`)),
    { homeCountries: [], outlets: articles.map(({ outlet }) => outlet ?? null) },
    { ...NO_CURATION, authority },
  );
}

function placeOf(text: string, name: string): Place | undefined {
  return resolve([{ text }]).places.find(({ aliases }) => aliases.some(({ form }) => form === name));
}

describe("ambiguous names, decided by their surroundings", () => {
  // Places are set in brackets: [Paris].
  test.each([
    ["The mayor of [Paris] met the president of [France].", "Paris", ["France"], "Texas"],
    ["A storm hit [Paris], [Texas], and two nearby towns.", "Paris", ["Texas"], "France"],
    ["Police in [Paris], [Tex.], arrested a man.", "Paris", ["Texas"], "France"],
    ["A fire in [Paris], near [Bonham] and [Sherman] in [Texas].", "Paris", ["Texas"], "France"],
    ["Fighting in [Tripoli], the capital of [Libya].", "Tripoli", ["Libya"], "Lebanon"],
    ["The army moved from [Beirut] to [Tripoli] in northern [Lebanon].", "Tripoli", ["Lebanon"], "Libya"],
    ["The students came from [Oxford], [Cambridge] and [London].", "Cambridge", ["United Kingdom"], null],
    ["Researchers in [Cambridge], [Massachusetts], near [Boston].", "Cambridge", ["Massachusetts"], null],
    ["The council of [London], [Ontario], voted.", "London", ["Ontario"], null],
    ["The council of [London] voted; [Westminster] objected.", "London", ["United Kingdom"], null],
    ["He was born in [Birmingham], [Alabama], in 1940.", "Birmingham", ["Alabama"], null],
    ["Protesters in [Birmingham] and [Manchester], [England].", "Birmingham", ["England"], null],
    ["Troops left [Odessa] for [Kherson] in [Ukraine].", "Odessa", ["Ukraine"], null],
    ["Oil workers in [Midland] and [Odessa], [Texas].", "Odessa", ["Texas"], null],
    ["A school in [Lebanon], [Tennessee], closed.", "Lebanon", ["Tennessee"], null],
  ])("%s", (text, name, within, notIn) => {
    const place = placeOf(text, name);
    expect(place?.within, place?.decision).toEqual(expect.arrayContaining(within));
    if (notIn) expect(place?.within).not.toContain(notIn);
    expect(place?.runnerUp, place?.decision).toBeTruthy();
    expect(place?.decision).toMatch(/^Of \d+ places of this name, /);
  });

  test.each([
    ["[Georgia] and [Russia] fought over [South Ossetia]; [Tbilisi] was bombed.", "country"],
    ["Voters in [Georgia] and [Alabama]; polls in [Atlanta] and [Savannah] closed.", "region"],
  ])("Georgia: %s", (text, type) => {
    expect(placeOf(text, "Georgia")?.type).toBe(type);
  });

  test("a dateline names a town", () => {
    expect(placeOf("[WASHINGTON] (Reuters) - The Senate voted.", "WASHINGTON")?.type).toBe("city");
  });

  test("a province is not the town that it is named for", () => {
    const { places } = resolve([{ text: "From [Homs] the road leads through [Homs province] to [Hama]." }]);
    expect(places.map(({ type, precision }) => `${type} ${precision}`).sort()).toEqual([
      "city town",
      "city town",
      "region region",
    ]);
  });

  test("the words that decide are quoted", () => {
    expect(placeOf("A storm hit [Paris], [Texas].", "Paris")?.decision).toContain("“Paris, Texas”");
  });
});

describe("the outlet's home", () => {
  const local = [
    "A crash near [Columbus] and [Marysville].",
    "The [Ohio] board met in [Delaware] and [Westerville].",
    "[Hilliard] and [Worthington] share a school.",
    "A fair opens in [Columbus].",
  ].map((text) => ({ text, outlet: "Suburban News" }));

  test("decides where the article itself says nothing", () => {
    const { places } = resolve([...local, { text: "The council of [Dublin] met.", outlet: "Suburban News" }]);
    expect(places.find(({ name }) => name === "Dublin")?.within).toContain("Ohio");
  });

  test("does not reach to other outlets", () => {
    const { places } = resolve([...local, { text: "The council of [Dublin] met.", outlet: "Daily World" }]);
    expect(places.find(({ name }) => name === "Dublin")?.within).toContain("Ireland");
  });
});

describe("records", () => {
  test("one place under several spellings is one record with its aliases", () => {
    const { places, links } = resolve([
      { text: "Rebels left [Qusayr]. Later [Qusair] was quiet." },
      { text: "In [al-Qusayr], [Syria], shops opened." },
    ]);
    const town = places.find(({ id }) => id === "al-qusayr-sy");
    expect(town?.aliases.map(({ form }) => form).sort()).toEqual(["Qusair", "Qusayr", "al-Qusayr"]);
    expect(links[0]).toHaveLength(2);
    expect(links[1]?.filter(({ place }) => place === "al-qusayr-sy")).toHaveLength(1);
  });

  test("an id does not depend on what else the archive names", () => {
    const alone = placeOf("A storm hit [Paris], [Texas].", "Paris")?.id;
    const { places } = resolve([
      { text: "A storm hit [Paris], [Texas]." },
      { text: "The mayor of [Paris] met the president of [France]." },
    ]);
    expect(places.map(({ id }) => id)).toContain(alone);
    expect(places.map(({ id }) => id)).toContain("paris-fr");
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test("demonyms point to the country, as a kind of their own", () => {
    const { places, links } = resolve([{ text: "{SY Syrian} troops and {RU Russian} planes." }]);
    expect(places.map(({ id }) => id)).toEqual(["russia", "syria"]);
    expect(links[0]?.map(({ kind }) => kind)).toEqual(["demonym", "demonym"]);
  });

  test("a facility that is not known stands at its town, and says so", () => {
    const place = placeOf("Shells hit [Nablus Central Prison] at dawn.", "Nablus Central Prison");
    expect(place).toMatchObject({ type: "facility", precision: "town", country: "PS" });
    expect(place?.decision).toContain("the town in its name");
  });

  test("what the gazetteer does not know is unplaced, not dropped", () => {
    const place = placeOf("They met at [Xyrgolund Heights] in secret.", "Xyrgolund Heights");
    expect(place).toMatchObject({ lat: null, lon: null, precision: "unplaced", within: [] });
  });

  test.each([
    "[City Hall] was closed.",
    "[Police] arrested two men.",
    "The [North] won.",
    "The [Visitor Center] was full.",
  ])("%s names no place", (text) => expect(resolve([{ text }]).places).toEqual([]));

  test.each(["[Union], [New Jersey], voted.", "A ship left [Mobile].", "They live in [Pine Grove]."])(
    "%s names a place, though the words are common",
    (text) => expect(resolve([{ text }]).places.length).toBeGreaterThan(0),
  );

  test.each([
    ["[Syria]", "country"],
    ["[Texas]", "region"],
    ["[Damascus]", "town"],
    ["[Erez crossing]", "point"],
    ["[Red Sea]", "region"],
  ])("%s has the precision %s", (text, precision) => {
    expect(resolve([{ text }]).places[0]?.precision).toBe(precision);
  });

  test("the order of the articles changes nothing but the order of the links", () => {
    const articles = [
      { text: "The mayor of [Paris] spoke.", outlet: "A" },
      { text: "[Dallas], [Texas], and [Paris].", outlet: "A" },
    ];
    const ids = (list: readonly Article[]) => resolve(list).places.map(({ id }) => id);
    expect(ids([...articles].reverse())).toEqual(ids(articles));
  });
});

describe("curation", () => {
  const entry = (more: Partial<AuthorityEntry>): AuthorityEntry => ({ name: "Tripoli", ...more });

  test("a point given by people wins, and says who set it", () => {
    const place = { lat: 34.43, lon: 35.84, type: "city" as const };
    const { places } = resolve(
      [{ text: "Fighting in [Tripoli]." }],
      [entry({ place, why: "the northern port" })],
    );
    expect(places[0]).toMatchObject({ lat: 34.43, lon: 35.84, id: "tripoli-lb" });
    expect(places[0]?.decision).toBe("Set by the archive's editors: the northern port.");
  });

  test("an alias means the entry's place", () => {
    const { places } = resolve(
      [{ text: "He fled to [Trablous]." }],
      [entry({ type: "city", aliases: ["Trablous"] })],
    );
    expect(places[0]).toMatchObject({ name: "Tripoli", country: "LY" });
  });

  test("common words are a place where people say so", () => {
    const place = { lat: 40.7, lon: -74, type: "facility" as const };
    const { places } = resolve([{ text: "[City Hall] was closed." }], [{ name: "City Hall", place }]);
    expect(places[0]).toMatchObject({ name: "City Hall", lat: 40.7, precision: "point" });
  });

  test("what is hidden is neither listed nor linked", () => {
    const { places, links } = resolve(
      [{ text: "Fighting in [Tripoli]." }],
      [entry({ type: "city", hide: true })],
    );
    expect(places).toEqual([]);
    expect(links[0]).toEqual([]);
  });
});
