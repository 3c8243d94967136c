import { describe, expect, test } from "vitest";
import { measureLine } from "../../src/clean/line-form.ts";
import { addUp, countAround, sumAround } from "../../src/clean/running-sums.ts";
import { raiseLastHope, raiseUncertain } from "../../src/clean/threshold.ts";

const SENTENCE =
  "The ferry between Tarva and the islands will run again from Monday, the harbour office said.";
const formsOf = (...texts: readonly string[]) =>
  texts.map((text, i) => measureLine({ text, line: i + 1, start: 0, end: text.length }));

describe("the likeliest sentence stays where none would", () => {
  const forms = formsOf("World", SENTENCE, SENTENCE, "Latest");

  test("sentences are raised together, other lines are not", () => {
    const raised = raiseLastHope(forms, [-1, -5, -3, -1], [false, false, false, false]);
    expect(raised[2]).toBeGreaterThan(0);
    expect(raised[2]! - raised[1]!).toBeCloseTo(2);
    expect([raised[0], raised[3]]).toEqual([-1, -1]);
  });

  test.each<[string, readonly boolean[]]>([
    ["a sentence stays", [false, true, false, false]],
    ["all stay", [true, true, true, true]],
  ])("nothing changes where %s", (_, kept) => {
    const odds = [-1, 2, -3, -1];
    expect(raiseLastHope(forms, odds, kept)).toBe(odds);
  });

  test("nothing changes where there is no sentence", () => {
    const odds = [-1, -1];
    expect(raiseLastHope(formsOf("World", "Latest"), odds, [false, false])).toBe(odds);
  });
});

describe("uncertain pages keep more", () => {
  test("a sure page stays as it is", () =>
    expect(raiseUncertain(formsOf(SENTENCE, SENTENCE), [6, 6])).toEqual([6, 6]));

  test("a doubtful page is raised, every line alike", () => {
    const [first, second] = raiseUncertain(formsOf(SENTENCE, SENTENCE), [-0.5, -0.5]);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(-0.5);
  });

  test("an empty page", () => expect(raiseUncertain([], [])).toEqual([]));
});

test.each([0, 1, 3, 10])("a window of %i is summed without its middle", (reach) => {
  const values = [3, 1, 4, 1, 5, 9, 2, 6];
  const sums = addUp(values);
  for (const i of values.keys()) {
    const around = values.filter((_, k) => k !== i && Math.abs(k - i) <= reach);
    expect(sumAround(sums, i, reach)).toBe(around.reduce((sum, value) => sum + value, 0));
    expect(countAround(values.length, i, reach)).toBe(around.length);
  }
});
