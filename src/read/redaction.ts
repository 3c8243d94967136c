import type { RawArticle } from "../model/article.ts";
import type { Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Redaction } from "../model/redaction.ts";
import { compileRules, redactDeep, type RedactionRule } from "../text/redactor.ts";
import { compareCodeUnits } from "./folder.ts";
import { redactArticle } from "./redaction/article.ts";
import { redactCuration } from "./redaction/curation.ts";
import { isReferredTo } from "./redaction/reference.ts";
import { reportRedactions } from "./redaction/report.ts";

/** Is an article that was taken back, with the editors' word for it. */
export interface WithdrawnArticle {
  readonly article: RawArticle;
  readonly redaction: Redaction;
}

/** Is what was read, after all that the editors took back. */
export interface RedactedReading {
  /** Sorted by path, as redacted. */
  readonly articles: readonly RawArticle[];
  readonly withdrawn: readonly WithdrawnArticle[];
  readonly curation: Curation;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes out of what was read all that `curation/redactions.yml` lists, before anything is made of it: articles as a whole,
 * names and passages wherever they stand.
 */
export function applyRedactions(articles: readonly RawArticle[], curation: Curation): RedactedReading {
  const { redactions = [] } = curation;
  if (redactions.length === 0) return { articles, withdrawn: [], curation, diagnostics: [] };
  const rules = compileRules(redactions);
  const redacted = articles.map((raw) => ({ raw, ...redactArticle(raw, rulesFor(raw, rules)) }));
  const withdrawals = redacted.flatMap(({ raw, article }) => {
    // By the id that it had, or by the one that it has since a name in its path was blacked out.
    const meant = ({ withdraw: one }: Redaction) =>
      one !== undefined && (isReferredTo(raw, one) || isReferredTo(article, one));
    const redaction = redactions.find(meant);
    return redaction ? [{ raw, article, redaction }] : [];
  });
  const gone = new Set(withdrawals.map(({ raw }) => raw));
  const kept = redacted.filter(({ raw }) => !gone.has(raw));
  return {
    articles: partEqualPaths(kept.map(({ article }) => article)),
    withdrawn: withdrawals.map(({ article, redaction }) => ({
      article,
      redaction: redactDeep(redaction, globalRules(rules)),
    })),
    curation: redactCuration(curation, globalRules(rules)),
    diagnostics: reportRedactions(redactions, {
      all: articles,
      applied: kept,
      withdrawn: withdrawals.map(({ redaction }) => redaction),
    }),
  };
}

/** Lists the rules that hold in every article. */
export function globalRules(rules: readonly RedactionRule[]): RedactionRule[] {
  return rules.filter(({ redaction }) => redaction.in === undefined);
}

function rulesFor(raw: RawArticle, rules: readonly RedactionRule[]): RedactionRule[] {
  return rules.filter(
    ({ redaction: { in: only } }) =>
      only === undefined || [only].flat().some((one) => isReferredTo(raw, one)),
  );
}

/** Blacks words out in what was reported: messages quote the texts, and paths are file names. */
export function redactDiagnostics(
  diagnostics: readonly Diagnostic[],
  { redactions = [] }: Curation,
): Diagnostic[] {
  const rules = compileRules(redactions);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...redactDeep({ path: diagnostic.path, message: diagnostic.message }, rules),
  }));
}

/** Numbers the articles whose paths are equal now that names in them are blacked out. */
function partEqualPaths(articles: readonly RawArticle[]): RawArticle[] {
  const seen = new Map<string, number>();
  const parted = articles.map((article) => {
    const before = seen.get(article.path) ?? 0;
    seen.set(article.path, before + 1);
    return before === 0 ? article : { ...article, path: `${article.path} (${before + 1})` };
  });
  return parted.sort((a, b) => compareCodeUnits(a.path, b.path));
}
