/** Is one word of a text, folded by {@link foldToken}. */
export interface Token {
  readonly word: string;
}

/** Folds case and accents of a word. */
export function foldToken(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * Finds where words follow one another as in one of the wanted phrases, in their order; runs do not overlap,
 * and where several could begin, the longest does.
 */
export function findRuns<Kind extends Token>(
  tokens: readonly Kind[],
  wanted: readonly (readonly string[])[],
): Kind[][] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of [...wanted].sort((a, b) => b.length - a.length)) {
    const first = phrase[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const runs: Kind[][] = [];
  for (let at = 0; at < tokens.length;) {
    const begun = byFirst.get(tokens[at]?.word ?? "") ?? [];
    const phrase = begun.find((words) => words.every((word, i) => tokens[at + i]?.word === word));
    if (phrase) runs.push(tokens.slice(at, at + phrase.length));
    at += phrase?.length || 1;
  }
  return runs;
}
