import type { Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Findings } from "../model/findings.ts";
import type { DateStatement, NewsRecord } from "../model/record.ts";
import { type Answer, answerFor } from "./dates/answer.ts";
import { constrainArticle } from "./dates/article-constraints.ts";
import { type Constraint, type Solution, solveNetwork, sortConstraints } from "./dates/network.ts";

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
  _curation: Curation,
  ids: readonly string[],
): DateResolution {
  const own = findings.map((found, index) => constrainArticle(index, found));
  const solutions = own.map((constraints) => solveNetwork(sortConstraints(constraints)));
  const answers = solutions.map((solution, index) => answerFor(solution, index));
  return {
    dates: answers.map((answer, index) => ({
      ...answer.statement,
      proof: writeProof(answer.proof, index, ids),
    })),
    events: findings.map(() => []),
    evidence: findings.map(() => []),
    diagnostics: [],
  };
}

function writeProof(
  proof: readonly Constraint[],
  index: number,
  ids: readonly string[],
): DateStatement["proof"] {
  return proof.flatMap(({ steps }) =>
    steps.map(({ article, proof: step }) =>
      article === index ? step : { ...step, article: ids[article] ?? String(article) },
    ),
  );
}

export type { Answer, Solution };
