import { countPeriods, makeAxis, type Range } from "./axis.ts";
import { drawGroup, drawNote, type FilterGroup, findGroups } from "./filters.ts";
import type { Inquiry } from "./inquiry.ts";
import { Periods } from "./periods.ts";
import type { State } from "./state.ts";
import type { Words } from "./words.ts";

/** Is what a reader can choose beside the results. */
export interface RailActs {
  readonly pick: (range: Range, live: boolean) => void;
  readonly toggle: (name: string, value: string) => void;
}

const UNKNOWN = "unknown";

/** Is what stands around the results: the histogram and the filters, with their counts. */
export class Rail {
  /** Names of the filters that an address can have. */
  readonly names: readonly string[];
  readonly #outer: HTMLDetailsElement;
  readonly #groups: readonly FilterGroup[];
  readonly #periods: Periods;
  readonly #words: Words;
  readonly #acts: RailActs;

  constructor(form: HTMLElement, words: Words, acts: RailActs) {
    this.#outer = form.querySelector<HTMLDetailsElement>("#filters")!;
    this.#groups = findGroups(form);
    this.#words = words;
    this.#acts = acts;
    this.names = [...this.#groups.map(({ name }) => name), "month"];
    this.#periods = new Periods(form.querySelector<HTMLElement>("#periods")!, words, {
      pick: acts.pick,
      toggleUndated: () => acts.toggle("month", UNKNOWN),
    });
    // Beside the results they stand open; above them, opening later would push down what is being read.
    this.#outer.open = matchMedia("(min-width: 60.01rem)").matches;
  }

  /** Hides the histogram while there is nothing to count. */
  hide(): void {
    this.#periods.hide();
  }

  /** Tells when a reader opens filters, which may have to be loaded. */
  onOpen(act: () => void): void {
    for (const fold of [this.#outer, ...this.#groups.map(({ fold: one }) => one)])
      fold.addEventListener("toggle", act);
  }

  /** Draws the counts for a state, unless another one has come meanwhile. */
  async draw(ready: Inquiry, state: State, isCurrent: () => boolean): Promise<void> {
    const open = this.#groups.filter(
      ({ name, fold }) => state.chosen.has(name) || (fold.open && this.#outer.open),
    );
    for (const group of this.#groups)
      if (open.includes(group)) drawNote(group, this.#words.search.loading);
      else group.fold.hidden = false;
    await ready.finder.load(["month", ...open.map(({ name }) => name)]);
    const axis = makeAxis(await ready.listMonths());
    const counts = await ready.countValues(state, "month");
    if (!isCurrent()) return;
    this.#periods.draw({
      axis,
      counts: countPeriods(axis, counts),
      range: state,
      undated: counts[UNKNOWN] ?? 0,
      undatedChosen: (state.chosen.get("month") ?? []).includes(UNKNOWN),
    });
    await Promise.all(open.map((group) => this.#drawGroup(group, ready, state, isCurrent)));
  }

  async #drawGroup(
    group: FilterGroup,
    ready: Inquiry,
    state: State,
    isCurrent: () => boolean,
  ): Promise<void> {
    const counts = await ready.countValues(state, group.name);
    if (isCurrent()) drawGroup(group, counts, state, this.#words, this.#acts.toggle);
  }
}
