/**
 * Makes `src/lexicon/gazetteer-sounds.bin`, the sounds of the keys of `gazetteer.bin.br`; to be run when one of them, or
 * `makeSkeleton`, has changed: node --import tsx bench/make/gazetteer-sounds.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { makeSkeleton } from "../../src/lexicon/gazetteer-keys.ts";
import { hashSound, TRANSLITERATED } from "../../src/lexicon/gazetteer-sounds.ts";
import { openStore } from "../../src/lexicon/gazetteer-store.ts";

const LEXICON = new URL("../../src/lexicon/", import.meta.url);
const gazetteer = openStore(readFileSync(new URL("gazetteer.bin.br", LEXICON)));
const hashes: number[] = [];
gazetteer.eachKey(TRANSLITERATED, (key) => hashes.push(hashSound(makeSkeleton(gazetteer.key(key)))));
writeFileSync(
  new URL("gazetteer-sounds.bin", LEXICON),
  Buffer.from(hashes.flatMap((hash) => [hash & 255, hash >> 8])),
);
