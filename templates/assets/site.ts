import { permalink } from "../../src/model/permalink.ts";
import { markHits } from "./article/hits.ts";
import { watchKept } from "./offline/watch.ts";

// A classic script knows its own address only while it runs for the first time; it lies one folder below the root.
const script =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const root = new URL("../", script).href;

/** Puts the cursor into the search box on "/", wherever the reader is not writing already. */
function focusSearch(event: KeyboardEvent): void {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const box =
    document.querySelector<HTMLInputElement>("#q") ?? document.querySelector<HTMLInputElement>("#find");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Tells assistive technology which of an article's views is shown; the style sheet shows it by the address. */
function markView(): void {
  const tabs = [...document.querySelectorAll<HTMLAnchorElement>(".views > .tabs a")];
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const view = (target && target.closest(".view")?.id) || "text";
  for (const tab of tabs)
    if (tab.hash === `#${view}`) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
}

/** Opens what an address points into, where it is folded. */
function unfold(): void {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target && target.closest("details"); at; at = at.parentElement?.closest("details") ?? null)
    at.open = true;
}

/** Opens a map that is wider than the page at its middle. */
function centreMaps(): void {
  for (const map of document.querySelectorAll(".atlas .scroll"))
    map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
}

/** Names what a device needs for its home screen; from a disk a browser may not read it and would complain. */
function offerHomeScreen(): void {
  if (location.protocol === "file:") return;
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = root + permalink.appManifest;
  document.head.append(link);
}

document.addEventListener("keydown", focusSearch);
addEventListener("hashchange", markView);
addEventListener("hashchange", unfold);
markView();
unfold();
markHits();
centreMaps();
void watchKept(root);
offerHomeScreen();
