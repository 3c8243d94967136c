import type { Texts } from "../../../src/publish/texts.ts";
import { fill } from "../../../src/publish/wording.ts";
import { findRuns, foldToken, type Token } from "./runs.ts";

const PLACES = "h1, .dek, .body p";
const MOST_WANTED = 40;

/** Is one place where a search found something; a phrase across a link has several marks. */
type Hit = readonly HTMLElement[];

/** Marks what the search that led here found (`?find=…`, once for each word or phrase as printed), with the way from one to the next. */
export function markHits(): void {
  const wanted = new URLSearchParams(location.search)
    .getAll("find")
    .slice(0, MOST_WANTED)
    .map((phrase) => splitTokens(phrase).map(({ word }) => foldToken(word)));
  const hits = [...document.querySelectorAll<HTMLElement>(PLACES)].flatMap((place) =>
    markPlace(
      place,
      wanted.filter(({ length }) => length > 0),
    ),
  );
  if (hits.length) document.querySelector("main")?.append(makeBar(hits, readWords()));
}

function splitTokens(text: string): { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, index }));
}

interface Placed extends Token {
  readonly text: Text;
  readonly index: number;
  readonly length: number;
}

/** Marks runs of words in one paragraph; a run may begin in one text and end in another, as where a name is a link. */
function markPlace(place: HTMLElement, wanted: readonly (readonly string[])[]): Hit[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const tokens: Placed[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    for (const { word, index } of splitTokens(text.data))
      tokens.push({ text, index, length: word.length, word: foldToken(word) });
  }
  // From the end, so that earlier places stay where they are.
  const runs = findRuns(tokens, wanted).reverse();
  return runs.map((run) => markRun(run)).reverse();
}

/** Marks the tokens of one run, those of one text together with what stands between them. */
function markRun(run: readonly Placed[]): Hit {
  const texts = [...new Set(run.map(({ text }) => text))].reverse();
  const marks = texts.map((text) => {
    const inside = run.filter((token) => token.text === text);
    const [first, last] = [inside[0]!, inside.at(-1)!];
    return wrap(text, first.index, last.index + last.length - first.index);
  });
  return marks.reverse();
}

function wrap(text: Text, start: number, length: number): HTMLElement {
  const word = text.splitText(start);
  word.splitText(length);
  const mark = document.createElement("mark");
  mark.className = "hit";
  word.replaceWith(mark);
  mark.append(word);
  return mark;
}

type HitWords = Texts["hits"];

/** Reads the words that the page carries for this. */
function readWords(): HitWords {
  return JSON.parse(document.getElementById("words")?.textContent ?? "{}") as HitWords;
}

/** Makes the way between the hits: buttons, and the keys n and p for as long as it is there. */
function makeBar(hits: readonly Hit[], words: HitWords): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "hits";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", words.label);
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  count.textContent = fill(words.found, { count: hits.length });
  let at = -1;
  const go = (step: number) => {
    hits[at]?.forEach((mark) => mark.classList.remove("here"));
    at = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length;
    hits[at]?.forEach((mark) => mark.classList.add("here"));
    hits[at]?.[0]?.scrollIntoView({ block: "center" });
    count.textContent = fill(words.at, { at: at + 1, count: hits.length });
  };
  const end = () => {
    document.removeEventListener("keydown", steer);
    clear(hits, bar);
  };
  const acts: Readonly<Record<string, () => void>> = { n: () => go(1), p: () => go(-1), Escape: end };
  const steer = (event: KeyboardEvent) => steerHits(event, acts);
  document.addEventListener("keydown", steer);
  bar.append(
    count,
    makeButton("↑", words.previous, "p", () => go(-1), words),
    makeButton("↓", words.next, "n", () => go(1), words),
    makeButton("×", words.end, "Escape", end, words),
  );
  return bar;
}

function steerHits(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>): void {
  const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
  const { target } = event;
  const writing =
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
  if (!act || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act();
}

function makeButton(sign: string, label: string, key: string, act: () => void, words: HitWords): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sign;
  button.title = fill(words.key, { words: label, key: key === "Escape" ? "Esc" : key });
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-keyshortcuts", key);
  button.onclick = act;
  return button;
}

function clear(hits: readonly Hit[], bar: HTMLElement): void {
  for (const mark of hits.flat()) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
  bar.remove();
  history.replaceState(null, "", location.pathname + location.hash);
}
