// Runs in a process of its own, so that its memory is that of a build and of nothing else; prints one line of JSON.
import { readdir } from "node:fs/promises";
import { assembleArchive } from "../../src/archive/archive.ts";
import { cleanArticle } from "../../src/clean/clean.ts";
import { surveyCollection } from "../../src/clean/survey.ts";
import { extractFindings } from "../../src/extract/extract.ts";
import { loadDetector } from "../../src/extract/language.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import { limitArchive } from "../../src/publish/access.ts";
import { weighFolder } from "../../src/publish/exports/manifest.ts";
import { renderOffer } from "../../src/publish/offline.ts";
import { renderExports } from "../../src/publish/exports.ts";
import { renderRecords } from "../../src/publish/records.ts";
import { renderPages } from "../../src/publish/render.ts";
import { indexArticles } from "../../src/publish/search-index.ts";
import { writeFiles } from "../../src/publish/write.ts";
import { readSeeds } from "../../src/read/seeds.ts";
import { resolveArchive } from "../../src/resolve/resolve.ts";

/** Is what one stage took. CPU time is that of the whole process, its threads included. */
export interface StageCost {
  readonly stage: string;
  readonly wallMs: number;
  readonly cpuMs: number;
}

const costs: StageCost[] = [];

async function measure<Value>(stage: string, run: () => Value | Promise<Value>): Promise<Value> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const value = await run();
  const { user, system } = process.cpuUsage(cpu);
  costs.push({ stage, wallMs: performance.now() - start, cpuMs: (user + system) / 1000 });
  return value;
}

const [seeds = "", site = ""] = process.argv.slice(2);
const { articles } = await measure("read", () => readSeeds(seeds));
const survey = await measure("survey", () => surveyCollection(articles));
const clean = await measure("clean", () => articles.map((article) => cleanArticle(article, survey)));
const findings = await measure("extract", async () => {
  await loadDetector(clean);
  return clean.map(extractFindings);
});
const resolution = await measure("resolve", () => resolveArchive(findings, NO_CURATION));
const whole = await measure("archive", () => assembleArchive(resolution, NO_CURATION));
const archive = await measure("limit", () => limitArchive(whole));
const records = await measure("records", async () => {
  const files = [...renderRecords(archive)];
  await writeFiles(site, files);
  return files;
});
await measure("exports", () => writeFiles(site, renderExports(archive, { baseUrl: null, records })));
await measure("pages", () => renderPages(archive, site, { baseUrl: null }));
const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith(".html")).length;
await measure("search index", async () => writeFiles(site, await indexArticles(site, archive)));
await measure("manifest", async () =>
  writeFiles(site, renderOffer(await weighFolder(site), archive.edition)),
);

console.log(JSON.stringify({ costs, articles: archive.articles.length, pages }));
