import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSite } from "../../src/check/check-site.ts";
import { deepTextOf, type Element } from "../../src/check/text-file.ts";
import { permalink } from "../../src/model/permalink.ts";
import { chooseKinds } from "./kinds.ts";
import { attribute, type Page, readPages } from "./pages.ts";
import { findWholeSite, type WholeSite } from "./sites.ts";

describe.each(["en", "ar"] as const)("a site with every kind of page (%s)", (language) => {
  let whole: WholeSite;
  let pages: readonly Page[];

  beforeAll(async () => {
    whole = await findWholeSite(language);
    pages = readPages(whole.site);
  });

  test("has headings in order and one main part on every page, and no id twice", () => {
    const faults = pages.flatMap(({ path, elements }) => [
      ...findHeadingFaults(elements).map((fault) => `${path}: ${fault}`),
      ...findLandmarkFaults(elements).map((fault) => `${path}: ${fault}`),
    ]);
    expect(faults).toEqual([]);
  });

  test("leads from every article to every other by links alone", () => {
    const links = new Map(pages.map((page) => [page.path, listTargets(page)]));
    const backwards = new Map<string, string[]>();
    for (const [from, targets] of links)
      for (const to of targets) backwards.set(to, [...(backwards.get(to) ?? []), from]);
    const articles = whole.pages["article"] ?? [];
    expect(articles.length).toBeGreaterThan(20);
    // All lead home, and home leads to all.
    const reached = walkFrom(permalink.home, links);
    const leading = walkFrom(permalink.home, backwards);
    expect(articles.filter((path) => !reached.has(path) || !leading.has(path))).toEqual([]);
    expect(Math.max(...articles.map((path) => reached.get(path)!))).toBeLessThanOrEqual(3);
  });

  test("shows each piece of evidence as a note that leads to its words in the original", () => {
    const faults: string[] = [];
    let looked = 0;
    for (const { path, elements } of pages.filter((page) => whole.pages["article"]?.includes(page.path))) {
      const byId = new Map(elements.map((one) => [attribute(one, "id"), one]));
      const record = byId.get("record");
      const notes = record ? elements.filter((one) => isWithin(one, record) && one.tagName === "a") : [];
      for (const note of notes.filter((one) => attribute(one, "href")?.startsWith("#"))) {
        const target = byId.get(attribute(note, "href")!.slice(1));
        const quote = elements.find((one) => attribute(one, "class") === "q" && isWithin(one, note));
        looked++;
        if (!target) faults.push(`${path}: ${attribute(note, "href")} leads nowhere`);
        else if (quote && !isSaid(deepTextOf(quote), target, elements)) faults.push(`${path}: ${deepTextOf(quote)}`);
      }
    }
    expect(looked).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});

test("a small site with every kind of page has nothing wrong with it", async () => {
  const { site } = await findWholeSite("ar");
  const { diagnostics } = await checkSite(site, { baseUrl: null, previous: null });
  expect(diagnostics).toEqual([]);
});

  test("every kind of page is valid HTML", async () => {
    const whole = await findWholeSite("en");
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const chosen = new Set(chooseKinds(whole));
    const faults: string[] = [];
    for (const { path, html } of readPages(whole.site).filter((page) => chosen.has(page.path))) {
      const { results } = await validator.validateString(html, path);
      for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.push(`${path}:${line} ${message} [${ruleId}]`);
    }
    expect(faults).toEqual([]);
  });

function findHeadingFaults(elements: readonly Element[]): string[] {
  const ranks = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
  const tops = ranks.filter((rank) => rank === 1).length;
  const jumps = ranks.filter((rank, i) => rank > (ranks[i - 1] ?? 0) + 1);
  return [...(tops === 1 ? [] : [`${tops} headings of the first rank`]), ...jumps.map((rank) => `jumps to ${rank}`)];
}

function findLandmarkFaults(elements: readonly Element[]): string[] {
  const mains = elements.filter(({ tagName }) => tagName === "main").length;
  const navs = elements.filter(({ tagName }) => tagName === "nav").map((nav) => attribute(nav, "aria-label"));
  const ids = elements.flatMap((one) => attribute(one, "id") ?? []);
  return [
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...(new Set(navs).size === navs.length && !navs.includes(undefined) ? [] : [`navs called ${navs.join()}`]),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `twice: ${id}`),
  ];
}

function listTargets({ path, elements }: Page): string[] {
  const from = new URL(path, "http://x/");
  const links = elements.filter(({ tagName }) => tagName === "a").flatMap((one) => attribute(one, "href") ?? []);
  return [...new Set(links.map((href) => decodeURI(new URL(href, from).pathname.slice(1))))];
}

/** Walks along links, and counts the steps to each page. */
function walkFrom(start: string, links: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (const [here, count] of steps)
    for (const next of links.get(here) ?? []) if (!steps.has(next)) steps.set(next, count + 1);
  return steps;
}

function isWithin(element: Element, around: Element): boolean {
  for (let at: Element["parentNode"] = element; at; at = "parentNode" in at ? at.parentNode : null)
    if (at === around) return true;
  return false;
}

/** Tells whether words, without the marks of quotation, stand in an element or in what follows it: a quote may go over lines. */
function isSaid(quote: string, target: Element, elements: readonly Element[]): boolean {
  const plain = (text: string) => text.replace(/[\s“”"«»…]+/g, "");
  const source = elements.find((one) => attribute(one, "class")?.includes("source") && isWithin(target, one));
  const said = plain(deepTextOf(target));
  return said.length > 0 && (plain(quote).startsWith(said) || said.includes(plain(quote)) || plain(deepTextOf(source ?? target)).includes(plain(quote)));
}
