import { make } from "./element.ts";
import type { State } from "./state.ts";
import { countWith, type Words, wordValue } from "./words.ts";
import { fill } from "../../../src/publish/wording.ts";

// Longer lists get a box to search within them; more lines than the second number are never drawn at once.
const LONG = 12;
const MOST_DRAWN = 80;

type Choose = (name: string, value: string) => void;

/** Is one filter of the page. */
export interface FilterGroup {
  readonly name: string;
  readonly fold: HTMLDetailsElement;
  readonly list: HTMLElement;
}

/** Finds the filters of the page. */
export function findGroups(form: HTMLElement): FilterGroup[] {
  return [...form.querySelectorAll<HTMLDetailsElement>("details[data-filter]")].map((fold) => ({
    name: fold.dataset["filter"] ?? "",
    fold,
    list: fold.querySelector<HTMLElement>("[role=group]") ?? fold,
  }));
}

/** Draws a filter with its counts; chosen values stay, also where nothing has them any more. */
export function drawGroup(
  { name, fold, list }: FilterGroup,
  counts: Readonly<Record<string, number>>,
  state: State,
  words: Words,
  choose: Choose,
): void {
  const chosen = state.chosen.get(name) ?? [];
  const values = listValues(counts, chosen, name);
  fold.hidden = values.length < 2 && !chosen.length;
  const box = searchWithin(list, values.length, words);
  const draw = () => {
    const shown = filterValues(values, box?.value ?? "", name, words);
    const items = shown.slice(0, MOST_DRAWN).map((value) => drawValue(value, chosen, name, words, choose));
    const hidden = shown.length > MOST_DRAWN;
    replaceList(list, items, hidden ? countWith(words, words.search.onlyFirst, MOST_DRAWN) : null);
  };
  if (box) box.oninput = draw;
  draw();
}

/** Says in a filter's place that its values are on their way, or did not come. */
export function drawNote({ list }: FilterGroup, note: string): void {
  if (!list.querySelector("ul")) list.replaceChildren(make("p", { class: "small" }, note));
}

type Counted = readonly [value: string, count: number];

function listValues(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  name: string,
): Counted[] {
  const all = new Map(Object.entries(counts).filter(([, count]) => count > 0));
  for (const value of chosen) if (!all.has(value)) all.set(value, 0);
  const byName = ([a]: Counted, [b]: Counted) => (a < b ? -1 : 1);
  const byCount = (a: Counted, b: Counted) => b[1] - a[1] || byName(a, b);
  const first = ([value]: Counted) => Number(chosen.includes(value));
  return [...all].sort(name === "year" ? byName : byCount).sort((a, b) => first(b) - first(a));
}

function filterValues(
  values: readonly Counted[],
  typed: string,
  name: string,
  words: Words,
): readonly Counted[] {
  const wanted = foldCase(typed);
  return wanted
    ? values.filter(([value]) => foldCase(wordValue(words, name, value)).includes(wanted))
    : values;
}

function foldCase(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function searchWithin(list: HTMLElement, count: number, words: Words): HTMLInputElement | null {
  const known = list.querySelector<HTMLInputElement>(".within");
  if (known || count <= LONG) return known;
  const box = make("input", {
    class: "within",
    type: "search",
    autocomplete: "off",
    placeholder: countWith(words, words.search.findAmong, count),
    "aria-label": fill(words.search.findIn, { name: list.getAttribute("aria-label") ?? "" }),
  });
  // Enter would send the form.
  box.onkeydown = (event) => {
    if (event.key === "Enter") event.preventDefault();
  };
  list.prepend(box);
  return box;
}

/** Replaces a drawn list, and keeps its place and the reader's. */
function replaceList(into: HTMLElement, items: readonly HTMLElement[], note: string | null): void {
  const list = make("ul", {}, ...items);
  const old = into.querySelector("ul");
  const focused = old?.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : null;
  const scrolled = old?.scrollTop ?? 0;
  into.querySelectorAll("ul, p").forEach((element) => element.remove());
  into.append(list, ...(note === null ? [] : [make("p", { class: "small" }, note)]));
  list.scrollTop = scrolled;
  if (focused !== null)
    list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

function drawValue(
  [value, count]: Counted,
  chosen: readonly string[],
  name: string,
  words: Words,
  choose: Choose,
): HTMLElement {
  const box = make("input", { type: "checkbox", value });
  box.checked = chosen.includes(value);
  box.onchange = () => choose(name, value);
  const says = make("span", { dir: "auto" }, wordValue(words, name, value));
  return make("li", {}, make("label", {}, box, says, make("span", { class: "num" }, String(count))));
}
