import { type Hit, linkTo } from "./engine.ts";

/** Draws one hit. Only the excerpt is markup, made by the engine with everything escaped but its marks. */
export function drawHit(hit: Hit, words: string): HTMLElement {
  const item = document.createElement("li");
  const heading = item.appendChild(document.createElement("h2"));
  const link = heading.appendChild(document.createElement("a"));
  link.href = linkTo(hit, words);
  link.dir = "auto";
  link.textContent = hit.meta["title"] ?? "Untitled";
  const from = item.appendChild(document.createElement("p"));
  from.className = "from";
  from.textContent = [hit.meta["date"], hit.meta["source"]].filter(Boolean).join(" · ");
  const excerpt = item.appendChild(document.createElement("p"));
  excerpt.className = "excerpt";
  excerpt.dir = "auto";
  excerpt.innerHTML = hit.excerpt;
  return item;
}

/** Words how many there are, and what to do when there are none. */
export function wordStatus(count: number, words: string, filtered: boolean): string {
  const what = words ? ` for “${words}”` : "";
  if (count > 0) return `${count} ${count === 1 ? "article" : "articles"}${what}`;
  const hints = [
    filtered ? "take a filter back" : "",
    /\s/.test(words.trim()) ? "use fewer words" : "",
    words ? "check the spelling, or try another form of the name" : "",
  ].filter(Boolean);
  return `No article${what}. ${hints.length ? `You could ${hints.join(", or ")}.` : ""}`;
}

/** Moves the cursor through box and results with the arrow keys; Escape goes back to the box, and then clears it. */
export function steer(
  event: KeyboardEvent,
  box: HTMLInputElement,
  results: HTMLElement,
  clear: () => void,
): void {
  const links = [...results.querySelectorAll<HTMLAnchorElement>("h2 a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inBox = document.activeElement === box;
  if (at < 0 && !inBox) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    if (inBox && step < 0) return;
    event.preventDefault();
    (links[at + step] ?? (at + step < 0 ? box : links[at]))?.focus();
  } else if (event.key === "Escape") {
    event.preventDefault();
    if (inBox) clear();
    else box.focus();
  }
}
