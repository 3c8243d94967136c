import { describe, expect, test } from "vitest";
import { findLookalikes } from "../../src/read/lookalikes.ts";

describe("a word that mixes letters which look alike", () => {
  test.each([
    ["a Cyrillic letter in a Latin name", "Ann\u0430 Holm spoke"],
    ["a Latin letter in a Cyrillic name", "\u041c\u043ec\u043a\u0432\u0430 \u0436\u0434\u0451\u0442"],
    ["a Greek letter in a Latin name", "H\u03bflm spoke"],
    ["a Cyrillic capital in a Latin name", "\u0415rik spoke"],
    ["nearly all of a word in Cyrillic", "\u0440\u0430\u0443\u0440al"],
  ])("is told: %s", (_, text) => {
    expect(findLookalikes(`A title\n\n${text}\n`)).toMatchObject([
      { rule: "read/lookalike-letters", severity: "warning", line: 3 },
    ]);
  });

  test("is told once, with the number of others", () => {
    const [{ message } = { message: "" }, ...more] = findLookalikes("Ann\u0430 B\u0435rg. Ann\u0430!");
    expect(message).toMatch(/“Ann\u0430” .* and 2 more such words/);
    expect(more).toEqual([]);
  });

  test.each([
    ["Latin alone", "Anna Holm, José, Łódź, Đorđe, ﬁnal"],
    ["Cyrillic alone", "Москва ждёт, сор, оса, рост"],
    ["Greek alone", "Αθήνα, ο κόσμος"],
    ["a science's signs", "TNFα, κB, Δt, µm, αCD3, β-carotene, Ωmega"],
    ["a brand with an ending", "iPhone-ом, SMSка, PR-агент"],
    ["numerals", "ХХI век, в XХв"],
    ["words of two alphabets side by side", "Мы в Moscow, там Putin"],
    ["Cyrillic letters that look like no other in a Latin word", "reжim"],
    ["three letters", "CС1, нa"],
  ])("is not found in %s", (_, text) => {
    expect(findLookalikes(text)).toEqual([]);
  });

  test("takes no longer than in proportion", () => {
    const began = performance.now();
    for (const piece of ["а", "aа", "aа ", "\u0301а"]) findLookalikes(piece.repeat(500_000));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
