import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ArchiveSettings, NO_CURATION } from "../../src/model/curation.ts";
import { TEMPLATES } from "../../src/publish/eleventy-setup.ts";
import { renderProse } from "../../src/publish/prose.ts";
import { checkSettings, resolveAppearance } from "../../src/publish/settings.ts";
import { measureContrast, readColours } from "../../src/publish/settings/colours.ts";
import { findNearest } from "../../src/publish/settings/fault.ts";
import { countIn, fill } from "../../src/publish/wording.ts";
import { readCuration } from "../../src/read/curation.ts";
import { makeFixture } from "./fixture.ts";

function resolve(settings: Partial<ArchiveSettings>) {
  return resolveAppearance({ ...makeFixture(), settings: { ...NO_CURATION.archive, ...settings } });
}

const rulesOf = ({ diagnostics }: ReturnType<typeof resolve>) => diagnostics.map(({ rule }) => rule);
const messagesOf = ({ diagnostics }: ReturnType<typeof resolve>) => diagnostics.map(({ message }) => message);

describe("the language of an archive", () => {
  test.each([
    [undefined, "en"],
    ["en", "en"],
    ["ar", "ar"],
    ["AR", "ar"],
    ["ar-EG", "ar"],
    ["en-GB", "en"],
  ])("%s is found", (language, code) => {
    const found = resolve(language === undefined ? {} : { language });
    expect(found.texts.language.code).toBe(code);
    expect(found.diagnostics).toEqual([]);
  });

  test.each(["xx", "arabic", "constructor", "__proto__", ""])(
    "%s is not known, and the known ones are named",
    (language) => {
      const found = resolve({ language });
      expect(found.texts.language.code).toBe("en");
      expect(rulesOf(found)).toEqual(["settings/unknown-language"]);
      expect(messagesOf(found)[0]).toContain("known are en, ar");
    },
  );
});

describe("an archive's own texts", () => {
  test("take the place of ours, in every plural form and with holes", () => {
    const { texts, diagnostics } = resolve({
      texts: {
        "footer.rights": "All texts © their papers",
        "counts.article.other": "{count} pieces",
        "masthead.searchIn": "Look through {articles}",
      },
    });
    expect(diagnostics).toEqual([]);
    expect(texts.footer.rights).toBe("All texts © their papers");
    expect(texts.footer.feed).toBe("Feed");
    expect(countIn(texts, 3, "article")).toBe("3 pieces");
    expect(countIn(texts, 1, "article")).toBe("1 article");
    expect(fill(texts.masthead.searchIn, { articles: "3 pieces" })).toBe("Look through 3 pieces");
  });

  test.each([
    ["footer.right", "settings/unknown-text", "did you mean footer.rights?"],
    ["footer", "settings/unknown-text", "no text of this key"],
    ["language.direction", "settings/unknown-text", "no text of this key"],
    ["counts.article", "settings/unknown-text", "did you mean counts.article."],
    ["__proto__.x", "settings/unknown-text", "no text of this key"],
    ["toString", "settings/unknown-text", "no text of this key"],
  ])("%s names no text", (key, rule, hint) => {
    const found = resolve({ texts: { [key]: "x" } });
    expect(rulesOf(found)).toEqual([rule]);
    expect(messagesOf(found)[0]).toContain(hint);
    expect(found.texts).toEqual(resolve({}).texts);
  });

  test.each([
    ["footer.rights", "by {publisher}", "{publisher} is not filled here, but nothing"],
    ["masthead.searchIn", "Search {things}", "{things} is not filled here, but {articles}"],
  ])("%s cannot hold what nobody fills", (key, text, problem) => {
    const found = resolve({ texts: { [key]: text } });
    expect(rulesOf(found)).toEqual(["settings/text-hole"]);
    expect(messagesOf(found)[0]).toContain(problem);
  });

  test("stand in the language that the archive chooses", () => {
    const { texts } = resolve({ language: "ar", texts: { "footer.rights": "النصوص لأصحابها" } });
    expect([texts.footer.rights, texts.footer.data]).toEqual(["النصوص لأصحابها", "البيانات"]);
  });
});

