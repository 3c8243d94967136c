import type { ResolvedArticle } from "../../model/archive.ts";
import type { ArticleCorrections } from "../../model/curation.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { correctRecord } from "../corrections.ts";
import type { NameResolution } from "../names.ts";
import { describeResolved } from "../resolved.ts";
import { keepLinks } from "../taken-back.ts";

/** Is all articles after their corrections, with what could not be applied. */
export interface CorrectedArticles {
  readonly articles: readonly ResolvedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Corrects each article that people said something of; `files` by index = article. */
export function correctArticles(
  articles: readonly ResolvedArticle[],
  files: readonly (ArticleCorrections | undefined)[],
  names: NameResolution,
): CorrectedArticles {
  const diagnostics: Diagnostic[] = [];
  const corrected = articles.map((article, i) => {
    const file = files[i];
    if (!file) return article;
    const { record, diagnostics: problems } = correctRecord(article.record, file, names);
    diagnostics.push(...problems);
    return describeResolved({ article: article.clean }, record, keepLinks(record, article.mentions));
  });
  return { articles: corrected, diagnostics };
}
