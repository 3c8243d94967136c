import { readFileSync } from "node:fs";

/** Reads the packed weights of the tagger of names; see NOTICE.md for the texts that they were learned from. */
export function readTaggerWeights(): Uint8Array {
  return readFileSync(new URL("./tagger-weights.bin", import.meta.url));
}
