import { describe, expect, test } from "vitest";
import type { AuthorityEntry, Curation } from "../../src/model/curation.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import { resolveActors } from "../../src/resolve/actors.ts";
import { fitsInitials, isAcronym } from "../../src/resolve/actors/organisations.ts";
import { foldSpelling } from "../../src/text/names.ts";
import { findNames } from "../names/article.ts";

function resolve(texts: readonly string[], authority: readonly AuthorityEntry[] = []) {
  const curation: Curation = { ...NO_CURATION, authority };
  const findings = texts.map((text, i) => findNames(text, `${i}.txt`));
  const { actors, links } = resolveActors(findings, curation);
  const named = links.map((list, i) =>
    list
      .filter(({ kind }) => kind === "name")
      .map(({ start, end, actor }) => `${texts[i]!.slice(start, end)} → ${actor}`),
  );
  return { actors, links, named, ids: actors.map(({ id }) => String(id)) };
}

const MEETING =
  "Foreign Minister Elena Petrova met Hezbollah leaders in Beirut. Petrova said on Monday that Moscow wants peace.";

describe("actors", () => {
  test("a surname means the full name of its article", () => {
    const { named, actors } = resolve([MEETING]);
    expect(named[0]).toContain("Petrova → elena-petrova");
    expect(named[0]).toContain("Hezbollah → hezbollah");
    expect(named[0]).toContain("Moscow → government-of-russia");
    expect(actors.find(({ id }) => id === "elena-petrova")?.merges).toEqual([
      "“Petrova” is the surname of “Elena Petrova”.",
    ]);
    expect(actors.find(({ id }) => id === "hezbollah")?.type).toBe("armed group");
  });

  test("two people of one surname stay two; a lone surname between them stays by itself", () => {
    const texts = [
      MEETING,
      "President Ivan Petrov resigned. Petrov said that he was ill.",
      "The singer Anna Petrov cried. Petrov said so.",
      "Mr. Petrov was seen. Mr. Petrov said nothing.",
    ];
    const { named } = resolve(texts);
    expect(named[1]).toContain("Petrov → ivan-petrov");
    expect(named[2]).toContain("Petrov → anna-petrov");
    expect(named[3]).toContain("Petrov → petrov");
  });

  test("a surname that one person of the collection bears is that person", () => {
    expect(resolve([MEETING, "Mrs. Petrova said that talks had failed."]).named[1]).toContain(
      "Petrova → elena-petrova",
    );
  });

  test("a lone surname is the person whom nearly every article means, and nobody where two share it", () => {
    const often = Array.from({ length: 5 }, () => "President Ivan Petrov resigned. Petrov was ill, he said.");
    const lone = "The law bears the name of Petrov. Petrov said so.";
    const rare = "The singer Anna Petrov cried.";
    expect(resolve([...often, rare, lone]).named.at(-1)).toContain("Petrov → ivan-petrov");
    expect(resolve([...often, rare, rare, lone]).named.at(-1)).toContain("Petrov → petrov");
  });

  test("a person is shown by the commonest full name", () => {
    const texts = [
      "Sen. Elena Petrova left. Elena Petrova said so.",
      "Elena Petrova stayed.",
      "Dr Maria Elena Petrova spoke.",
    ];
    expect(resolve(texts).actors.map(({ name }) => name)).toContain("Elena Petrova");
  });

  test("a surname goes where the full name of its article goes, however long the longest form is elsewhere", () => {
    const texts = [
      "Elena Petrova met Hezbollah leaders. Petrova said on Monday that she agreed.",
      "Maria Elena Petrova spoke on Monday. Petrova agreed, she said.",
      "Dame Anna Maria Elena Petrova spoke on Monday.",
    ];
    const { actors } = resolve(texts);
    expect(actors.filter(({ id }) => id.includes("petrova")).map(({ id }) => String(id))).toHaveLength(1);
  });

  test("a name between two longer ones that differ is neither", () => {
    const { ids } = resolve([
      "Elena Petrova met Hezbollah leaders. Petrova said on Monday that she agreed.",
      "Mrs. Maria Elena Petrova said so.",
      "Mrs. Rita Elena Petrova said so.",
    ]);
    expect(ids.filter((id) => id.includes("petrova"))).toEqual([
      "elena-petrova",
      "maria-elena-petrova",
      "rita-elena-petrova",
    ]);
  });

  test("an acronym in brackets is its expansion; known other names are one actor", () => {
    const { named, ids } = resolve([
      "The Northern Farmers Association (NFA) met. The NFA said that it would vote.",
      "ISIS and Daesh are names of the Islamic State.",
    ]);
    expect(named[0]).toEqual([
      "Northern Farmers Association → northern-farmers-association",
      "NFA → northern-farmers-association",
      "NFA → northern-farmers-association",
    ]);
    expect(ids).toContain("islamic-state");
    expect(ids.filter((id) => /isis|daesh/.test(id))).toEqual([]);
  });

  test("spellings of one name are one actor", () => {
    const { ids } = resolve(["President Bashar Assad said no.", "President Bashar al-Assad said yes."]);
    expect(ids.filter((id) => id.includes("assad"))).toHaveLength(1);
  });

  test("a town after a preposition is no government; a people's word alone makes none", () => {
    expect(resolve(["The talks in Moscow and near Tehran ended. A Chinese singer came."]).ids).toEqual([]);
  });

  test("a people's word counts for a government that is named", () => {
    const { links, actors } = resolve(["Russia has backed the plan. Russian officials said so."]);
    const government = actors.find(({ id }) => id === "government-of-russia");
    expect(government?.name).toBe("Russia (government)");
    expect(links[0]?.filter(({ actor }) => actor === government?.id).map(({ kind }) => kind)).toEqual([
      "name",
      "demonym",
    ]);
  });

  test("bodies of a state are named by description", () => {
    const { actors } = resolve([
      "The Lebanese army moved. Lebanese military officers spoke. The Peruvian government fell.",
    ]);
    expect(actors.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      "Lebanese army: agency",
      "Peru (government): government",
    ]);
  });

  test("the order of the articles changes nothing but the indices", () => {
    const texts = [
      MEETING,
      "Russia said no. Mrs. Petrova said yes.",
      "The Northern Farmers Association (NFA) met.",
    ];
    expect(resolve([...texts].reverse()).ids).toEqual(resolve(texts).ids);
  });

  test("what editors say comes first", () => {
    const said = [MEETING, "Hamas said that Petrova lied."];
    const merged = resolve(said, [
      {
        name: "E. P. Petrova",
        aliases: ["Elena Petrova", "Petrova"],
        type: "person",
        why: "her own spelling",
      },
    ]);
    expect(merged.ids).toContain("e-p-petrova");
    expect(merged.actors.find(({ id }) => id === "e-p-petrova")?.merges.join(" ")).toContain(
      "her own spelling",
    );
    expect(resolve(said, [{ name: "Hamas", hide: true }]).ids).not.toContain("hamas");
    expect(resolve(said, [{ name: "Hezbollah", merge: ["Hamas"] }]).ids).not.toContain("hamas");
    expect(resolve(said, [{ name: "Elena Petrova", split: ["Petrova"] }]).ids).toEqual(
      expect.arrayContaining(["elena-petrova", "petrova"]),
    );
    expect(resolve(said, [{ name: "Nobody", aliases: ["Nothing"] }]).ids).toEqual(resolve(said).ids);
  });
});

