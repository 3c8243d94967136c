import type { Evidence } from "../model/evidence.ts";
import type { Findings } from "../model/findings.ts";

/** Is the title chosen for one article with its reasons. */
export interface ChosenTitle {
  readonly title: string;
  readonly evidence: readonly Evidence[];
}

/** Chooses a title: declared, else stated, else made from the lede; "Untitled" for an article without any text. */
export function resolveTitle({ titles }: Pick<Findings, "titles">): ChosenTitle {
  const [first, ...others] = titles;
  if (!first) return { title: "Untitled", evidence: [] };
  const also = [...new Set(others.map(({ value }) => value))].filter((value) => value !== first.value);
  return { title: first.value, evidence: [{ ...first.evidence, ...(also.length ? { also } : {}) }] };
}
