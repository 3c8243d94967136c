import type { Naming } from "./naming.ts";

/** Is one actor in the making: the namings that are taken for it and why. */
export interface Bearer {
  /** Equal for namings of one bearer; begins with the class. */
  readonly key: string;
  readonly namings: Naming[];
  /** One sentence for each merge of forms, in order, without repeats. */
  readonly merges: string[];
  /** Why each form was taken for this bearer, by the form as printed. */
  readonly reasons: Map<string, string>;
}

/** Is what an expert of merging says of one naming: whom it names and, where it is more than the name itself, why. */
export interface Bearing {
  readonly key: string;
  readonly reason?: string;
  /** The sentence for the actor's page, where forms were merged. */
  readonly merge?: string;
}

/** Gathers namings under their bearers, in order of first appearance. */
export function gatherBearers(namings: readonly Naming[], bearings: readonly Bearing[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  for (const [i, naming] of namings.entries()) {
    const { key, reason, merge } = bearings[i]!;
    const bearer = bearers.get(key) ?? { key, namings: [], merges: [], reasons: new Map<string, string>() };
    bearers.set(key, bearer);
    bearer.namings.push(naming);
    if (reason && !bearer.reasons.has(naming.form)) bearer.reasons.set(naming.form, reason);
    if (merge && !bearer.merges.includes(merge)) bearer.merges.push(merge);
  }
  return bearers;
}
