import { canReachIndex } from "./engine.ts";
import { make, makeButton } from "./element.ts";
import type { Words } from "./words.ts";

type Reason = "offline" | "missing" | "file" | "wasm";

/** Draws why the search does not run, as far as can be told, and what to do. */
export function drawTrouble(words: Words, again: () => void): HTMLElement {
  const { trouble } = words.search;
  return make("div", {}, make("p", {}, trouble[findReason()]), makeButton(trouble.again, again));
}

function findReason(): Reason {
  if (typeof WebAssembly === "undefined") return "wasm";
  if (location.protocol === "file:") return "file";
  return navigator.onLine ? "missing" : "offline";
}

/** Throws where nothing was found because the index cannot be reached: the engine takes a lost part for an empty one. */
export async function checkIndex(): Promise<void> {
  if (!(await canReachIndex())) throw new Error("the index cannot be reached");
}
