import type { Resolution, ResolvedArticle } from "../model/archive.ts";
import type { Actor, LinkedMention, Place } from "../model/authority.ts";
import type { Curation } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { type NewsRecord, SOURCE_ROLES } from "../model/record.ts";
import { BLOCK } from "../text/redaction.ts";
import { compileRules, isRedacted, redactDeep, type RedactionRule } from "../text/redactor.ts";
import { describeResolved } from "./resolved.ts";

// Ids and hashes: who bears a redacted name is gone before these are met.
const KEPT = new Set(["id", "article", "sha256", "rule"]);

/**
 * Takes out of what was decided all that the editors redacted. The texts were redacted before they were read; what is left
 * are names that our own lists give to other words: "Oslo" of a text that prints "Christiania".
 */
export function redactResolution(resolution: Resolution, { redactions = [] }: Curation): Resolution {
  if (redactions.length === 0) return resolution;
  const everywhere = compileRules(redactions.filter(({ in: only }) => only === undefined));
  const gone = findBearers(resolution, everywhere);
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  const articles = resolution.articles.map((article) => redactResolved(article, resolution, gone));
  const named = new Set(articles.flatMap(({ sourceIds }) => Object.values(sourceIds)));
  return {
    articles,
    actors: resolution.actors.filter(stays).map((actor) => redactEntry(actor, everywhere, gone)),
    places: resolution.places.filter(stays).map((place) => redactEntry(place, everywhere, gone)),
    sources: resolution.sources
      .filter(({ id }) => named.has(id))
      .map((source) => ({
        ...redactDeep(source, everywhere, KEPT),
        aliases: source.aliases.filter((form) => !isRedacted(form, everywhere)),
      })),
    diagnostics: [...resolution.diagnostics, ...resolution.articles.flatMap(reportAddress)],
  };
}

type Bearers = Pick<Resolution, "actors" | "places">;

/** Finds the actors and places whose name or id spells what rules take out. */
function findBearers({ actors, places }: Bearers, rules: readonly RedactionRule[]): Set<string> {
  const spelled = [...actors, ...places].filter(
    ({ id, name }) => isGone(name, rules) || isRedacted(id, rules),
  );
  return new Set(spelled.map(({ id }) => id));
}

/** Tells whether a name is to be taken out, or was blacked out before it was read. */
function isGone(name: string, rules: readonly RedactionRule[]): boolean {
  return name.includes(BLOCK) || isRedacted(name, rules);
}

function redactEntry<Entry extends Actor | Place>(
  entry: Entry,
  rules: readonly RedactionRule[],
  gone: ReadonlySet<string>,
): Entry {
  const aliases = entry.aliases.filter(({ form }) => !isRedacted(form, rules));
  const { governs, ...rest } = entry as Entry & Pick<Actor, "governs">;
  const kept = governs !== undefined && !gone.has(governs) ? { ...rest, governs } : rest;
  return { ...redactDeep(kept, rules, KEPT), aliases: redactDeep(aliases, rules, KEPT) } as unknown as Entry;
}

function redactResolved(
  article: ResolvedArticle,
  all: Bearers,
  everywhere: ReadonlySet<string>,
): ResolvedArticle {
  const { redactions: applied = [], seed: _, ...raw } = article.clean.raw;
  const rules = compileRules(applied);
  const own = applied.some(({ in: only }) => only !== undefined);
  const gone = own ? new Set([...everywhere, ...findBearers(all, rules)]) : everywhere;
  const clean = { ...article.clean, raw };
  const record = redactDeep(dropNames(article.record, rules, gone), rules, KEPT);
  const mentions = redactDeep(dropLinks(article.mentions, gone), rules, KEPT);
  return { ...article, ...describeResolved({ article: clean }, record, mentions) };
}

function dropNames(
  record: NewsRecord,
  rules: readonly RedactionRule[],
  gone: ReadonlySet<string>,
): NewsRecord {
  const stays = ({ id }: { readonly id: string }) => !gone.has(id);
  const source = { ...record.source };
  for (const role of SOURCE_ROLES)
    if (source[role] !== null && isGone(source[role], rules)) source[role] = null;
  const speaks = ({ field, value }: NewsRecord["evidence"][number]) => {
    const role = SOURCE_ROLES.find((one) => field === `source.${one}`);
    if (field === "byline" && value?.includes(BLOCK)) return false;
    return role ? source[role] !== null : !(value !== undefined && gone.has(value));
  };
  return {
    ...record,
    source,
    byline: record.byline.filter((name) => !isGone(name, rules)),
    actors: record.actors.filter(stays),
    places: record.places.filter(stays),
    quotes: record.quotes.map(({ actor, ...quote }) =>
      actor && !gone.has(actor) ? { ...quote, actor } : quote,
    ),
    evidence: record.evidence.filter(speaks),
  };
}

function dropLinks(links: readonly LinkedMention[], gone: ReadonlySet<string>): LinkedMention[] {
  return links.flatMap(({ actor, place, ...link }) => {
    const kept = {
      ...link,
      ...(actor !== undefined && !gone.has(actor) ? { actor } : {}),
      ...(place !== undefined && !gone.has(place) ? { place } : {}),
    };
    return "actor" in kept || "place" in kept ? [kept] : [];
  });
}

/** Reports articles whose address changed, since the old one spelled what is redacted. */
function reportAddress({ record, clean }: ResolvedArticle): Diagnostic[] {
  const { raw } = clean;
  if (!raw.redacted || (raw.seed === undefined && !record.title.includes(BLOCK))) return [];
  const message = `address changed: the article is now found as ${record.id}, since its old address spelled what is redacted`;
  return [{ path: raw.path, severity: "info", message, rule: "redaction/address-changed" }];
}
