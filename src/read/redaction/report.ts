import type { RawArticle } from "../../model/article.ts";
import type { Diagnostic, Severity } from "../../model/diagnostic.ts";
import type { Redaction } from "../../model/redaction.ts";
import type { RedactedArticle } from "./article.ts";
import { compileRules, findRedacted } from "../../text/redactor.ts";
import { findNamesake, isReferredTo } from "./reference.ts";

/** Holds what redactions met: all articles as read, those that stay, and for each that is withdrawn what withdrew it. */
export interface RedactionWork {
  readonly all: readonly RawArticle[];
  readonly applied: readonly RedactedArticle[];
  readonly withdrawn: readonly Redaction[];
}

/** Reports how often each redaction applied, and which found nothing any more; the words themselves are not repeated. */
export function reportRedactions(redactions: readonly Redaction[], work: RedactionWork): Diagnostic[] {
  const withheld = work.applied.filter(({ article }) => article.withheld === "redaction").length;
  const lost = redactions.flatMap((redaction) => reportStrays(redaction, work.all));
  const done = redactions.map((redaction) =>
    redaction.withdraw === undefined ? countUse(redaction, work) : countWithdrawn(redaction, work),
  );
  const alone = redactions.flatMap((redaction) => reportParts(redaction, work));
  const message = `the files of ${counted(withheld, "article")} are withheld: words cannot be blacked out in them safely`;
  return [...done, ...alone, ...lost, ...(withheld ? [report({}, "info", "copy-withheld", message)] : [])];
}

function countUse(redaction: Redaction, { applied, withdrawn, all }: RedactionWork): Diagnostic {
  const uses = applied.map(({ found }) => found.filter(({ rule }) => rule.redaction === redaction).length);
  const times = uses.reduce((sum, count) => sum + count, 0);
  const articles = uses.filter((count) => count > 0).length;
  if (times > 0)
    return report(
      redaction,
      "info",
      "redacted",
      `blacked out ${counted(times, "time")} in ${counted(articles, "article")}`,
    );
  const away = withdrawn.length === all.length ? "" : "; it finds nothing in any article";
  return report(redaction, "warning", "stale-redaction", `this redaction has nothing to do any more${away}`);
}

/** Reports that words of a name stay in the articles that it was taken out of: "Holm" where "Kari Holm" is black. */
function reportParts(redaction: Redaction, { applied }: RedactionWork): Diagnostic[] {
  const [first, ...also] = (redaction.name ?? "").split(/\s+/).filter(isTelling);
  if (first === undefined || also.length === 0) return [];
  const parts = compileRules([{ ...redaction, name: first, also }]);
  const counts = applied
    .filter(({ found }) => found.some(({ rule }) => rule.redaction === redaction))
    .map(({ article }) => findRedacted(article.text, parts).length)
    .filter((count) => count > 0);
  if (counts.length === 0) return [];
  const times = counted(
    counts.reduce((sum, count) => sum + count, 0),
    "time",
  );
  const message = `words of this name still stand alone ${times} in ${counts.length} of the articles that it was taken out of; if they mean the same, add them to “also”`;
  return [report(redaction, "info", "name-in-part", message)];
}

// Not "de", "al", "J.".
function isTelling(word: string): boolean {
  return /[\p{L}\p{M}]{3}/u.test(word);
}

function countWithdrawn(redaction: Redaction, { withdrawn, all }: RedactionWork): Diagnostic {
  const count = withdrawn.filter((one) => one === redaction).length;
  if (count === 0)
    return report(
      redaction,
      "warning",
      "stale-redaction",
      `no article has this id or path; nothing was withdrawn${suggest(redaction.withdraw, all)}`,
    );
  const rest =
    count > 1
      ? "; more than one article answers to it, give its path"
      : "; a page with the reason stays at its old address, which spells words of its headline unless a “name” or “passage” here takes them out";
  return report(
    redaction,
    count > 1 ? "warning" : "info",
    "withdrawn",
    `${counted(count, "article")} withdrawn${rest}`,
  );
}

function reportStrays(redaction: Redaction, all: readonly RawArticle[]): Diagnostic[] {
  return [redaction.in ?? []]
    .flat()
    .filter((one) => !all.some((raw) => isReferredTo(raw, one)))
    .map((one) =>
      report(
        redaction,
        "warning",
        "stale-redaction",
        `an article that “in” names is not in the archive${suggest(one, all)}`,
      ),
    );
}

function suggest(reference: string | undefined, all: readonly RawArticle[]): string {
  const path = findNamesake(all, reference ?? "");
  return path === null ? "" : `; is it ${path}?`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function report(
  { line }: Pick<Redaction, "line">,
  severity: Severity,
  rule: string,
  message: string,
): Diagnostic {
  const where = { path: "curation/redactions.yml", ...(line === undefined ? {} : { line }) };
  return { ...where, severity, message, rule: `curation/${rule}` };
}
