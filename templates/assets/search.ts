import { type Answer, type Engine, loadEngine } from "./search/engine.ts";
import { drawChips, drawFilters } from "./search/filters.ts";
import { drawHit, steer, wordStatus } from "./search/results.ts";
import { readState, type State, toggle, writeState } from "./search/state.ts";

const AT_ONCE = 10;
const PAUSE = 140;
const ORDERS = { "": undefined, newest: { newest: "asc" }, oldest: { date: "asc" } } as const;

function find<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

const form = find<HTMLFormElement>("search");
const box = find<HTMLInputElement>("q");
const sort = find<HTMLSelectElement>("sort");
const language = find<HTMLSelectElement>("in");
const mainLanguage = language.value;
const status = find("status");
const results = find("results");
const chips = find("chips");
const help = find("help");
const more = find<HTMLButtonElement>("more");
const fieldsets = [...form.querySelectorAll<HTMLFieldSetElement>("fieldset[data-filter]")];
const names = fieldsets.map(({ dataset }) => dataset["filter"] ?? "");
const opening = status.textContent ?? "";

let state = readState(location.search, names);
let engine: Promise<Engine> | null = null;
let counted: Promise<unknown> | null = null;
let run = 0;
let timer = 0;

/** Takes a new state: into the address, then to the engine. Typing replaces the address, choosing adds to the history. */
function change(next: State, typing = false): void {
  const started = state.words === "" && next.words !== "";
  state = next;
  if (typing && !started) history.replaceState(null, "", writeState(state));
  else history.pushState(null, "", writeState(state));
  void answer();
}

function choose(name: string, value: string): void {
  change(toggle(state, name, value));
}

/** Shows the page as its address says. */
function show(): void {
  box.value = state.words;
  sort.value = state.sort;
  language.value = state.language || mainLanguage;
  if (!language.value) language.value = mainLanguage;
  void answer();
}

async function answer(): Promise<void> {
  const mine = ++run;
  drawChips(chips, state, choose);
  const slow = setTimeout(() => (status.textContent = "Searching…"), 400);
  try {
    engine ??= loadEngine(language.value);
    const ready = await engine;
    if (!state.words.trim() && !state.chosen.size) await rest(ready, mine);
    else await ask(ready, mine);
  } catch {
    if (mine === run) fail();
  } finally {
    clearTimeout(slow);
  }
}

/** Shows the filters of the whole archive while nothing is asked. */
async function rest(ready: Engine, mine: number): Promise<void> {
  counted ??= ready.filters();
  const counts = await ready.filters();
  if (mine !== run) return;
  drawFilters(fieldsets, counts, state, choose);
  results.replaceChildren();
  more.hidden = true;
  help.hidden = false;
  status.textContent = opening;
}

function search(ready: Engine): Promise<Answer> {
  const filters = Object.fromEntries([...state.chosen].map(([name, any]) => [name, { any }]));
  const order = ORDERS[state.sort];
  return ready.search(state.words.trim() || null, { filters, ...(order ? { sort: order } : {}) });
}

async function ask(ready: Engine, mine: number): Promise<void> {
  const found = await search(ready);
  if (mine !== run) return;
  help.hidden = found.results.length > 0;
  status.textContent = wordStatus(found.results.length, state.words.trim(), state.chosen.size > 0);
  await draw(found, 0, mine);
  await recount(ready, found, mine);
}

/** Counts the filters after the results are shown: their lists can be long, and the results come first. */
async function recount(ready: Engine, found: Answer, mine: number): Promise<void> {
  const complete = counted ? found : await (counted = ready.filters()).then(() => search(ready));
  await counted;
  if (mine === run) drawFilters(fieldsets, countsFor(complete), state, choose);
}

/** Within a filter whose values are chosen, the others show what they would add. */
function countsFor({ filters, totalFilters }: Answer): Answer["filters"] {
  const counts = names.map((name) => [name, (state.chosen.has(name) ? totalFilters : filters)[name] ?? {}]);
  return Object.fromEntries(counts) as Answer["filters"];
}

async function draw(found: Answer, from: number, mine: number): Promise<void> {
  const hits = await Promise.all(found.results.slice(from, from + AT_ONCE).map((result) => result.data()));
  if (mine !== run) return;
  const items = hits.map((hit) => drawHit(hit, state.words.trim()));
  if (from) results.append(...items);
  else results.replaceChildren(...items);
  const left = found.results.length - from - items.length;
  more.hidden = left <= 0;
  more.textContent = `Show ${Math.min(left, AT_ONCE)} more of ${left}`;
  more.onclick = () =>
    void draw(found, from + AT_ONCE, mine).then(() =>
      results.children[from + AT_ONCE]?.querySelector("a")?.focus(),
    );
}

function fail(): void {
  engine = null;
  results.replaceChildren();
  more.hidden = true;
  help.hidden = false;
  status.textContent =
    location.protocol === "file:"
      ? "Search cannot run from a file in this browser. Serve the site's folder, for example with “npx serve” in it, and open the address it names. All other pages work as they are."
      : "The search index could not be loaded. Check the connection and try again; all other pages work without it.";
}

box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => change({ ...state, words: box.value }, true), PAUSE);
});
// The engine knows one language for as long as its page lives.
language.addEventListener("change", () => {
  const chosen = language.value === mainLanguage ? "" : language.value;
  location.assign(writeState({ ...state, language: chosen, chosen: new Map() }));
});
sort.addEventListener("change", () => change({ ...state, sort: sort.value as State["sort"] }));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  change({ ...state, words: box.value }, true);
});
form.addEventListener("keydown", (event) =>
  steer(event, box, results, () => {
    box.value = "";
    change({ ...state, words: "" });
  }),
);
addEventListener("popstate", () => {
  state = readState(location.search, names);
  show();
});
if (matchMedia("(max-width: 60rem)").matches) form.querySelector(".filters")?.removeAttribute("open");
show();
if (!state.words && !matchMedia("(pointer: coarse)").matches) box.focus();
