import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { parseHtmlFile } from "../src/read/html.ts";

/** Is a saved page with what people found on it. */
interface Page {
  readonly id: string;
  readonly file: string;
  readonly gold?: string;
  readonly date?: string | null;
}

const DATA = join(import.meta.dirname, "../../shared/data");

function listPages(folder: string): (Page & { readonly bytes: Uint8Array })[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => {
    const page = JSON.parse(line) as Page;
    return { ...page, bytes: new Uint8Array(gunzipSync(readFileSync(join(folder, page.file)))) };
  });
}

async function measureDates(folder: string): Promise<void> {
  let right = 0;
  let none = 0;
  const pages = listPages(folder);
  for (const { bytes, date } of pages) {
    const published = (await parseHtmlFile(bytes)).articles[0]?.declared.published;
    if (published === undefined) none++;
    else if (published.slice(0, 10) === date) right++;
  }
  const wrong = pages.length - right - none;
  console.log(
    `date of publication, ${pages.length} pages: accuracy ${(right / pages.length).toFixed(3)} (right ${right}, wrong ${wrong}, none ${none})`,
  );
  console.log("  others on such pages: htmldate .903, metascraper .693, defuddle .656, Readability .527");
}

interface Metrics {
  scoreBodies(
    items: { gold: string; pred: string }[],
    options: { bootstrap: number },
  ): { f1: number; precision: number; recall: number };
}

async function measureBodies(folder: string): Promise<void> {
  const { scoreBodies } = (await import(pathToFileURL(join(DATA, "clean/lib/metrics.mjs")).href)) as Metrics;
  const all: { gold: string; pred: string }[] = [];
  const unmarked: { gold: string; pred: string }[] = [];
  const start = performance.now();
  for (const { bytes, gold = "" } of listPages(folder)) {
    const article = (await parseHtmlFile(bytes)).articles[0];
    const lines = (article?.text ?? "")
      .split("\n")
      .map((text, index) => ({ text, markup: article?.markup?.[index + 1] }));
    const body = lines.filter(({ text }, index) => index > 0 || text !== article?.declared.title);
    all.push({ gold, pred: body.map(({ text }) => text).join("\n") });
    unmarked.push({
      gold,
      pred: body
        .filter(({ markup }) => markup !== "caption" && markup !== "link")
        .map(({ text }) => text)
        .join("\n"),
    });
  }
  const perPage = (performance.now() - start) / all.length;
  for (const [what, items] of [
    ["all lines", all],
    ["without lines in captions and links", unmarked],
  ] as const) {
    const { f1, precision, recall } = scoreBodies(items, { bootstrap: 1 });
    console.log(
      `body, ${items.length} pages, ${what}: F1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`,
    );
  }
  console.log(
    `  ${perPage.toFixed(0)} ms a page; others on such pages: Readability .952, defuddle .930, trafilatura .958`,
  );
}

if (existsSync(join(DATA, "dates/html-dev/gold.jsonl"))) {
  await measureDates(join(DATA, "dates/html-dev"));
  await measureBodies(join(DATA, "clean/html-dev"));
} else {
  console.log("bench/read: no development pages in ../shared/data; nothing was measured");
}
