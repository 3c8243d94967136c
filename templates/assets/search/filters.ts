import type { FilterCounts } from "./engine.ts";
import type { State } from "./state.ts";

// Longer lists get a box to search within them; more lines than the second number are never drawn at once.
const LONG = 12;
const MOST_DRAWN = 80;

type Choose = (name: string, value: string) => void;

/** Draws the filters with their counts; chosen values stay, also where nothing has them any more. */
export function drawFilters(
  fieldsets: readonly HTMLFieldSetElement[],
  counts: FilterCounts,
  state: State,
  choose: Choose,
): void {
  for (const fieldset of fieldsets) {
    const name = fieldset.dataset["filter"] ?? "";
    const chosen = state.chosen.get(name) ?? [];
    const values = listValues(counts[name] ?? {}, chosen, name);
    fieldset.hidden = values.length < 2 && !chosen.length;
    const box = searchWithin(fieldset, values.length);
    const draw = () => drawValues(fieldset, filterValues(values, box?.value ?? ""), chosen, name, choose);
    if (box) box.oninput = draw;
    draw();
  }
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
  return [...all].sort(name === "year" ? byName : byCount);
}

function filterValues(values: readonly Counted[], typed: string): readonly Counted[] {
  const wanted = fold(typed);
  return wanted ? values.filter(([value]) => fold(value).includes(wanted)) : values;
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

function searchWithin(fieldset: HTMLFieldSetElement, count: number): HTMLInputElement | null {
  const known = fieldset.querySelector<HTMLInputElement>(".within");
  if (known || count <= LONG) return known;
  const box = document.createElement("input");
  box.className = "within";
  box.type = "search";
  const title = fieldset.querySelector("legend")?.textContent ?? "";
  box.placeholder = `Find among ${count}`;
  box.setAttribute("aria-label", `Find in ${title}`);
  fieldset.append(box);
  return box;
}

function drawValues(
  fieldset: HTMLFieldSetElement,
  values: readonly Counted[],
  chosen: readonly string[],
  name: string,
  choose: Choose,
): void {
  const list = document.createElement("ul");
  const first = values.toSorted(([a], [b]) => Number(chosen.includes(b)) - Number(chosen.includes(a)));
  list.append(...first.slice(0, MOST_DRAWN).map((counted) => drawValue(counted, chosen, name, choose)));
  const old = fieldset.querySelector("ul");
  const focused = old?.contains(document.activeElement)
    ? (document.activeElement as HTMLInputElement).value
    : null;
  const scrolled = old?.scrollTop ?? 0;
  if (old) old.replaceWith(list);
  else fieldset.append(list);
  list.scrollTop = scrolled;
  if (focused !== null)
    list.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

function drawValue(
  [value, count]: Counted,
  chosen: readonly string[],
  name: string,
  choose: Choose,
): HTMLElement {
  const item = document.createElement("li");
  const label = item.appendChild(document.createElement("label"));
  const box = label.appendChild(document.createElement("input"));
  box.type = "checkbox";
  box.value = value;
  box.setAttribute("value", value);
  box.checked = chosen.includes(value);
  box.onchange = () => choose(name, value);
  const words = label.appendChild(document.createElement("span"));
  words.textContent = value;
  words.dir = "auto";
  const number = label.appendChild(document.createElement("span"));
  number.className = "num";
  number.textContent = String(count);
  return item;
}

/** Draws the chosen values as buttons that take them back. */
export function drawChips(list: HTMLElement, state: State, choose: Choose): void {
  const chips = [...state.chosen].flatMap(([name, values]) => values.map((value) => ({ name, value })));
  list.replaceChildren(
    ...chips.map(({ name, value }) => {
      const item = document.createElement("li");
      const button = item.appendChild(document.createElement("button"));
      button.type = "button";
      button.textContent = `${name}: ${value} ×`;
      button.setAttribute("aria-label", `Remove filter ${name}: ${value}`);
      button.onclick = () => choose(name, value);
      return item;
    }),
  );
}