describe("an archive's own colours", () => {
  test.each([
    ["#0a5", "#0a5", ":root{--accent:light-dark(#00aa55,#00aa55)}"],
    ["navy", "rgb(170, 200, 255)", ":root{--accent:light-dark(#000080,#aac8ff)}"],
    ["hsl(350, 66%, 33%)", "#f0908f", ":root{--accent:light-dark(#8c1d2f,#f0908f)}"],
  ])("%s and %s become a rule", (light, dark, rule) => {
    expect(resolve({ colours: { accent: { light, dark } } }).styles).toBe(rule);
  });

  test("one colour stands on light and on dark", () => {
    expect(resolve({ colours: { rule: "#888" } })).toMatchObject({
      styles: ":root{--rule:light-dark(#888888,#888888)}",
      diagnostics: [],
    });
  });

  test.each([
    "",
    "red;}body{display:none",
    "url(https://example.org/x)",
    "#12345",
    "rgba(0, 0, 0, 0.5)",
    "transparent",
    "var(--ink)",
    "light-dark(red, blue)",
    "reddish",
  ])("“%s” is no colour", (value) => {
    const found = resolve({ colours: { accent: value } });
    expect(rulesOf(found)).toEqual(["settings/colour"]);
    expect(found.styles).toBe("");
  });

  test.each([
    ["acent", "did you mean accent?"],
    ["toString", "known are paper, "],
    ["__proto__", "known are paper, "],
  ])("%s is none of the design's", (name, hint) => {
    const found = resolve({ colours: { [name]: "red" } });
    if (name !== "__proto__") expect(rulesOf(found)).toEqual(["settings/unknown-colour"]);
    if (name !== "__proto__") expect(messagesOf(found)[0]).toContain(hint);
    expect(found.styles).toBe("");
  });

  test("too faint a text is a warning with the measured contrast, and is used all the same", () => {
    const found = resolve({ colours: { accent: { light: "#cccccc", dark: "#f0908f" } } });
    expect(found.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
      ["warning", "settings/contrast"],
      ["warning", "settings/contrast"],
    ]);
    expect(messagesOf(found)[0]).toBe("colours: accent on paper, light: contrast 1.5:1, text needs 4.5:1");
    expect(found.styles).toContain("#cccccc");
  });

  test("a new ground is measured under every text that stands on it", () => {
    const rules = resolve({ colours: { paper: "#777777" } }).diagnostics;
    expect(rules.length).toBeGreaterThan(9);
    expect(new Set(rules.map(({ message }) => / on (\w+),/.exec(message)?.[1]))).toEqual(new Set(["paper"]));
  });

  test("those of the design need no warning", () => {
    const usual = readColours(readFileSync(join(TEMPLATES, "styles", "00-tokens.css"), "utf8"));
    expect(usual.size).toBeGreaterThan(15);
    expect(resolve({ colours: Object.fromEntries(usual) }).diagnostics).toEqual([]);
  });

  test.each([
    ["#000", "#fff", 21],
    ["#fff", "#fff", 1],
    ["#767676", "#fff", 4.54],
    ["#777777", "#ffffff", 4.47],
  ])("%s on %s is measured as WCAG measures it", (one, other, ratio) => {
    expect(measureContrast(one, other)).toBeCloseTo(ratio, 1);
    expect(measureContrast(other, one)).toBeCloseTo(ratio, 1);
  });
});

describe("findNearest", () => {
  test.each([
    ["acent", ["accent", "ink"], "accent"],
    ["about.11ty.js", ["about.11ty.js", "actor.11ty.js"], "about.11ty.js"],
    ["zzzzzz", ["accent", "ink"], null],
    ["", ["accent"], null],
    ["a".repeat(50_000), ["accent"], null],
  ])("%s", (typed, known, nearest) => {
    expect(findNearest(typed, known)).toBe(nearest);
  });
});

describe("an archive.yml", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "pressmark-settings-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is told where it asks for what cannot be done, by its lines", async () => {
    const lines = [
      "title: Harbour",
      "language: tlh",
      "colours:",
      "  accent: { light: '#ddd', dark: '#fff' }",
      "  inc: black",
      "texts:",
      "  footer.rigths: ©",
      "about: Made by three of us.",
    ];
    await writeFile(join(folder, "archive.yml"), lines.join("\n"));
    const { curation, diagnostics } = await readCuration(folder);
    expect(diagnostics).toEqual([]);
    const archive = checkSettings({
      ...makeFixture(),
      settings: curation.archive,
      settingLines: curation.archiveLines ?? {},
    });
    const told = archive.diagnostics.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
    expect([...new Set(told)]).toEqual([
      "curation/archive.yml:2 settings/unknown-language",
      "curation/archive.yml:7 settings/unknown-text",
      "curation/archive.yml:5 settings/unknown-colour",
      "curation/archive.yml:4 settings/contrast",
    ]);
  });
});

describe("renderProse", () => {
  test.each([
    ["# Us", "<h2>Us</h2>"],
    // No rank is left out, whatever the editors wrote.
    ["###### Us", "<h2>Us</h2>"],
    ["## Us\n#### Money\n## You", "<h2>Us</h2>\n<h3>Money</h3>\n<h2>You</h2>"],
    ["> ### Us\n# You", "<blockquote>\n<h2>Us</h2>\n</blockquote>\n<h2>You</h2>"],
    ["*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>"],
    ["[us](https://example.org/)", '<p><a href="https://example.org/">us</a></p>'],
    ["[write](mailto:us@example.org)", '<p><a href="mailto:us@example.org">write</a></p>'],
    ["[list](articles/index.html)", '<p><a href="articles/index.html">list</a></p>'],
    ["{{ 7 * 7 }} {% raw %} ${1}", "<p>{{ 7 * 7 }} {% raw %} ${1}</p>"],
  ])("%s", (markdown, markup) => {
    expect(renderProse(markdown).markup.trim()).toBe(markup);
  });

  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![picture](https://example.org/x.png)",
    "[x](javascript:alert(1))",
    "[x](data:text/html,y)",
    '<a href="javascript:alert(1)">x</a>',
    "<p style='color:red'>x</p>",
  ])("%s stays harmless", (markdown) => {
    expect(renderProse(markdown).markup).not.toMatch(/<script|<img|javascript:|data:|style=|onerror/);
  });

  test.each(["> ", "[", "[a](", "*a ", "- ", " ", "# "])("is not held up by fifty thousand %j", (part) => {
    expect(renderProse(part.repeat(50_000)).markup.length).toBeLessThan(2_000_000);
  });
});
