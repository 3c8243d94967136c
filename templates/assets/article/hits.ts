// Words are taken whole or as the beginning of a word, as the search engine takes them: "withdraw" in "withdrawal".
const PLACES = "h1, .dek, .body p";
const SHORTEST = 2;

/** Marks the words of the search that led here (`?find=…`), with the way from one to the next. */
export function markHits(): void {
  const words = readWords(new URLSearchParams(location.search).get("find") ?? "");
  if (!words.length) return;
  const marks = [...document.querySelectorAll<HTMLElement>(PLACES)].flatMap((place) =>
    markWords(place, words),
  );
  if (marks.length) document.querySelector("main")?.append(makeBar(marks));
}

function readWords(found: string): string[] {
  const parts = found.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  return [...new Set(parts.map(fold))].filter((word) => word.length >= SHORTEST).slice(0, 20);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function markWords(place: HTMLElement, words: readonly string[]): HTMLElement[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.flatMap((text) => markText(text, words));
}

function markText(text: Text, words: readonly string[]): HTMLElement[] {
  const spans = [...text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([word]) =>
    words.some((wanted) =>
      wanted.split(/[’'-]/).some((part) => part.length >= SHORTEST && fold(word).startsWith(part)),
    ),
  );
  // From the end, so that earlier places stay where they are.
  return spans
    .reverse()
    .map(({ index, 0: word }) => wrap(text, index, word.length))
    .reverse();
}

function wrap(text: Text, start: number, length: number): HTMLElement {
  const word = text.splitText(start);
  word.splitText(length);
  const mark = document.createElement("mark");
  mark.className = "hit";
  mark.tabIndex = -1;
  word.replaceWith(mark);
  mark.append(word);
  return mark;
}

function makeBar(marks: readonly HTMLElement[]): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "hits";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Words found");
  const count = document.createElement("span");
  count.setAttribute("role", "status");
  let at = -1;
  const go = (step: number) => {
    marks[at]?.classList.remove("here");
    at = (at + step + marks.length) % marks.length;
    marks[at]?.classList.add("here");
    marks[at]?.scrollIntoView({ block: "center" });
    count.textContent = `${at + 1} of ${marks.length}`;
  };
  const buttons = [
    ["↑", "Previous word found", () => go(-1)],
    ["↓", "Next word found", () => go(1)],
    ["×", "Remove the marks", () => clear(marks, bar)],
  ] as const;
  count.textContent = `${marks.length} found`;
  bar.append(count, ...buttons.map(([sign, words, act]) => makeButton(sign, words, act)));
  return bar;
}

function makeButton(sign: string, words: string, act: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sign;
  button.setAttribute("aria-label", words);
  button.onclick = act;
  return button;
}

function clear(marks: readonly HTMLElement[], bar: HTMLElement): void {
  for (const mark of marks) mark.replaceWith(...mark.childNodes);
  bar.remove();
  history.replaceState(null, "", location.pathname + location.hash);
}
