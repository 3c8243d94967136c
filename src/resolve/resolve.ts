import type { Resolution, ResolvedArticle } from "../model/archive.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import type { ArticleId } from "../model/ids.ts";
import { readAccess } from "../model/access.ts";
import { decideAccess } from "./access.ts";
import { correctArticles } from "./corrections/articles.ts";
import { findCorrections, reportStrays } from "./corrections/files.ts";
import { correctFindings } from "./corrections.ts";
import { makeArticleIds, type Identity } from "./article-id.ts";
import { resolveByline } from "./byline.ts";
import { resolveDates, type DateResolution } from "./dates.ts";
import { resolveNames, type NameResolution } from "./names.ts";
import { composeRecord } from "./record.ts";
import { describeResolved } from "./resolved.ts";
import { listSources } from "./source-authority.ts";
import { resolveSources, type SourceResolution } from "./sources.ts";
import { keepLinks, keepRecord } from "./taken-back.ts";
import { resolveTitle, type ChosenTitle } from "./title.ts";

/** Decides every field of every record, seeing the whole archive at once. */
export function resolveArchive(findings: readonly Findings[], curation: Curation): Resolution {
  const titles = findings.map(resolveTitle);
  const ids = makeArticleIds(findings.map(({ article }, i) => identify(article, titles[i]!)));
  const named = findings.map(({ article: { raw } }, i) => ({ id: ids[i]!, seed: raw.seed, path: raw.path }));
  const files = named.map((article) => findCorrections(curation.corrections ?? [], article));
  const told = findings.map((found, i) => correctFindings(found, files[i]));

  const sources = resolveSources(told, curation);
  const names = resolveNames(told, ids, sources.roles, curation);
  const dates = resolveDates(told, curation, ids);
  const { archive } = curation;
  const rights = readAccess(archive.rights) ? null : (archive.rights ?? null);
  const decided: Decided = { titles, ids, sources, names, dates, rights };

  const articles = told.map((found, i) => decideArticle(found, i, decided));
  const corrected = correctArticles(articles, files, findings, names);
  const strays = reportStrays(curation.corrections ?? [], named);
  return {
    articles: corrected.articles.map((article) => decideAccess(article, archive)),
    actors: corrected.actors,
    places: corrected.places,
    sources: listSources(corrected.articles.map(({ record }) => record.source)),
    diagnostics: [...dropSettled(dates.diagnostics, told), ...corrected.diagnostics, ...strays],
  };
}

/** Drops the contradictions to a date that people set: they are settled. */
function dropSettled(diagnostics: readonly Diagnostic[], told: readonly Findings[]): Diagnostic[] {
  const settled = told.filter(({ published }) => published.some(({ basis }) => basis === "curated"));
  const paths = new Set(settled.map(({ article }) => article.raw.path));
  return diagnostics.filter(({ rule, path }) => rule !== "date/contradiction" || !paths.has(path));
}

/** Holds what was decided for the whole archive; all lists by index = article. */
interface Decided {
  readonly titles: readonly ChosenTitle[];
  readonly ids: readonly ArticleId[];
  readonly sources: SourceResolution;
  readonly names: NameResolution;
  readonly dates: DateResolution;
  readonly rights: string | null;
}

function decideArticle(found: Findings, i: number, decided: Decided): ResolvedArticle {
  const { titles, ids, sources, names, dates, rights } = decided;
  const links = names.links[i]!;
  const { record: known } = found.article.raw;
  if (known) return describeResolved(found, keepRecord(known, ids[i]!), keepLinks(known, links));
  const fields = {
    id: ids[i]!,
    title: titles[i]!,
    roles: sources.roles[i]!,
    byline: resolveByline(found),
    date: dates.dates[i]!,
    events: dates.events[i]!,
    links,
    rights,
    evidence: [...sources.evidence[i]!, ...dates.evidence[i]!],
  };
  return describeResolved(found, composeRecord(found, fields, names.authority), links);
}

function identify({ raw }: CleanArticle, { title }: ChosenTitle): Identity {
  return { title, path: raw.path, id: raw.record?.id };
}
