import { SHAPES } from "../lexicon/furniture-shapes.ts";
import type { RemovalKind } from "../model/article.ts";
import { findPhrases } from "./phrases.ts";

/** Is a sign on a line that it may not be the story. */
export interface Mark {
  readonly kind: RemovalKind;
  /** e.g. `furniture/paywall`, `shape/copyright`. */
  readonly rule: string;
  /** Whether the sign alone is enough. */
  readonly sure: boolean;
}

// Furniture is short; a longer line is read by its form and neighbours alone.
const LONGEST_FORM = 700;

/** Finds the signs of furniture on one line, sure ones first, then in the order of the lists. */
export function findMarks(text: string, words: readonly string[]): Mark[] {
  const shapes = text.length > LONGEST_FORM ? [] : SHAPES.filter((shape) => shape.pattern.test(text));
  const marks = [
    ...shapes.map(({ kind, rule, sure }) => ({ kind, rule: `shape/${rule}`, sure })),
    ...findPhrases(words).map(({ kind, rule, sure }) => ({ kind, rule: `furniture/${rule}`, sure })),
  ];
  return [...marks.filter((mark) => mark.sure), ...marks.filter((mark) => !mark.sure)];
}

/** Tells whether a line bears a mark that is enough by itself. */
export function hasSureMark(line: { readonly marks: readonly Mark[] } | undefined): boolean {
  return line?.marks.some((mark) => mark.sure) ?? false;
}
