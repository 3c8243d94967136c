/** Is everything that a search page's address says. */
export interface State {
  readonly words: string;
  readonly sort: "" | "newest" | "oldest";
  /** Language to search in; empty for the archive's main one. */
  readonly language: string;
  /** Chosen values by filter. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}

/** Reads the state from an address. */
export function readState(search: string, filters: readonly string[]): State {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get("sort");
  return {
    words: parameters.get("q") ?? "",
    language: parameters.get("in") ?? "",
    sort: sort === "newest" || sort === "oldest" ? sort : "",
    chosen: new Map(
      filters.map((name) => [name, parameters.getAll(name)] as const).filter(([, values]) => values.length),
    ),
  };
}

/** Writes the state as the query of an address; empty for the page as it opens. */
export function writeState({ words, sort, language, chosen }: State): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set("q", words);
  for (const [name, values] of chosen) for (const value of values) parameters.append(name, value);
  if (language) parameters.set("in", language);
  if (sort) parameters.set("sort", sort);
  const query = parameters.toString();
  return query ? `?${query}` : location.pathname;
}

/** Chooses a filter's value, or takes the choice back. */
export function toggle(state: State, name: string, value: string): State {
  const values = state.chosen.get(name) ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  const chosen = new Map(state.chosen);
  if (next.length) chosen.set(name, next);
  else chosen.delete(name);
  return { ...state, chosen };
}
