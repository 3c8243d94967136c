import type { Axis, Range } from "./axis.ts";
import { Brush, WIDEST } from "./brush.ts";
import { wordMonth } from "./chips.ts";
import { make } from "./element.ts";
import { countWith, type Words } from "./words.ts";

const MOST_LABELS = 9;
const ROUND_STEPS = [1, 2, 5, 10, 20, 50, 100];
const FEW = 12;

/** Is what the part about time shows. */
export interface PeriodsView {
  readonly axis: Axis;
  readonly counts: readonly number[];
  readonly range: Range;
  readonly undated: number;
  /** Whether articles without a known month are chosen. */
  readonly undatedChosen: boolean;
}

/** Is what a reader can do there. */
export interface PeriodsActs {
  readonly pick: (range: Range, live: boolean) => void;
  readonly toggleUndated: () => void;
}

/** Is the part of the search page about time: the histogram, its two selects, its table. */
export class Periods {
  readonly #section: HTMLElement;
  readonly #words: Words;
  readonly #brush: Brush;
  readonly #from: HTMLSelectElement;
  readonly #to: HTMLSelectElement;
  readonly #undated: HTMLButtonElement;

  constructor(section: HTMLElement, words: Words, acts: PeriodsActs) {
    const find = <Kind extends HTMLElement>(part: string) => section.querySelector<Kind>(part)!;
    this.#section = section;
    this.#words = words;
    this.#brush = new Brush(find(".plot"), words, acts.pick);
    this.#from = find("#from");
    this.#to = find("#to");
    this.#undated = find("#undated");
    const picked = () => {
      const [from, to] = [this.#from.value || null, this.#to.value || null];
      // The other way round is meant as a range, too.
      acts.pick(from && to && from > to ? { from: to, to: from } : { from, to }, false);
    };
    this.#from.onchange = this.#to.onchange = picked;
    this.#undated.onclick = acts.toggleUndated;
  }

  /** Hides the part while there is nothing to choose. */
  hide(): void {
    this.#section.hidden = true;
  }

  /** Draws the counts and the range. */
  draw(view: PeriodsView): void {
    const { axis, counts, range, undated, undatedChosen } = view;
    const chosen = undatedChosen || range.from !== null || range.to !== null;
    const empty = axis.periods.length < 2 || !(undated || counts.some((count) => count > 0));
    this.#section.hidden = empty && !chosen;
    this.#section.removeAttribute("data-undrawn");
    this.#section.ariaLabel = this.#words.search.by[axis.unit];
    this.#brush.draw(view);
    const ticks = this.#section.querySelector<HTMLElement>(".ticks");
    ticks?.replaceChildren(...this.#drawTicks(axis));
    if (ticks) ticks.style.maxWidth = `${axis.periods.length * WIDEST}rem`;
    fillSelect(this.#from, axis.periods, range.from, this.#words);
    fillSelect(this.#to, axis.periods, range.to, this.#words);
    this.#undated.hidden = !undated && !undatedChosen;
    this.#undated.textContent = countWith(this.#words, this.#words.search.undated, undated);
    this.#undated.ariaPressed = String(undatedChosen);
    this.#section.querySelector("tbody")?.replaceChildren(...this.#drawRows(axis, counts));
  }

  #drawRows({ periods }: Axis, counts: readonly number[]): HTMLElement[] {
    return periods.flatMap((period, i) => {
      const count = counts[i] ?? 0;
      const name = make("th", { scope: "row" }, wordMonth(period, this.#words));
      return count ? [make("tr", {}, name, make("td", { class: "num" }, String(count)))] : [];
    });
  }

  /** Draws years, or months where they are few, under their bars. */
  #drawTicks(axis: Axis): HTMLElement[] {
    const labelled = listTicks(axis, this.#words.dates.shortMonths);
    const least = labelled.length / MOST_LABELS;
    const every = ROUND_STEPS.find((step) => step >= least) ?? Math.ceil(least);
    // 1990, 1995, not 1987, 1992; months count from the first.
    const first = Number(labelled[0]?.text) || 0;
    const { length } = axis.periods;
    return placeTicks(
      labelled.filter((_, i) => (first + i) % every === 0),
      length,
    ).map(({ text, left, right }) => {
      const tick = make("span", {}, text);
      if (right === null) tick.style.left = `${left * 100}%`;
      else tick.style.right = `${(1 - right) * 100}%`;
      return tick;
    });
  }
}

// What a letter takes of the axis of a phone.
const LETTER = 0.022;

/** Places labels from the left of their bars; one that the edge would cut ends with its bar, if it has room there. */
function placeTicks(ticks: readonly Tick[], length: number) {
  let end = -1;
  return ticks.flatMap(({ text, at }) => {
    const wide = text.length * LETTER;
    const [left, right] = [at / length, (at + 1) / length];
    const fits = left + wide <= 1;
    if (!fits && right - wide < end) return [];
    end = left + wide;
    return [{ text, left, right: fits ? null : right }];
  });
}

interface Tick {
  readonly text: string;
  /** Number of the period that it stands under. */
  readonly at: number;
}

function listTicks({ unit, periods }: Axis, months: Readonly<Record<string, string>>): Tick[] {
  const nameMonth = (period: string) => months[period.slice(5)] ?? "";
  const nameYear = (period: string) => period.slice(0, 4);
  const begins = (period: string, at: number) => at === 0 || period.endsWith("-01");
  if (unit === "year") return periods.map((period, at) => ({ text: nameYear(period), at }));
  if (periods.length <= FEW)
    return periods.map((period, at) => ({
      text: begins(period, at) ? `${nameMonth(period)} ${nameYear(period)}` : nameMonth(period),
      at,
    }));
  const years = periods.flatMap((period, at) => (begins(period, at) ? [{ text: nameYear(period), at }] : []));
  // "2016" under December 2016 would stand in the way of "2017".
  return (years[1]?.at ?? FEW) < periods.length / MOST_LABELS / 1.5 ? years.slice(1) : years;
}

function fillSelect(
  select: HTMLSelectElement,
  periods: readonly string[],
  value: string | null,
  words: Words,
): void {
  const options = periods.map((period) => make("option", { value: period }, wordMonth(period, words)));
  select.replaceChildren(make("option", { value: "" }, words.search.anyMonth), ...options);
  const year = value?.slice(0, 4);
  select.value =
    periods.find((period) => period === value) ?? periods.find((period) => period === year) ?? "";
}
