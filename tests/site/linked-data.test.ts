import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { textOf } from "../../src/check/text-file.ts";
import { permalink } from "../../src/model/permalink.ts";
import type { NewsRecord } from "../../src/model/record.ts";
import { attribute, type Page, readPages } from "./pages.ts";
import { findTermFaults } from "./schema-terms.ts";
import { BASE, findWholeSite, type WholeSite } from "./sites.ts";
import { readCoins, readEmbedded } from "./zotero.ts";

describe.each([
  ["en", BASE],
  ["ar", null],
] as const)("what machines read on the pages (%s)", (language, base) => {
  let whole: WholeSite;
  let pages: Map<string, Page>;
  let records: readonly NewsRecord[];

  beforeAll(async () => {
    whole = await findWholeSite(language);
    pages = new Map(readPages(whole.site).map((page) => [page.path, page]));
    const lines = readFileSync(join(whole.site, permalink.recordLines), "utf8").trimEnd().split("\n");
    records = lines.map((line) => JSON.parse(line) as NewsRecord);
  });

  const pageOf = ({ id }: NewsRecord) => pages.get(permalink.article(id))!;
  const describedOn = ({ elements }: Page) =>
    elements
      .filter((one) => attribute(one, "type") === "application/ld+json")
      .map((one) => JSON.parse(textOf(one)) as Record<string, unknown>);

  test("schema.org knows every term", () => {
    const faults = [...pages.values()].flatMap((page) =>
      describedOn(page)
        .flatMap((described) => findTermFaults(described, base))
        .map((fault) => `${page.path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test("each kind of page says what it is about", () => {
    const kinds = {
      article: /^NewsArticle$/,
      actor: /^(?:Person|(?:\w+)?Organization|Corporation)$/,
      place: /^(?:Place|Country|AdministrativeArea|City|BodyOfWater|Mountain)$/,
      source: /^(?:NewsMedia)?Organization$/,
      data: /^Dataset$/,
    };
    for (const [kind, wanted] of Object.entries(kinds))
      for (const path of whole.pages[kind] ?? [])
        expect([path, ...describedOn(pages.get(path)!).map((one) => one["@type"])]).toEqual([
          path,
          expect.stringMatching(wanted),
        ]);
  });

  test("an article has a day of publication only where the day is known, else the time that is", () => {
    for (const record of records) {
      const [described = {}] = describedOn(pageOf(record));
      const { edtf } = record.date;
      const day = edtf !== null && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf : undefined;
      expect([record.id, described["datePublished"], described["temporalCoverage"]]).toEqual([
        record.id,
        day,
        day === undefined ? (edtf ?? undefined) : undefined,
      ]);
      expect(described["headline"]).toBe(record.title);
      expect(described["url"]).toBe(base === null ? `${record.id}.html` : base + permalink.article(record.id));
      expect((described["mentions"] as readonly object[] | undefined)?.length ?? 0).toBe(record.actors.length);
    }
  });

  test("nothing in a description ends its element", () => {
    const hostile = records.filter(({ title }) => title.includes("</script>"));
    expect(hostile).toHaveLength(1);
    for (const record of hostile) {
      expect(describedOn(pageOf(record))[0]?.["headline"]).toBe(record.title);
      expect(pageOf(record).html).not.toContain("<script>alert");
    }
  });

  test("Zotero takes an article for a newspaper article of its outlet, by either of its readers", () => {
    for (const record of records) {
      const { elements, path } = pageOf(record);
      const { outlet, agency } = record.source;
      const wanted = {
        itemType: "newspaperArticle",
        title: record.title,
        // Without an outlet the agency: Zotero would put the archive's name there.
        publicationTitle: outlet ?? agency,
        date: knownOf(record.date.edtf),
        creators: record.byline,
        language: record.language === "und" ? null : record.language,
      };
      const url = base === null ? null : base + path;
      expect([path, ...readCoins(elements)]).toEqual([path, { ...wanted, url }]);
      expect([path, readEmbedded(elements)]).toEqual([path, wanted]);
    }
  });
});

/** Gives what all the days that a date allows have in common; null where no year is sure. */
function knownOf(edtf: string | null): string | null {
  if (edtf === null || /[~?%X]|^\.\.|^\[\.\.|\.\.\]?$/.test(edtf)) return null;
  const days = (edtf.match(/\d{4}(?:-\d\d){0,2}/g) ?? []).map((day) => day.split("-"));
  const [first = []] = days;
  const differs = first.findIndex((part, i) => days.some((day) => day[i] !== part));
  return first.slice(0, differs === -1 ? 3 : differs).join("-") || null;
}
