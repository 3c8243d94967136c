/**
 * Trains the model that parts story from furniture: `npx tsx bench/make/train-clean.ts [--check]`.
 * Reads the marked pages in ../shared/data/clean and writes src/lexicon/furniture-weights.ts; `--check` only prints how
 * well models do on sites that they have not seen. The texts belong to their publishers; only weights are kept.
 */
import { writeFileSync } from "node:fs";
import { format } from "prettier";
import type { LinearModel } from "../../src/clean/model.ts";
import { describeScores, scorePages } from "./clean-scores.ts";
import {
  chooseBody,
  judgeLesson,
  judgeUnseen,
  prepareLessons,
  trainModels,
  type Lesson,
  type Models,
} from "./clean-learning.ts";
import { hasPages, readPages, STATES, type MarkedPage } from "./clean-pages.ts";

const WEIGHTS = new URL("../../src/lexicon/furniture-weights.ts", import.meta.url);

// A third of the pages learn as if they stood alone, so that the model also serves small collections.
const alone = (page: MarkedPage) => parseInt(page.id.slice(6, 8), 16) % 3 === 0;

async function main(): Promise<void> {
  if (!hasPages()) return console.log("No marked pages at ../shared/data/clean: nothing to train on.");
  const states = await Promise.all(STATES.map(readPages));
  const lessons = states.flatMap((pages) => prepareLessons(pages, (page) => !alone(page)));
  if (process.argv.includes("--check")) {
    const odds = judgeUnseen(lessons);
    return printScores("on sites it has not seen", lessons, (lesson) => odds.get(lesson) ?? []);
  }
  const models = trainModels(lessons);
  writeFileSync(WEIGHTS, await renderWeights(models));
  printScores("on the pages it was trained on", lessons, (lesson) => judgeLesson(models, lesson));
}

function printScores(
  title: string,
  lessons: readonly Lesson[],
  oddsOf: (lesson: Lesson) => readonly number[],
): void {
  console.log(`Two-stage logistic regression, ${title}:`);
  for (const state of STATES) {
    const judged = lessons
      .filter(({ page }) => page.state === state)
      .map((lesson) => ({ page: lesson.page, keep: chooseBody(lesson, oddsOf(lesson)) }));
    console.log(`  ${state.padEnd(8)} ${describeScores(scorePages(judged))}`);
  }
}

async function renderWeights({ first, second }: Models): Promise<string> {
  const source = `import type { FurnitureWeights } from "./furniture-model.ts";

// Made by bench/make/train-clean.ts from 124 marked news pages in five states; weights only, no text.
// Each feature: its weight (above 0 speaks for the story), its value on the average line, and what is added to the
// weight on a whole page.

/** Lists the weights of the first look, line by line. */
export const FIRST_LOOK: FurnitureWeights = ${renderModel(first)};

/** Lists the weights of the second look, which also sees what the first thought of the lines around. */
export const SECOND_LOOK: FurnitureWeights = ${renderModel(second)};
`;
  return format(source, { parser: "typescript", printWidth: 110 });
}

function renderModel({ bias, biasOnWhole, weights }: LinearModel): string {
  const rows = Object.entries(weights).map(
    ([name, values]) => `    ${JSON.stringify(name)}: [${values.join(", ")}],`,
  );
  return `{\n  bias: ${bias},\n  biasOnWhole: ${biasOnWhole ?? 0},\n  weights: {\n${rows.join("\n")}\n  },\n}`;
}

await main();
