import type { Actor, LinkedMention, Place } from "../model/authority.ts";
import type { Curation } from "../model/curation.ts";
import type { Findings } from "../model/findings.ts";
import type { ArticleId } from "../model/ids.ts";
import type { SourceRoles } from "../model/record.ts";
import { makeCurated } from "./corrections/names.ts";
import { resolveActors } from "./actors.ts";
import { mergeLinks } from "./links.ts";
import type { Authority } from "./naming.ts";
import { resolvePlaces } from "./places.ts";
import { addActors, addPlaces, addUnknown } from "./taken-back.ts";

/** Is what the names of a collection mean: the authority records, and by article what each mention leads to. */
export interface NameResolution {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** The same records by id. */
  readonly authority: Authority;
  /** As the findings: index = article. */
  readonly links: readonly (readonly LinkedMention[])[];
}

/** Decides who and what the names of all articles mean; `ids` and `roles` by index = article. */
export function resolveNames(
  findings: readonly Findings[],
  ids: readonly ArticleId[],
  roles: readonly SourceRoles[],
  curation: Curation,
): NameResolution {
  const outlets = roles.map(({ outlet }) => outlet);
  const homeCountries = roles.map(() => curation.archive.homeRegions[0] ?? null);
  const actors = resolveActors(findings, curation, ids);
  const places = resolvePlaces(findings, { homeCountries, ids, outlets }, curation);
  const curated = makeCurated(curation.authority ?? []);
  const takenBack = findings.flatMap(({ article }) => article.raw.record ?? []);
  const allActors = addUnknown(addActors(actors.actors, takenBack), curated.actors);
  const allPlaces = addUnknown(addPlaces(places.places, takenBack), curated.places);
  return {
    actors: allActors,
    places: allPlaces,
    authority: { actors: byId(allActors), places: byId(allPlaces) },
    links: findings.map((_, i) => mergeLinks(actors.links[i]!, places.links[i]!)),
  };
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
