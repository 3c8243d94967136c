import type { CleanArticle } from "../../src/model/article.ts";

/** Finds what an article's kept and removed lines do not hold, or do not hold as it stands in the raw text. */
export function findLostText({ raw, blocks, removals }: CleanArticle): string[] {
  const lines = [...blocks, ...removals].sort((a, b) => a.start - b.start);
  const faults: string[] = [];
  let at = 0;
  for (const { start, end, text } of lines) {
    if (raw.text.slice(start, end) !== text) faults.push(`${start}: ${JSON.stringify(text.slice(0, 40))}`);
    faults.push(...findInk(raw.text.slice(at, start), at));
    if (start < at) faults.push(`${start}: stands twice`);
    at = end;
  }
  return [...faults, ...findInk(raw.text.slice(at), at)];
}

function findInk(between: string, at: number): string[] {
  // "Next line" ends a line, too, though JavaScript does not call it white space.
  return /^[\s\x85]*$/.test(between) ? [] : [`${at}: lost ${JSON.stringify(between.trim().slice(0, 40))}`];
}
