import type { CleanArticle } from "../../model/article.ts";
import { countCases, restoreCases } from "./casing.ts";
import type { Chunk } from "./chunks.ts";
import { findChunks } from "./chunks.ts";
import type { RuledName } from "./rules.ts";
import { ruleNames } from "./rules.ts";
import type { Signals } from "./signals.ts";
import { gatherEvidence } from "./evidence.ts";
import { readSignals } from "./signals.ts";
import { readSentences } from "./words.ts";

/** Holds an article as the name experts read it: its runs of words, what the rules say, and the signals for the tagger. */
export interface NameDocument {
  readonly chunks: Chunk[];
  readonly ruled: RuledName[];
  readonly signals: Signals[];
}

/** Reads an article's kept lines for names. */
export function readDocument(article: CleanArticle): NameDocument {
  const sentences = readSentences(article);
  const counts = countCases(sentences);
  restoreCases(sentences, counts);
  const chunks = sentences.flatMap((sentence) => findChunks(sentence));
  const ruled = ruleNames(chunks);
  const evidence = gatherEvidence(chunks, ruled, counts);
  return { chunks, ruled, signals: sentences.map((sentence) => readSignals(sentence, evidence)) };
}
