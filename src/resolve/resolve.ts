import type { Resolution, ResolvedArticle } from "../model/archive.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Curation } from "../model/curation.ts";
import type { Findings } from "../model/findings.ts";
import { correctArticles } from "./corrections/articles.ts";
import { correctFindings, findCorrections, reportStrays } from "./corrections.ts";
import { makeArticleIds, type Identity } from "./article-id.ts";
import { resolveByline } from "./byline.ts";
import { resolveDates } from "./dates.ts";
import { resolveNames } from "./names.ts";
import type { Authority } from "./naming.ts";
import { composeRecord } from "./record.ts";
import { describeResolved } from "./resolved.ts";
import { listSources } from "./source-authority.ts";
import { resolveSources } from "./sources.ts";
import { keepLinks, keepRecord } from "./taken-back.ts";
import { resolveTitle, type ChosenTitle } from "./title.ts";

/** Decides every field of every record, seeing the whole archive at once. */
export function resolveArchive(findings: readonly Findings[], curation: Curation): Resolution {
  const titles = findings.map(resolveTitle);
  const ids = makeArticleIds(findings.map(({ article }, i) => identify(article, titles[i]!)));
  const sources = resolveSources(findings, curation);
  const names = resolveNames(findings, ids, sources.roles, curation);
  const files = ids.map((id) => findCorrections(curation.corrections ?? [], id));
  const dates = resolveDates(
    findings.map((found, i) => correctFindings(found, files[i])),
    curation,
    ids,
  );
  const authority: Authority = { actors: byId(names.actors), places: byId(names.places) };

  const articles = findings.map((found, i): ResolvedArticle => {
    const links = names.links[i]!;
    const { record: known } = found.article.raw;
    if (known) return describeResolved(found, keepRecord(known, ids[i]!), keepLinks(known, links));
    const decided = {
      id: ids[i]!,
      title: titles[i]!,
      roles: sources.roles[i]!,
      byline: resolveByline(found),
      date: dates.dates[i]!,
      events: dates.events[i]!,
      links,
      rights: curation.archive.rights ?? null,
      evidence: [...sources.evidence[i]!, ...dates.evidence[i]!],
    };
    return describeResolved(found, composeRecord(found, decided, authority), links);
  });
  const corrected = correctArticles(articles, files, names);
  return {
    articles: corrected.articles,
    actors: names.actors,
    places: names.places,
    sources: listSources(corrected.articles.map(({ record }) => record.source)),
    diagnostics: [
      ...dates.diagnostics,
      ...corrected.diagnostics,
      ...reportStrays(curation.corrections ?? [], ids),
    ],
  };
}

function identify({ raw }: CleanArticle, { title }: ChosenTitle): Identity {
  return { title, path: raw.path, id: raw.record?.id };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
