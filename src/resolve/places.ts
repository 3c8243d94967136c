import type { LinkedMention, Place } from "../model/authority.ts";
import type { Curation } from "../model/curation.ts";
import type { Findings } from "../model/findings.ts";
import type { GazetteerEntry } from "../lexicon/gazetteer.ts";
import type { ArticleId, PlaceId } from "../model/ids.ts";
import { makeArticleIds } from "./article-id.ts";
import { weighAll, type Weighed } from "./places/beliefs.ts";
import { curateSettled, curateToponym, findEntry, listPlaceEntries } from "./places/curated.ts";
import { chooseCandidate } from "./places/decision.ts";
import { isRatherWords } from "./places/doubt.ts";
import { makeNamedId, makePlaceId } from "./places/place-ids.ts";
import { linkMentions, makePlace, type Settled } from "./places/records.ts";
import { gatherToponyms } from "./places/toponyms.ts";

/** Holds the places of a collection and, for each article by index, the mentions that name them. */
export interface PlaceResolution {
  /** Sorted by id. */
  readonly places: Place[];
  readonly links: LinkedMention[][];
}

/** Is what is known of the articles besides their findings; all by index. */
export interface PlaceContext {
  /** ISO 3166-1 alpha-2 code of each outlet's country, null where it is not known. */
  readonly homeCountries: readonly (string | null)[];
  readonly ids?: readonly ArticleId[];
  /** Who published each article; taken from the strongest clue where it is missing. */
  readonly outlets?: readonly (string | null)[];
}

/**
 * Decides which place each name means, by what the text prints with it, the article's other places, how well known it is and
 * where the outlet's other articles lie; names that no gazetteer knows become places without a point.
 */
export function resolvePlaces(
  findings: readonly Findings[],
  context: PlaceContext,
  curation: Curation,
): PlaceResolution {
  const entries = listPlaceEntries(curation);
  const outlets = context.outlets ?? findings.map(nameOutlet);
  const settled = weighAll(
    findings.map((found, i) => ({
      toponyms: gatherToponyms(found, i)
        .filter((toponym) => findEntry(toponym, entries) ?? !isRatherWords(toponym))
        .map((toponym) => curateToponym(toponym, entries)),
      outlet: outlets[i] ?? null,
      homeCountry: context.homeCountries[i] ?? null,
    })),
    makeSettler(),
  ).map((names) => names.flatMap((one) => curateSettled(one, entries) ?? []));
  const links = settled.map((names) =>
    names.flatMap(linkMentions).sort((a, b) => a.start - b.start || b.end - a.end),
  );
  return { places: gatherPlaces(settled.flat(), context.ids ?? makeIds(findings)), links };
}

function nameOutlet({ sources }: Findings): string | null {
  const clues = sources.filter(({ role }) => role === "outlet" || role === "republisher");
  const best = [...clues].sort(
    (a, b) =>
      Number(a.role !== "outlet") - Number(b.role !== "outlet") ||
      b.weight - a.weight ||
      (a.value < b.value ? -1 : 1),
  );
  return best[0]?.value ?? null;
}

// Ids are made once for each place, not for each mention.
function makeSettler(): (weighed: Weighed) => Settled {
  const ids = new Map<string, PlaceId>();
  const idOf = (entry: GazetteerEntry) => {
    const known = ids.get(entry.id) ?? makePlaceId(entry);
    ids.set(entry.id, known);
    return known;
  };
  return (weighed) => {
    const { toponym } = weighed;
    const decision = chooseCandidate(weighed);
    if (!decision) return { toponym, decision, id: makeNamedId(toponym.name, null) };
    const { entry } = decision;
    return {
      toponym,
      decision,
      id: toponym.facility ? makeNamedId(toponym.name, entry.country) : idOf(entry),
    };
  };
}

function gatherPlaces(settled: readonly Settled[], ids: readonly ArticleId[]): Place[] {
  const groups = new Map<PlaceId, Settled[]>();
  for (const one of settled) {
    const group = groups.get(one.id);
    if (group) group.push(one);
    else groups.set(one.id, [one]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, group]) => makePlace(id, group, ids));
}

function makeIds(findings: readonly Findings[]): ArticleId[] {
  return makeArticleIds(
    findings.map(({ titles, article }) => ({
      title: titles[0]?.value ?? article.raw.path,
      path: article.raw.path,
    })),
  );
}
