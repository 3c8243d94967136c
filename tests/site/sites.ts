import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { NO_CURATION } from "../../src/model/curation.ts";
import { buildArchive } from "../../src/pipeline.ts";
import { limitArchive } from "../../src/publish/access.ts";
import { publishSite } from "../../src/publish/site.ts";
import { Site } from "../../src/publish/views/site.ts";
import { makeFixture } from "../publish/fixture.ts";
import { buildTestSite } from "./site.ts";
import { buildOnce } from "./built.ts";
import { writeWholeCollection } from "./collection.ts";

/** Is the address that the whole collection is published under. */
export const BASE = "https://archive.example/news/";

// In English more than one page of a list holds.
const BRIEFS = { en: 130, ar: 12 };

/** Lists the addresses of all pages, by the kind of page. */
export type PagesByKind = Readonly<Record<string, readonly string[]>>;

/** Is a site with pages of every kind. */
export interface WholeSite {
  readonly site: string;
  readonly pages: PagesByKind;
}

/** Finds the site of the whole collection in a language; the English one knows its address, the Arabic one does not. */
export async function findWholeSite(language: "en" | "ar"): Promise<WholeSite> {
  const folder = await buildOnce(`whole-${language}`, async (to) => {
    const made = await writeWholeCollection(to, { briefs: BRIEFS[language], settings: `language: ${language}\n` });
    const archive = await buildArchive(made);
    const baseUrl = language === "en" ? BASE : null;
    await publishSite(archive, { site: join(to, "site"), baseUrl });
    const { pages } = new Site(limitArchive(archive), { baseUrl });
    const listed = Object.entries(pages).map(([kind, of]) => [kind, of.map(({ frame }) => frame.url)]);
    await writeFile(join(to, "pages.json"), JSON.stringify(Object.fromEntries(listed)));
  });
  const pages = JSON.parse(await readFile(join(folder, "pages.json"), "utf8")) as PagesByKind;
  return { site: join(folder, "site"), pages };
}

/** Finds the site of the fixture in a language. */
export async function findFixtureSite(language: "en" | "ar"): Promise<string> {
  const folder = await buildOnce(`fixture-${language}`, async (to) => {
    const settings = { ...NO_CURATION.archive, language };
    const fixture = makeFixture();
    const archive = language === "en" ? fixture : { ...fixture, settings };
    await publishSite(archive, { site: join(to, "site"), baseUrl: null });
  });
  return join(folder, "site");
}

/** Finds the site of the five seeds. */
export async function findSeedsSite(): Promise<string> {
  const folder = await buildOnce("seeds", (to) => buildTestSite(join(to, "site")).then(() => {}));
  return join(folder, "site");
}

/** Copies a site, for tests that change it. */
export async function copySite(from: string, to: string): Promise<void> {
  await mkdir(join(to, ".."), { recursive: true });
  await cp(from, `${to}.copy`, { recursive: true });
  await rename(`${to}.copy`, to);
}
