/**
 * Measures cleaning on the marked pages, ours beside the peers': `npx tsx bench/clean.ts [--quick]`.
 * Reads ../shared/data/clean; says so and ends where it is not there. `--quick` leaves out the figures on unseen sites,
 * for which models are trained anew (some minutes).
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { cleanArticle } from "../src/clean/clean.ts";
import { surveyCollection } from "../src/clean/survey.ts";
import { chooseBody, judgeUnseen, prepareLessons } from "./make/clean-learning.ts";
import {
  hasPages,
  readHtmlFiles,
  readPages,
  STATES,
  type MarkedPage,
  type State,
} from "./make/clean-pages.ts";
import { describeScores, scorePages, type JudgedPage } from "./make/clean-scores.ts";

/** Is a way of cleaning plain text: the 1-based numbers of the lines that stay. */
type LineJudge = (lines: readonly string[]) => ReadonlySet<number>;

interface Baselines {
  keepAll: LineJudge;
  lineRule: (options: { minWords: number; minStop: number }) => LineJudge;
  bteLike: (options: { cost: number }) => LineJudge;
}

/** Prints the table of figures, state by state. */
export async function benchClean(quick: boolean): Promise<void> {
  if (!hasPages()) return console.log("No marked pages at ../shared/data/clean: nothing to measure.");
  const baselines = (await import(
    new URL("../../shared/data/clean/lib/baselines.mjs", import.meta.url).href
  )) as Baselines;
  const pages = new Map<State, MarkedPage[]>();
  for (const state of STATES) pages.set(state, await readPages(state));
  const unseen = quick ? null : judgeAllUnseen([...pages.values()].flat());
  for (const [state, marked] of pages) {
    console.log(`\n${state}: ${marked.length} pages`);
    print("keep everything", marked, judgeByLines(baselines.keepAll));
    print("length and punctuation", marked, judgeByLines(baselines.lineRule({ minWords: 10, minStop: 0 })));
    print("best segment and phrases", marked, judgeByLines(baselines.bteLike({ cost: 9 })));
    if (state === "html") printReadability(marked);
    if (unseen)
      print("ours, on sites it has not seen", marked, (all) =>
        all.map((page) => ({ page, keep: unseen.get(page) ?? new Set() })),
      );
    print("ours, as shipped (has seen them)", marked, judgeByUs);
  }
}

function print(
  name: string,
  pages: readonly MarkedPage[],
  judge: (pages: readonly MarkedPage[]) => JudgedPage[],
): void {
  const start = performance.now();
  const judged = judge(pages);
  const seconds = (performance.now() - start) / 1000;
  const speed = name.includes("not seen")
    ? ""
    : `${(pages.length / seconds).toFixed(0).padStart(7)} articles/s`;
  console.log(`  ${name.padEnd(34)} ${describeScores(scorePages(judged))} ${speed}`);
}

function judgeByLines(judge: LineJudge): (pages: readonly MarkedPage[]) => JudgedPage[] {
  return (pages) => pages.map((page) => ({ page, keep: judge(page.raw.text.split("\n")) }));
}

function judgeByUs(pages: readonly MarkedPage[]): JudgedPage[] {
  const survey = surveyCollection(pages.map(({ raw }) => raw));
  return pages.map((page) => {
    const body = cleanArticle(page.raw, survey).blocks.filter(({ role }) => role === "body");
    return { page, keep: new Set(body.map(({ line }) => line)) };
  });
}

function judgeAllUnseen(pages: readonly MarkedPage[]): ReadonlyMap<MarkedPage, ReadonlySet<number>> {
  const lessons = STATES.flatMap((state) =>
    prepareLessons(
      pages.filter((page) => page.state === state),
      () => true,
    ),
  );
  const odds = judgeUnseen(lessons);
  return new Map(lessons.map((lesson) => [lesson.page, chooseBody(lesson, odds.get(lesson) ?? [])]));
}

function printReadability(pages: readonly MarkedPage[]): void {
  const files = new Map(readHtmlFiles().map(({ id, bytes }) => [id, new TextDecoder().decode(bytes)]));
  print("@mozilla/readability on linkedom", pages, (all) =>
    all.map((page) => {
      const { document } = parseHTML(files.get(page.id) ?? "");
      return { page, body: new Readability(document as never).parse()?.textContent ?? "" };
    }),
  );
}

if (process.argv[1]?.endsWith("clean.ts")) await benchClean(process.argv.includes("--quick"));
