import type { Resolution, ResolvedArticle } from "../model/archive.ts";
import type { LinkedMention } from "../model/authority.ts";
import type { Curation } from "../model/curation.ts";
import type { Findings } from "../model/findings.ts";
import type { NewsRecord } from "../model/record.ts";
import { resolveActors } from "./actors.ts";
import { makeArticleIds } from "./article-id.ts";
import { resolveByline } from "./byline.ts";
import { mergeLinks } from "./links.ts";
import { resolveDates } from "./dates.ts";
import type { Authority } from "./naming.ts";
import { resolvePlaces } from "./places.ts";
import { composeRecord } from "./record.ts";
import { findSourceIds, listSources } from "./source-authority.ts";
import { resolveSources } from "./sources.ts";
import { addActors, addPlaces, keepLinks, keepRecord } from "./taken-back.ts";
import { resolveTitle } from "./title.ts";

/** Decides every field of every record, seeing the whole archive at once. */
export function resolveArchive(findings: readonly Findings[], curation: Curation): Resolution {
  const titles = findings.map(resolveTitle);
  const ids = makeArticleIds(
    findings.map(({ article: { raw } }, i) => ({
      title: titles[i]!.title,
      path: raw.path,
      id: raw.record?.id,
    })),
  );
  const sources = resolveSources(findings, curation);
  const actors = resolveActors(findings, curation, ids);
  const outlets = sources.roles.map(({ outlet }) => outlet);
  const homeCountries = outlets.map(() => curation.archive.homeRegions[0] ?? null);
  const places = resolvePlaces(findings, { homeCountries, ids, outlets }, curation);
  const dates = resolveDates(findings, curation, ids);
  const takenBack = findings.flatMap(({ article }) => article.raw.record ?? []);
  const allActors = addActors(actors.actors, takenBack);
  const allPlaces = addPlaces(places.places, takenBack);
  const authority: Authority = { actors: byId(allActors), places: byId(allPlaces) };

  const articles = findings.map((found, i): ResolvedArticle => {
    const links = mergeLinks(actors.links[i]!, places.links[i]!);
    const { record: known } = found.article.raw;
    if (known) return resolved(found, keepRecord(known, ids[i]!), keepLinks(known, links));
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
    return resolved(found, composeRecord(found, decided, authority), links);
  });
  return {
    articles,
    actors: allActors,
    places: allPlaces,
    sources: listSources(articles.map(({ record }) => record.source)),
    diagnostics: dates.diagnostics,
  };
}

function resolved(
  { article: clean }: Findings,
  record: NewsRecord,
  mentions: readonly LinkedMention[],
): ResolvedArticle {
  return { record, clean, mentions, sourceIds: findSourceIds(record.source) };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
