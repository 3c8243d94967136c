import type { CleanArticle } from "../model/article.ts";
import type { Mention } from "../model/mention.ts";
import { countCases, restoreCases } from "./names/casing.ts";
import { findChunks } from "./names/chunks.ts";
import type { NamedChunk } from "./names/readings.ts";
import { makeDemonym, makeMention } from "./names/readings.ts";
import type { RuledName } from "./names/rules.ts";
import { ruleNames } from "./names/rules.ts";
import { readSentences } from "./names/words.ts";

/** Finds every place in an article where a person, organisation, place, government or people is named, in order of start. */
export function findMentions(article: CleanArticle): Mention[] {
  const { text } = article.raw;
  const sentences = readSentences(article);
  restoreCases(sentences, countCases(sentences));
  const chunks = sentences.flatMap((sentence) => findChunks(sentence));
  const names = ruleNames(chunks).map((name) => makeMention(text, scoreRuled(name)));
  const demonyms = chunks.flatMap((chunk) =>
    chunk.known?.is === "demonym" ? [makeDemonym(text, chunk, chunk.known.key)] : [],
  );
  return [...names, ...demonyms].sort((a, b) => a.start - b.start || b.end - a.end);
}

function scoreRuled({ chunk, votes }: RuledName): NamedChunk {
  const total = Math.max(1, votes.person + votes.organisation + votes.place);
  const share = (vote: number) => Math.max(0, vote) / total;
  const scores = {
    person: share(votes.person),
    organisation: share(votes.organisation),
    place: share(votes.place),
  };
  return { chunk, scores, rule: "names/rules" };
}
