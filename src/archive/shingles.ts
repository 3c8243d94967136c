/** Is how many hash values a sketch keeps. */
export const SKETCH_SIZE = 64;
const WORDS_A_SHINGLE = 5;
const LARGEST = 0xffffffff;

/**
 * Sketches a text by the smallest of 64 hashes over its five-word shingles, so that two sketches agree
 * in about the share of shingles that the texts have in common (MinHash; Broder 1997).
 */
export function sketchText(text: string): Uint32Array {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Uint32Array(SKETCH_SIZE).fill(LARGEST);
  for (let i = 0; i + WORDS_A_SHINGLE <= words.length; i++)
    lowerSketch(sketch, hashText(words.slice(i, i + WORDS_A_SHINGLE).join(" ")));
  return sketch;
}

/** Estimates the share of shingles that two sketched texts have in common, 0 to 1. */
export function compareSketches(a: Uint32Array, b: Uint32Array): number {
  let equal = 0;
  for (let i = 0; i < SKETCH_SIZE; i++) if (a[i] === b[i] && a[i] !== LARGEST) equal++;
  return equal / SKETCH_SIZE;
}

function lowerSketch(sketch: Uint32Array, hash: number): void {
  for (let i = 0; i < SKETCH_SIZE; i++) {
    const value = mix(hash ^ Math.imul(i + 1, 0x9e3779b1));
    if (value < (sketch[i] ?? LARGEST)) sketch[i] = value;
  }
}

// FNV-1a over UTF-16 code units.
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

// The finaliser of MurmurHash3: spreads each bit over all others.
function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
