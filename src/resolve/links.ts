import type { LinkedMention } from "../model/authority.ts";

/**
 * Joins links to actors and links to places into one list in order of start, never overlapping: of two that overlap the
 * longer stays, of two as long the earlier one; two of the same span become one with both.
 */
export function mergeLinks(
  actors: readonly LinkedMention[],
  places: readonly LinkedMention[],
): LinkedMention[] {
  const bySpan = new Map<string, LinkedMention>();
  for (const link of [...actors, ...places]) {
    const span = `${link.start}-${link.end}`;
    const known = bySpan.get(span);
    bySpan.set(span, known ? { ...link, ...known } : link);
  }
  const sorted = [...bySpan.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: LinkedMention[] = [];
  for (const link of sorted) {
    const last = kept.at(-1);
    if (!last || link.start >= last.end) kept.push(link);
    else if (link.end - link.start > last.end - last.start) kept[kept.length - 1] = link;
  }
  return kept;
}