describe("spelling", () => {
  test.each([
    ["Qusayr", "al-Qusair"],
    ["Mohammed", "Muhammad"],
    ["Shi’ite", "Shiite"],
    ["Bashar al-Assad", "Bashar Assad"],
    ["Élysée", "Elysee"],
  ])("%s is %s", (a, b) => expect(foldSpelling(a)).toBe(foldSpelling(b)));

  test.each([
    ["Putin", "Patten Rutan"],
    ["Assad", "Said Hassan"],
    ["Homs", "Hama"],
    ["Petrov", "Petrova"],
    ["Lavrov", "Lavrenti"],
    ["Khomeini", "Khamenei"],
    ["Moran", "Marin"],
    ["Lee", "Li"],
  ])("%s is not %s", (a, b) => expect(foldSpelling(a)).not.toBe(foldSpelling(b)));

  test.each(["FSA", "U.N.", "PKK", "G20"])("%s is an acronym", (form) =>
    expect(isAcronym(form) || form === "G20").toBe(true),
  );
  test.each(["Hamas", "Al", "A", "McDonald"])("%s is none", (form) => expect(isAcronym(form)).toBe(false));
  test.each([
    ["FSA", "Free Syrian Army"],
    ["SOHR", "Syrian Observatory for Human Rights"],
    ["U.N.", "United Nations"],
  ])("%s fits %s", (short, long) => expect(fitsInitials(short, long)).toBe(true));
  test.each([
    ["FSA", "Free Army"],
    ["US", "Syrian Union"],
    ["A", "Army"],
  ])("%s does not fit %s", (short, long) => expect(fitsInitials(short, long)).toBe(false));
});
