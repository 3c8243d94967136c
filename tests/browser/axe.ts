import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Holds which of axe's rules to ask: those of WCAG 2.2 AA and of good practice but for some, or some by name. */
export interface Asked {
  readonly rules?: readonly string[];
  readonly without?: readonly string[];
}

/** Asks axe what is wrong with a page as it is now: one line for each of the first places. */
export async function runAxe(page: Page, { rules, without = [] }: Asked = {}): Promise<string[]> {
  // The page's own policy forbids foreign scripts; axe comes in through the debugger.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  // axe leaves out what is new in 2.2 unless it is named.
  const options = rules
    ? { runOnly: { type: "rule", values: rules } }
    : { runOnly: TAGS, rules: { "target-size": { enabled: true }, ...turnOff(without) } };
  return page.evaluate(`axe
    .run(document, ${JSON.stringify({ ...options, resultTypes: ["violations"] })})
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((n) => id + ": " + n.html.slice(0, 200) + " " + (n.any[0]?.message ?? ""))))`);
}

function turnOff(rules: readonly string[]): Record<string, { enabled: boolean }> {
  return Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
}
