import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultTreeAdapter as tree, type DefaultTreeAdapterMap, parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { NO_CURATION } from "../../src/model/curation.ts";
import { TEMPLATES, type TemplateData } from "../../src/publish/eleventy-setup.ts";
import { findTexts, LANGUAGE_CODES } from "../../src/publish/texts.ts";
import { ar } from "../../src/publish/texts/ar.ts";
import { en } from "../../src/publish/texts/en.ts";
import type { PageKind } from "../../src/publish/views/page.ts";
import { Site } from "../../src/publish/views/site.ts";
import { makeFixture } from "./fixture.ts";

type Leaves = Map<string, string>;

/** Lists the texts of a language by their dotted keys. */
function listTexts(section: object, path = ""): Leaves {
  return new Map(
    Object.entries(section).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[path + key, value] as const]
        : [...listTexts(value as object, `${path}${key}.`)],
    ),
  );
}

const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const plurals = (code: string) => new Intl.PluralRules(code).resolvedOptions().pluralCategories;

describe("the texts", () => {
  const english = listTexts(en);
  const isForm = (key: string) => english.has(key.replace(/\.\w+$/, ".other"));

  test.each(LANGUAGE_CODES)(
    "%s has no empty text and none with space around it but before a comma",
    (code) => {
      for (const [key, text] of listTexts(findTexts(code)!)) {
        expect(text, key).not.toBe("");
        expect(text.trimStart(), key).toBe(text);
      }
    },
  );

  test.each(LANGUAGE_CODES)("%s words the same keys with the same holes as English", (code) => {
    const texts = listTexts(findTexts(code)!);
    for (const [key, text] of english) {
      if (isForm(key)) continue;
      expect(holesOf(texts.get(key) ?? ""), key).toEqual(holesOf(text));
    }
    for (const [key, text] of texts) {
      if (!isForm(key)) expect([...english.keys()]).toContain(key);
      else
        expect(holesOf(english.get(key.replace(/\.\w+$/, ".other"))!), key).toEqual(
          expect.arrayContaining(holesOf(text)),
        );
    }
  });

  test.each(LANGUAGE_CODES)("%s has every plural form of its language wherever it counts", (code) => {
    const texts = listTexts(findTexts(code)!);
    for (const key of texts.keys())
      if (key.endsWith(".other"))
        for (const form of plurals(code)) expect([...texts.keys()]).toContain(key.replace(/other$/, form));
  });
});

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const SPOKEN = ["aria-label", "title", "placeholder", "alt"];
const MUTE = new Set(["script", "style", "code", "bdi", "template"]);

/** Lists what a page says in the interface's language: text, and attributes that are read out. */
function listSpoken(node: Node, inside: string | null = null): string[] {
  if (tree.isTextNode(node)) return inside === "ar" ? [node.value] : [];
  if (!tree.isElementNode(node)) return childrenOf(node).flatMap((child) => listSpoken(child, inside));
  const attribute = (name: string) => node.attrs.find((attr) => attr.name === name)?.value;
  const own = attribute("dir") === "auto" || MUTE.has(node.tagName) ? "other" : (attribute("lang") ?? inside);
  const said = own === "ar" ? SPOKEN.flatMap((name) => attribute(name) ?? []) : [];
  return [...said, ...childrenOf(node).flatMap((child) => listSpoken(child, own))];
}

function childrenOf(node: Node): Node[] {
  return "childNodes" in node ? (node as Element).childNodes : [];
}

/** Finds an address for any asset, so that none need be made. */
class AnyAsset extends Map<string, string> {
  override get(name: string): string {
    return `assets/${name}`;
  }
}

describe("a site in Arabic", () => {
  const archive = makeFixture();
  const site = new Site(
    { ...archive, settings: { ...NO_CURATION.archive, language: "ar" } },
    { baseUrl: null, assets: new AnyAsset() },
  );
  const pages = new Map<string, string>();

  beforeAll(async () => {
    for (const name of readdirSync(TEMPLATES).filter((file) => file.endsWith(".11ty.ts"))) {
      const template = (await import(join(TEMPLATES, name))) as {
        data: TemplateData;
        render(data: object): string | Promise<string>;
      };
      const kind = template.data.pagination.data.replace("ours.", "") as PageKind;
      for (const shown of site.pages[kind])
        pages.set(shown.frame.url, await template.render({ site, shown }));
    }
  });

  test("says so, and reads from right to left", () => {
    expect(pages.size).toBeGreaterThan(20);
    for (const [path, markup] of pages) expect(markup, path).toMatch(/<html lang="ar" dir="rtl">/);
  });

  test("says nothing in English", () => {
    const partsOf = (text: string) => text.split(/\{\w+\}|[,;:.·“”()?]/).map((part) => part.trim());
    const arabic = new Set([...listTexts(ar).values()].flatMap(partsOf));
    const english = [...listTexts(en).values()]
      .flatMap(partsOf)
      .filter((part) => /[A-Za-z]{3}/.test(part) && !arabic.has(part));
    // A single word may be a name's; a text that is nothing but this word is a label.
    const phrases = [...new Set(english.filter((part) => part.includes(" ")))];
    const labels = new Set(english);
    const left = new Set<string>();
    for (const markup of pages.values())
      for (const text of listSpoken(parse(markup)))
        if (partsOf(text).some((part) => labels.has(part)) || phrases.some((phrase) => text.includes(phrase)))
          left.add(text.trim());
    expect([...left]).toEqual([]);
  });

  test("leaves no hole unfilled", () => {
    for (const [path, markup] of pages)
      for (const text of listSpoken(parse(markup)))
        expect(text, path).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});
