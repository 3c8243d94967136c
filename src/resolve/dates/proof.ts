import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { Findings } from "../../model/findings.ts";
import type { DateStatement } from "../../model/record.ts";
import type { Answer } from "./answer.ts";
import type { Constraint, Step } from "./constraint.ts";

// Longer titles are cut where another article's proof names them.
const LONGEST_TITLE = 60;

/** Writes the steps of a proof for one article; steps from other articles name those by title and id. */
export function writeProof(
  { proof }: Answer,
  index: number,
  findings: readonly Findings[],
  ids: readonly string[],
): DateStatement["proof"] {
  const steps = proof.flatMap(({ steps }) => steps);
  const once = steps.filter((step, at) => steps.findIndex((other) => isSameStep(step, other)) === at);
  return once.map(({ article, proof: step }) => {
    if (article === index) return step;
    const says = step.says.replace(/^Line /, `“${titleOf(findings[article]!)}”, line `);
    return { ...step, says, article: ids[article] ?? String(article) };
  });
}

function isSameStep(a: Step, b: Step): boolean {
  return a.article === b.article && a.proof.says === b.proof.says;
}

function titleOf({ article, titles }: Findings): string {
  const title = titles[0]?.value ?? article.blocks[0]?.text ?? article.raw.path;
  return title.length > LONGEST_TITLE
    ? `${title.slice(0, LONGEST_TITLE).replace(/(?<!\s)\s+\S*$/, "")} …`
    : title;
}

/** Lists the words of the article itself that its date rests on. */
export function listEvidence({ proof, statement }: Answer, index: number): Evidence[] {
  const { confidence, edtf } = statement;
  if (confidence === null || edtf === null) return [];
  return proof.flatMap(({ steps, basis }) =>
    steps
      .filter(({ article }) => article === index)
      .map(({ proof: { quote = "", start = 0, end = 0, rule, says } }) => ({
        field: "date" as const,
        value: edtf,
        quote,
        start,
        end,
        rule,
        basis,
        confidence,
        note: says,
      })),
  );
}

/** Reports a piece of evidence that contradicts more trustworthy evidence and was left out. */
export function reportRefusal({ steps, trust }: Constraint, findings: readonly Findings[]): Diagnostic {
  const [first] = steps;
  const line = first?.proof.line;
  return {
    path: findings[first?.article ?? 0]?.article.raw.path ?? "",
    ...(line === undefined ? {} : { line }),
    // Above this, two clues to the date of publication itself disagree; below, a time in the story does.
    severity: trust > 61 ? "warning" : "info",
    message: `left out, against stronger evidence for the date: ${first?.proof.says ?? ""}`,
    rule: "date/contradiction",
  };
}
