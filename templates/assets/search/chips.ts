import { fill } from "../../../src/publish/wording.ts";
import type { Range } from "./axis.ts";
import { make, makeButton } from "./element.ts";
import { isFiltered, type State, toggle, withoutFilters } from "./state.ts";
import { type Words, wordChoice } from "./words.ts";

/** Is one filter in use, and the state without it. */
export interface Chip {
  readonly text: string;
  readonly next: State;
}

/** Lists the filters in use. */
export function listChips(state: State, words: Words): Chip[] {
  const values = [...state.chosen].flatMap(([name, chosen]) =>
    chosen.map((value) => ({
      text: wordChoice(words, name, value),
      next: toggle(state, name, value),
    })),
  );
  const range = wordRange(state, words);
  return range === null
    ? values
    : [...values, { text: range, next: { ...state, from: null, to: null, shown: 0 } }];
}

/** Words a range of months: "May 2018 to June 2018"; null for any time. */
export function wordRange({ from, to }: Range, words: Words): string | null {
  const { dates, search } = words;
  const [first, last] = [from, to].map((end) => (end === null ? null : wordMonth(end, words)));
  if (first && last) return first === last ? first : fill(search.range, { first, last });
  if (first) return fill(dates.orLater, { date: first });
  return last ? fill(dates.orEarlier, { date: last }) : null;
}

/** Words a month or year: `2018-05` is "May 2018". */
export function wordMonth(period: string, { dates }: Words): string {
  const [year = "", month] = period.split("-");
  const months: Readonly<Record<string, string>> = dates.months;
  return month === undefined ? year : fill(dates.month, { month: months[month] ?? month, year });
}

/** Draws the filters in use as buttons that take them back. */
export function drawChips(
  list: HTMLElement,
  state: State,
  words: Words,
  change: (next: State) => void,
): void {
  const chips = listChips(state, words).map(({ text, next }) =>
    makeButton(`${text} ×`, () => change(next), {
      "aria-label": fill(words.search.remove, { filter: text }),
      dir: "auto",
    }),
  );
  if (chips.length > 1 && isFiltered(state))
    chips.push(makeButton(words.search.clearAll, () => change(withoutFilters(state)), { class: "all" }));
  list.replaceChildren(...chips.map((chip) => make("li", {}, chip)));
}
