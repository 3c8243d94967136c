import type { Span } from "../model/span.ts";

/** Finds the one of some spans, which stand in order and apart, that holds another; by halves, for a page may have thousands. */
export function findAround<Part extends Span>(
  parts: readonly Part[],
  { start, end }: Span,
): Part | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const found = parts[low];
  return found && found.start <= start ? found : undefined;
}
