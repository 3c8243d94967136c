import { listMonths } from "./axis.ts";
import { Finder, type Filters, type Found, type Question } from "./finder.ts";
import { isEmpty, parseQuery } from "./query.ts";
import { isFiltered, type State } from "./state.ts";

const NOTHING: Question = {
  query: { words: [], phrases: [], excluded: [] },
  filters: new Map(),
  order: "",
};

/** Asks the index what a state of the page says: its range of months becomes the months themselves. */
export class Inquiry {
  readonly finder: Finder;
  #months: Promise<readonly string[]> | null = null;

  constructor(finder: Finder) {
    this.finder = finder;
  }

  /** Lists the months of the archive's articles, in order. */
  async listMonths(): Promise<readonly string[]> {
    this.#months ??= this.finder
      .load(["month"])
      .then(() => this.finder.count(NOTHING, "month"))
      .then((counts) => Object.keys(counts).filter(isMonth).sort());
    return this.#months;
  }

  /** Finds what a state asks for. */
  async find(state: State): Promise<Found> {
    return this.finder.find(await this.#makeQuestion(state));
  }

  /** Counts how many articles a state would find: all where it asks for nothing. */
  async countHits(state: State): Promise<number> {
    return (await this.find(state)).hits.length;
  }

  /** Counts the values of a filter, which must be loaded, for a state. */
  async countValues(state: State, name: string): Promise<Readonly<Record<string, number>>> {
    return this.finder.count(await this.#makeQuestion(state), name);
  }

  async #makeQuestion(state: State): Promise<Question> {
    const query = parseQuery(state.words);
    const { from, to, chosen, sort: order } = state;
    if (from === null && to === null) return { query, filters: chosen, order };
    const months = listMonths({ from, to }, await this.listMonths());
    const values = [...months, ...(chosen.get("month") ?? [])];
    const filters: Filters = new Map([...chosen, ["month", values.length ? values : [NO_MONTH]]]);
    return { query, filters, order };
  }
}

// A value that no article has.
const NO_MONTH = "none";

function isMonth(value: string): boolean {
  return /^\d{4}-\d\d$/.test(value);
}

/** Tells whether a state asks for nothing. */
export function asksNothing(state: State): boolean {
  return isEmpty(parseQuery(state.words)) && !isFiltered(state);
}
