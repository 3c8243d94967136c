import type { ResolvedArticle } from "../../model/archive.ts";
import type { Actor, Place } from "../../model/authority.ts";
import type { ArticleCorrections } from "../../model/curation.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Findings } from "../../model/findings.ts";
import { correctRecord } from "../corrections.ts";
import type { NameResolution } from "../names.ts";
import { describeResolved } from "../resolved.ts";
import { keepLinks } from "../taken-back.ts";

/** Is all articles after their corrections, the authority records they lead to, and what could not be applied. */
export interface CorrectedArticles {
  readonly articles: readonly ResolvedArticle[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Corrects each article that people said something of; `files` and `findings` by index = article. */
export function correctArticles(
  articles: readonly ResolvedArticle[],
  files: readonly (ArticleCorrections | undefined)[],
  findings: readonly Findings[],
  names: NameResolution,
): CorrectedArticles {
  let { actors, places } = names;
  const diagnostics: Diagnostic[] = [];
  const corrected = articles.map((article, i) => {
    const file = files[i];
    if (!file) return article;
    const { record, ...more } = correctRecord({ ...article, found: findings[i]! }, file, {
      ...names,
      actors,
      places,
    });
    actors = replaceEntries(actors, more.actors);
    places = replaceEntries(places, more.places);
    diagnostics.push(...more.diagnostics);
    return describeResolved({ article: article.clean }, record, keepLinks(record, article.mentions));
  });
  return { articles: corrected, actors, places, diagnostics };
}

function replaceEntries<Entry extends Actor | Place>(
  known: readonly Entry[],
  fresh: readonly Entry[],
): readonly Entry[] {
  if (fresh.length === 0) return known;
  const byId = new Map([...known, ...fresh].map((entry) => [entry.id as string, entry]));
  return [...byId.values()];
}
