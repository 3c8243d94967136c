import { makeSkeleton } from "./gazetteer-keys.ts";
import type { GazetteerStore } from "./gazetteer-store.ts";

/** Finds the rows of keys that sound like a key. */
export type SoundIndex = (key: string) => number[];

/** Lists countries whose names English spells in many ways; elsewhere the printed spelling is the name. */
export const TRANSLITERATED: ReadonlySet<string> = new Set(
  "AE AF AM AZ BD BG BH BY CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO KG KH KM KW KZ LA LB LK LY MA MD ME MK MM MN MR MV NP OM PK PS QA RS RU SA SD SO SY TD TJ TM TN UA UZ YE".split(
    " ",
  ),
);

const SLOTS = 1 << 16;
const SHORTEST = 4;
const MOST = 100;

/**
 * Indexes the keys of {@link TRANSLITERATED} countries by their sound. `hashes` holds {@link hashSound} of each key in the
 * order of `eachKey`, two bytes each, lowest first: to make 90,000 skeletons takes a quarter of a second. Throws where it is of another length.
 */
export function indexSounds(gazetteer: GazetteerStore, hashes: Uint8Array): SoundIndex {
  const count = hashes.length >> 1;
  const [heads, next] = [new Int32Array(SLOTS).fill(-1), new Int32Array(count)];
  const [keys, rows] = [new Uint32Array(count), new Uint32Array(count)];
  let at = 0;
  gazetteer.eachKey(TRANSLITERATED, (key, row) => {
    const slot = hashes[2 * at]! | (hashes[2 * at + 1]! << 8);
    [keys[at], rows[at], next[at]] = [key, row, heads[slot]!];
    heads[slot] = at++;
  });
  if (2 * at !== hashes.length) throw new Error("the file of sounds is that of another gazetteer");
  return (key) => {
    const skeleton = makeSkeleton(key);
    if (skeleton.length < SHORTEST) return [];
    const alike: number[] = [];
    for (let entry = heads[hashSound(skeleton)]!; entry >= 0; entry = next[entry]!)
      if (makeSkeleton(gazetteer.key(keys[entry]!)) === skeleton) alike.push(rows[entry]!);
    return [...new Set(alike.reverse())].slice(0, MOST);
  };
}

/** Makes the hash of a skeleton, 16 bits (FNV-1a, folded). */
export function hashSound(skeleton: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < skeleton.length; i++) hash = Math.imul(hash ^ skeleton.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}
