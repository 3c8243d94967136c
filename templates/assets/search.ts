import { drawAdvice } from "./search/advice.ts";
import { drawChips, listChips } from "./search/chips.ts";
import { openInquiry, OtherLanguages } from "./search/elsewhere.ts";
import type { Found } from "./search/finder.ts";
import { asksNothing, type Inquiry } from "./search/inquiry.ts";
import { steer } from "./search/keys.ts";
import { AT_ONCE, ResultList } from "./search/list.ts";
import { keepPlace } from "./search/place.ts";
import { Rail } from "./search/rail.ts";
import { readState, type State, toggle, withoutFilters, writeAddress, writeState } from "./search/state.ts";
import { offerResults } from "./search/take.ts";
import { checkIndex, drawTrouble } from "./search/trouble.ts";
import { readWords, wordStatus } from "./search/words.ts";

const PAUSE = 140;
const SLOW = 400;
// Typing that goes on after so long is another search.
const REST = 3000;

function find<Kind extends HTMLElement>(id: string): Kind {
  return document.getElementById(id) as Kind;
}

const words = readWords();
const form = find<HTMLFormElement>("search");
const box = find<HTMLInputElement>("q");
const sort = find<HTMLSelectElement>("sort");
const language = find<HTMLSelectElement>("in");
const mainLanguage = language.value;
const others = new OtherLanguages(language);
const isBare = form.dataset["articles"] === "0";
const status = find("status");
const advice = find("advice");
const ways = find("ways");
const help = find<HTMLDetailsElement>("help");
const list = new ResultList(find("results"), find<HTMLButtonElement>("more"), words);
const taking = offerResults(find("take"), words, {
  title: form.dataset["archive"] ?? "",
  baseUrl: form.dataset["base"] ?? null,
});
const isWide = matchMedia("(min-width: 60rem)").matches;
const rail = new Rail(form, words, {
  pick: (range, live) => change({ ...state, ...range, shown: 0 }, live),
  toggle: (name, value) => change(toggle(state, name, value)),
});

const restorePlace = keepPlace();
let state = readState(location.search, rail.names);
let resting: boolean | null = null;
let inquiry: Promise<Inquiry> | null = null;
let run = 0;
let drawn = 0;
let timer = 0;
let slow = 0;
let changed = 0;

/** Takes a new state: into the address, then to the index. Steps on the way replace the address, others add to the history. */
function change(next: State, live = false): void {
  // The engine knows one language for as long as its page lives.
  if (next.language !== state.language) return location.assign(writeState(next) || location.pathname);
  const started = asksNothing(state) && !asksNothing(next);
  const rested = performance.now() - changed > REST;
  changed = performance.now();
  const other = writeState(next) !== writeState(state);
  state = next;
  if (other) writeAddress(state, !live || started || rested);
  show();
}

/** Shows the page as its state says. */
function show(): void {
  if (document.activeElement !== box || box.value.trim() !== state.words.trim()) box.value = state.words;
  sort.value = state.sort;
  language.value = state.language || mainLanguage;
  if (!language.value) language.value = mainLanguage;
  const rest = asksNothing(state);
  if (rest !== resting) help.open = rest && isWide;
  resting = rest;
  void answer();
}

async function answer(): Promise<void> {
  // An archive without articles has no index.
  if (isBare) return;
  const mine = ++run;
  list.wait();
  drawChips(find("chips"), state, words, change);
  clearTimeout(slow);
  slow = window.setTimeout(() => (status.textContent = words.search.searching), SLOW);
  try {
    inquiry ??= openInquiry(language.value);
    const ready = await inquiry;
    if (mine !== run) return;
    settle(asksNothing(state));
    if (!asksNothing(state)) await ask(ready, mine);
    // After the results: their counts can be long, and the results come first.
    if (mine !== run) return;
    drawn = mine;
    await rail.draw(ready, state, () => mine === run);
  } catch {
    if (mine === run) fail();
  }
}

/** Takes away what an earlier answer left. */
function settle(rest: boolean): void {
  advice.replaceChildren();
  ways.hidden = true;
  if (rest) {
    list.clear();
    taking.hide();
    say(language.selectedOptions[0]?.dataset["ready"] ?? "");
  }
}

async function ask(ready: Inquiry, mine: number): Promise<void> {
  const found = await ready.find(state);
  if (!found.hits.length) await checkIndex();
  if (mine !== run) return;
  say(wordStatus(found.hits.length, state.words.trim(), words));
  // Nothing found, nothing to count: what stands below the histogram need not move later.
  if (!found.hits.length && state.from === null && state.to === null && !state.chosen.has("month"))
    rail.hide();
  if (!found.hits.length) return advise(ready, found, mine);
  await list.draw(found.hits, state.shown || AT_ONCE, (shown) => {
    state = { ...state, shown };
    writeAddress(state, false);
  });
  if (mine !== run) return;
  taking.offer(found.hits, [state.words, ...listChips(state, words).map(({ text }) => text)]);
  restorePlace();
}

function say(text: string): void {
  clearTimeout(slow);
  status.textContent = text;
}

async function advise(ready: Inquiry, { missing }: Found, mine: number): Promise<void> {
  list.clear();
  taking.hide();
  const help = await drawAdvice(state, missing, ready, others, words, change);
  if (mine !== run) return;
  advice.replaceChildren(help);
  ways.hidden = false;
}

function fail(): void {
  inquiry = null;
  list.clear();
  rail.hide();
  taking.hide();
  advice.replaceChildren(drawTrouble(words, show));
  ways.hidden = false;
  say(words.search.trouble.status);
}

function redrawOpened(): void {
  const mine = run;
  // Until the results are there, the filters are still to be drawn anyway.
  if (drawn !== run) return;
  void inquiry
    ?.then((ready) => rail.draw(ready, state, () => mine === run))
    .catch(() => mine === run && fail());
}

box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => change({ ...state, words: box.value, shown: 0 }, true), PAUSE);
});
language.addEventListener("change", () => {
  // Names and sources of one language are seldom those of another.
  change({ ...withoutFilters(state), language: language.value === mainLanguage ? "" : language.value });
});
sort.addEventListener("change", () => change({ ...state, sort: sort.value as State["sort"], shown: 0 }));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  change({ ...state, words: box.value, shown: 0 }, true);
});
form.addEventListener("keydown", (event) =>
  steer(event, box, list.listStops(), () => {
    clearTimeout(timer);
    box.value = "";
    change({ ...state, words: "", shown: 0 });
  }),
);
addEventListener("popstate", () => {
  const before = state.language;
  state = readState(location.search, rail.names);
  if (state.language === before) show();
  else location.reload();
});
rail.onOpen(redrawOpened);
show();
if (asksNothing(state) && !matchMedia("(pointer: coarse)").matches) box.focus();
