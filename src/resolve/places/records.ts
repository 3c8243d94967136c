import type { Alias, LinkedMention, Place } from "../../model/authority.ts";
import type { ArticleId, PlaceId } from "../../model/ids.ts";
import type { Mention } from "../../model/mention.ts";
import type { Decision } from "./decision.ts";
import type { Toponym } from "./toponyms.ts";

/** Is one name in one article with the place that was decided for it. */
export interface Settled {
  readonly toponym: Toponym;
  readonly id: PlaceId;
  /** Null for names that no gazetteer knows. */
  readonly decision: Decision | null;
  /** Set by the archive's editors: overrides the gazetteer's. */
  readonly curated?: Partial<Pick<Place, "name" | "type" | "lat" | "lon" | "precision" | "decision">>;
}

/** Makes one authority record of all names that were settled on one place. */
export function makePlace(id: PlaceId, settled: readonly Settled[], ids: readonly ArticleId[]): Place {
  const chosen = [...settled].sort(compareWeight)[0]!;
  const { decision, toponym } = chosen;
  const aliases = listAliases(settled, ids);
  const base = decision ? describeKnown(chosen, decision, aliases) : describeUnplaced(toponym);
  const runnerUp = decision?.runnerUp ?? null;
  return { id, ...base, aliases, ...(runnerUp ? { runnerUp } : {}), ...chosen.curated };
}

// The choice for most mentions speaks for all; of equals the least sure one, so that doubts are shown.
function compareWeight(a: Settled, b: Settled): number {
  return (
    b.toponym.mentions.length - a.toponym.mentions.length ||
    (a.decision?.chance ?? 0) - (b.decision?.chance ?? 0) ||
    a.toponym.article - b.toponym.article ||
    (a.toponym.key < b.toponym.key ? -1 : 1)
  );
}

type Description = Omit<Place, "id" | "aliases" | "runnerUp">;

function describeKnown(
  { toponym }: Settled,
  { entry, decision }: Decision,
  aliases: readonly Alias[],
): Description {
  const { lat, lon, within, country } = entry;
  const place = { lat, lon, within, decision, ...(country && entry.rank !== "country" ? { country } : {}) };
  if (toponym.facility)
    return {
      ...place,
      name: toponym.name,
      type: toponym.facility.type,
      precision: "town",
      within: [entry.name, ...within],
    };
  const isNamedByUs = entry.rank === "country" || entry.rank === "other";
  const name = isNamedByUs ? entry.name : (chooseForm(aliases) ?? entry.name);
  const own = entry.rank === "country" && country ? { country } : {};
  return { ...place, ...own, name, type: entry.kind, precision: entry.precision };
}

function describeUnplaced(toponym: Toponym): Description {
  return {
    name: toponym.name,
    type: toponym.facility?.type ?? "area",
    precision: "unplaced",
    lat: null,
    lon: null,
    within: [],
    decision: "The gazetteer knows no place of this name.",
  };
}

// The form that is printed most often; abbreviations and capitals throughout are no name to show.
function chooseForm(aliases: readonly Alias[]): string | null {
  const fit = aliases.filter(({ form, kind }) => kind === "name" && !/[.,]|^\P{Ll}+$/u.test(form));
  return fit[0]?.form ?? null;
}

function listAliases(settled: readonly Settled[], ids: readonly ArticleId[]): Alias[] {
  const aliases = new Map<string, Alias>();
  for (const { toponym, decision } of settled) {
    for (const mention of toponym.mentions) {
      const form = formOf(mention, toponym);
      const key = `${mention.kind} ${form}`;
      const known = aliases.get(key);
      const example = { article: ids[toponym.article]!, start: mention.start, end: mention.end };
      const reason = explainForm(mention, decision);
      aliases.set(
        key,
        known
          ? { ...known, count: known.count + 1 }
          : { form, kind: mention.kind, count: 1, reason, example },
      );
    }
  }
  return [...aliases.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

function formOf(mention: Mention, toponym: Toponym): string {
  const printed = mention.surface.replace(/\s+/g, " ");
  return mention.kind === "name" && printed.includes(toponym.name) ? toponym.name : printed;
}

function explainForm(mention: Mention, decision: Decision | null): string {
  if (mention.kind === "demonym") return "word for its people and things";
  if (!decision) return "the name itself";
  const { match } = decision.entry;
  if (match === "folded") return "spelling of like sound";
  return match === "alternate" ? "other name in the gazetteer" : "the name itself";
}

/** Links the mentions of a settled name to its place. */
export function linkMentions({ toponym, id }: Settled): LinkedMention[] {
  return toponym.mentions.map(({ start, end, kind }) => ({ start, end, kind, place: id }));
}
