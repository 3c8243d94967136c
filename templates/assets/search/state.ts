/** Is everything that a search page's address says. */
export interface State {
  /** As typed; `query.ts` says what they ask for. */
  readonly words: string;
  readonly sort: "" | "newest" | "oldest";
  /** Language to search in; empty for the archive's main one. */
  readonly language: string;
  /** Chosen values by filter; of `month` only `unknown`. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** First and last month of the range, e.g. `2018-05`; null for any. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many results are shown; 0 for as many as at first. */
  readonly shown: number;
}

const LONGEST = 2_000;
const MOST_SHOWN = 1_000;
// "2018-05", also "2018" in an address that was typed.
const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Reads the state from an address. */
export function readState(search: string, filters: readonly string[]): State {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  const [from, to] = ["from", "to"].map((name) => {
    const period = parameters.get(name) ?? "";
    return PERIOD.test(period) ? period : null;
  });
  return {
    words: (parameters.get("q") ?? "").slice(0, LONGEST),
    language: parameters.get("in") ?? "",
    sort: sort === "newest" || sort === "oldest" ? sort : "",
    chosen: new Map(
      filters
        .map((name) => [name, [...new Set(parameters.getAll(name))]] as const)
        .filter(([, values]) => values.length),
    ),
    from: from ?? null,
    to: to ?? null,
    shown: Math.min(MOST_SHOWN, Number(/^\d{1,6}$/.exec(parameters.get("n") ?? "")?.[0] ?? 0)),
  };
}

/** Writes the state as the query of an address; empty for the page as it opens. */
export function writeState({ words, sort, language, chosen, from, to, shown }: State): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set("q", words);
  for (const [name, values] of chosen) for (const value of values) parameters.append(name, value);
  const others = { from, to, in: language, sort, n: shown ? String(shown) : "" };
  for (const [name, value] of Object.entries(others)) if (value) parameters.set(name, value);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Writes the state into the page's address, as a step of its own in the history or in place of the last one. */
export function writeAddress(state: State, add: boolean): void {
  const address = writeState(state) || location.pathname;
  if (add) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** Chooses a filter's value, or takes the choice back. */
export function toggle(state: State, name: string, value: string): State {
  const values = state.chosen.get(name) ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return choose(state, name, next);
}

/** Chooses exactly some values of a filter. */
export function choose(state: State, name: string, values: readonly string[]): State {
  const chosen = new Map(state.chosen);
  if (values.length) chosen.set(name, values);
  else chosen.delete(name);
  return { ...state, chosen, shown: 0 };
}

/** Takes all filters and the range back. */
export function withoutFilters(state: State): State {
  return { ...state, chosen: new Map(), from: null, to: null, shown: 0 };
}

/** Tells whether any filter or range is set. */
export function isFiltered({ chosen, from, to }: State): boolean {
  return chosen.size > 0 || from !== null || to !== null;
}
