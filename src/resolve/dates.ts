import type { Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Findings } from "../model/findings.ts";
import type { DateStatement, NewsRecord } from "../model/record.ts";
import { type Answer, answerFor, NO_ANSWER } from "./dates/answer.ts";
import { reportAnchors, reportUnusedAnchors } from "./dates/anchors.ts";
import { listEvents } from "./dates/events.ts";
import type { Fact } from "./dates/fact.ts";
import { solveArchive } from "./dates/archive-solution.ts";
import { listEvidence, reportRefusal, writeProof } from "./dates/proof.ts";

/** Is what the whole archive says of its articles' dates; every list goes by the article's index. */
export interface DateResolution {
  readonly dates: readonly DateStatement[];
  readonly events: readonly NewsRecord["events"][];
  readonly evidence: readonly (readonly Evidence[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Dates every article, all of them together; `ids` name the articles in proofs. */
export function resolveDates(
  findings: readonly Findings[],
  { events: anchors = [] }: Curation,
  ids: readonly string[],
): DateResolution {
  const archive = solveArchive(findings, anchors);
  const answers = findings.map((_, index): Answer => {
    const solution = archive.solutionOf.get(index);
    return solution ? answerFor(solution, index) : NO_ANSWER;
  });
  const factsOf = new Map<number, Fact[]>();
  for (const fact of archive.facts) {
    const known = factsOf.get(fact.article);
    if (known) known.push(fact);
    else factsOf.set(fact.article, [fact]);
  }
  return {
    dates: answers.map((answer, index) => ({
      ...answer.statement,
      proof: writeProof(answer, index, findings, ids),
    })),
    events: findings.map((found, index) =>
      listEvents(found, {
        published: answers[index]!.days,
        facts: factsOf.get(index) ?? [],
        solutionOf: archive.solutionOf,
      }),
    ),
    evidence: answers.map(listEvidence),
    diagnostics: [
      ...reportAnchors(anchors),
      ...reportUnusedAnchors(findings, anchors),
      ...archive.solutions.flatMap(({ refused }) => refused.map((one) => reportRefusal(one, findings))),
    ],
  };
}
