import type { CuratedEvent } from "../../model/curation.ts";
import type { Findings } from "../../model/findings.ts";
import { constrainByAnchors } from "./anchors.ts";
import { tieAges } from "./age-ties.ts";
import { constrainArticle } from "./article-constraints.ts";
import { partConstraints } from "./components.ts";
import type { DaySet } from "./day-set.ts";
import { tieEvents } from "./event-ties.ts";
import { listFacts } from "./facts.ts";
import type { Fact } from "./fact.ts";
import { type Constraint, sortConstraints, type Unknown } from "./constraint.ts";
import { type Solution, solveNetwork } from "./network.ts";
import { readToldFacts, tieStatements } from "./statement-ties.ts";

/** Is the whole archive solved: the solution that each unknown day is part of. */
export interface ArchiveSolution {
  readonly facts: readonly Fact[];
  readonly solutionOf: ReadonlyMap<Unknown, Solution>;
  /** Every part of the archive that was solved by itself, once. */
  readonly solutions: readonly Solution[];
}

/**
 * Solves the days of all articles together: first by what each says itself and by the statements that articles share,
 * then, with the years known, by the events that one names by date and another by weekday, and by the ages of things.
 */
export function solveArchive(
  findings: readonly Findings[],
  anchors: readonly CuratedEvent[],
): ArchiveSolution {
  const facts = listFacts(findings);
  const curated = constrainByAnchors(findings, facts, anchors);
  const own = findings.flatMap((found, index) => constrainArticle(index, found));
  const told = findings.length < 2 ? [] : readToldFacts(facts);
  const shared = [...curated, ...own, ...tieStatements(told)];
  const first = solveParts(shared);
  const known = daysKnown(first);
  const later = [...tieEvents(told, known), ...tieAges(findings, known, findings.length + facts.length)];
  return collect(facts, later.length === 0 ? first : solveParts([...shared, ...later], first));
}

interface Part {
  readonly constraints: readonly Constraint[];
  readonly solution: Solution;
}

/** Solves each part by itself; a part that was solved before is not solved again. */
function solveParts(constraints: readonly Constraint[], before: readonly Part[] = []): Part[] {
  const known = new Map(before.map((part) => [part.constraints[0], part]));
  return partConstraints(sortConstraints(constraints)).map((group) => {
    const same = known.get(group[0]!);
    return same?.constraints.length === group.length
      ? same
      : { constraints: group, solution: solveNetwork(group) };
  });
}

function daysKnown(parts: readonly Part[]): Map<Unknown, DaySet> {
  return new Map(parts.flatMap(({ solution }) => [...solution.likely]));
}

function collect(facts: readonly Fact[], parts: readonly Part[]): ArchiveSolution {
  const solutionOf = new Map<Unknown, Solution>();
  for (const { solution } of parts)
    for (const unknown of solution.weak.keys()) solutionOf.set(unknown, solution);
  return { facts, solutionOf, solutions: parts.map(({ solution }) => solution) };
}
