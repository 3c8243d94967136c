import { expect, test } from "vitest";
import { loadDetector, normalizeLanguage, readLanguage } from "../../src/extract/language.ts";
import { readRights } from "../../src/extract/rights.ts";
import { directionOf } from "../../src/text/direction.ts";
import { buildArticle } from "./article-builder.ts";

test.each([
  ["The harbour stayed closed on Friday while crews cleared a wreck from the channel.", "en"],
  ["Le port est resté fermé vendredi pendant que les équipes dégageaient une épave du chenal.", "fr"],
  ["El puerto permaneció cerrado el viernes mientras los equipos retiraban los restos de un barco.", "es"],
  ["ظل الميناء مغلقا يوم الجمعة بينما كانت الفرق تزيل حطام سفينة من القناة الرئيسية.", "ar"],
  ["Der Hafen blieb am Freitag geschlossen, während Arbeiter ein Wrack aus der Rinne hoben.", "de"],
  ["Too short to tell.", null],
  ["1 2 3 4 5 — 12345 67890 ".repeat(20), null],
  ["", null],
  // Titles, and menus of an English site around another language, are left to the detector.
  ["Harbour Times Port Ellery Wreck Cleared Ferries Resume Sunday Timetable ".repeat(6), "en"],
  [`Share this from all your friends. ${"Pelabuhan ditutup pada hari Jumat oleh petugas. ".repeat(8)}`, "ms"],
])("%s", async (text, language) => {
  const article = buildArticle([["body", text]]);
  await loadDetector([article]);
  expect(readLanguage(article)?.value ?? null).toBe(language);
});

test("plain English needs no detector, and says how it was told", () => {
  const text =
    "The harbour, which had been closed since Friday, was open again when they came from the island. ";
  const article = buildArticle([["body", text.repeat(4)]]);
  expect(readLanguage(article)).toMatchObject({
    value: "en",
    evidence: { rule: "language/detected", note: "by the commonest words of the text" },
  });
});

test.each([
  ["en", "en"],
  ["en_US", "en-US"],
  ["zh-hant-tw", "zh-Hant-TW"],
  ["PT-br", "pt-BR"],
  ["English", null],
  ["", null],
])("%s is %s", (declared, tag) => expect(normalizeLanguage(declared)).toBe(tag));

test("a declared language wins", () => {
  const found = readLanguage(buildArticle([["body", "Crews cleared a wreck."]], { language: "fr-FR" }));
  expect(found).toMatchObject({ value: "fr-FR", evidence: { basis: "declared" } });
});

test.each([
  ["ar", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["az-Arab", "rtl"],
  ["ur-Latn", "ltr"],
  ["en", "ltr"],
  ["und", "ltr"],
] as const)("%s runs %s", (language, direction) => expect(directionOf(language)).toBe(direction));

test("the copyright line states the rights; a picture's does not", () => {
  const line = ["copyright", "© 2018 Harbour Times (Port Ellery)"] as const;
  expect(readRights(buildArticle([["body", "A story."], line]))?.value).toBe(line[1]);
  expect(
    readRights(
      buildArticle([
        ["caption", "© Jane Doe"],
        ["body", "A story."],
      ]),
    ),
  ).toBe(null);
  expect(readRights(buildArticle([line], { rights: "CC BY 4.0" }))?.value).toBe("CC BY 4.0");
});
