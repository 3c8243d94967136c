import { existsSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { buildArticle, findDates } from "../tests/dates/article.ts";
import { NO_CURATION } from "../src/model/curation.ts";
import type { Findings } from "../src/model/findings.ts";
import { hasDay } from "../src/resolve/dates/day-set.ts";
import { daysOfEdtf } from "../src/resolve/dates/edtf.ts";
import { resolveDates } from "../src/resolve/dates.ts";
import { boundsOf, formatDay } from "../src/text/calendar.ts";

// Run: node --import tsx bench/dates.ts
const STRIPPED = "../shared/data/dates/stripped-dev.jsonl";
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Is one dated text of a test set. */
interface Dated {
  readonly id: string;
  readonly text: string;
  /** The true day of publication. */
  readonly date: string;
}

function main(): void {
  measureSpeed(1_000, 20);
  if (!existsSync(STRIPPED)) return print("no dated texts here: honesty not measured");
  const texts = readFileSync(STRIPPED, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Dated);
  const found = texts.map(({ id, text }) => findDates(buildArticle(text, id)));
  const ids = texts.map(({ id }) => id);
  report(
    "each text alone",
    texts,
    found.map((one, index) => resolveDates([one], NO_CURATION, [ids[index]!]).dates[0]!),
  );
  report("all together", texts, [...resolveDates(found, NO_CURATION, ids).dates]);
}

function measureSpeed(articles: number, constraints: number): void {
  const found = Array.from({ length: articles }, (_, index) =>
    findDates(buildArticle(makeText(index, constraints), `${index}`)),
  );
  const ids = found.map((_, index) => String(index));
  resolveDates(found.slice(0, 20), NO_CURATION, ids);
  const start = performance.now();
  const cpu = process.cpuUsage();
  const { dates } = resolveDates(found, NO_CURATION, ids);
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const known = dates.filter(({ edtf }) => edtf !== null).length;
  print(
    `${articles} articles with ${constraints} times each: solved in ${took.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor time), ${known} dated`,
  );
}

/** Writes a text of made-up sentences with so many time expressions, and a copyright line in every third. */
function makeText(seed: number, times: number): string {
  let state = seed + 1;
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
  const forms = [
    () => `The council of ward ${seed} said on ${WEEKDAYS[next(7)]} that plan ${next(500)} was closed.`,
    () => `The bridge at Kell ${next(900)} was shut on ${MONTHS[next(12)]} ${1 + next(28)} after a flood.`,
    () =>
      `Mayor Ann Dole ${next(90)} told reporters on ${WEEKDAYS[next(7)]} that road ${next(400)} had been paid for in full.`,
    () => `The mill was built in ${1950 + next(60)} and closed last ${MONTHS[next(12)]}.`,
    () => `They met earlier this month and again last week.`,
    () =>
      `The ${["four", "five", "six"][next(3)]}-year Ward${String.fromCharCode(97 + (seed % 26), 97 + next(26))} conflict has driven thousands away.`,
  ];
  // The age of a thing, the last form, is rare in print.
  const lines = Array.from({ length: times }, () =>
    forms[next(24) === 0 ? forms.length - 1 : next(forms.length - 1)]!(),
  );
  return [...lines, ...(seed % 3 === 0 ? [`copyright| © ${2005 + (seed % 15)} Kell Courier`] : [])].join(
    "\n",
  );
}

function report(
  name: string,
  texts: readonly Dated[],
  dates:
    readonly Findings["published"][number][] | readonly { edtf: string | null; confidence: string | null }[],
): void {
  const answers = (dates as readonly { edtf: string | null; confidence: string | null }[]).map(
    (date, index) => ({ ...date, truth: boundsOf(texts[index]!.date)!.first }),
  );
  const given = answers.filter(({ edtf }) => edtf !== null);
  const days = given.filter(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf!));
  const right = days.filter(({ edtf, truth }) => edtf === formatDay(truth));
  const closed = given.filter(({ edtf }) => !edtf!.endsWith(".."));
  print(
    `${name}: ${given.length} of ${answers.length} answered, ${closed.length} with both ends; exact day right ${right.length} of ${days.length}`,
  );
  for (const confidence of ["certain", "likely", "weak"]) {
    const all = given.filter((answer) => answer.confidence === confidence);
    const holds = all.filter(({ edtf, truth }) => hasDay(daysOfEdtf(edtf!)!, truth));
    if (all.length > 0) print(`  ${confidence}: truth inside ${holds.length} of ${all.length}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
