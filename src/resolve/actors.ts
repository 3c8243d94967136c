import type { Actor, LinkedMention } from "../model/authority.ts";
import type { AuthorityEntry, Curation } from "../model/curation.ts";
import type { Findings } from "../model/findings.ts";
import type { ActorId, ArticleId } from "../model/ids.ts";
import type { ActorType } from "../model/record.ts";
import type { Bearer, Bearing } from "./actors/bearers.ts";
import { gatherBearers } from "./actors/bearers.ts";
import { bearCurated, explainMerge, findEntry, isActorEntry } from "./actors/curated.ts";
import type { Naming } from "./actors/naming.ts";
import { listNamings } from "./actors/naming.ts";
import { bearOrganisations, isHead } from "./actors/organisations.ts";
import { bearPersons } from "./actors/persons.ts";
import { chooseName, chooseType, listAliases, makeActorIds } from "./actors/records.ts";
import { makeArticleIds } from "./article-id.ts";

/** Holds the actors of a collection and, for each article by index, the mentions that name them. */
export interface ActorResolution {
  readonly actors: Actor[];
  readonly links: LinkedMention[][];
}

/**
 * Decides who the actors of a collection are and which mentions name them; `ids` are the articles' ids, by index.
 * What the curation says comes first; every merge of forms keeps its reason.
 */
export function resolveActors(
  findings: readonly Findings[],
  curation: Curation,
  ids: readonly ArticleId[] = makeIds(findings),
): ActorResolution {
  const entries = (curation.authority ?? []).filter(isActorEntry);
  const namings = listNamings(findings);
  const bearers = gatherBearers(namings, bearAll(namings, findings, entries));
  const described = describeBearers(bearers, entries).filter(({ bearer }) => isNamed(bearer));
  described.sort((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.bearer.key < b.bearer.key ? -1 : 1,
  );
  const actorIds = makeActorIds(described);
  const links: LinkedMention[][] = findings.map(() => []);
  const actors = described.flatMap(({ bearer, name, type, entry }, i) => {
    if (entry?.hide) return [];
    linkNamings(links, bearer, actorIds[i]!);
    return [{ id: actorIds[i]!, name, type, aliases: listAliases(bearer, ids), merges: bearer.merges }];
  });
  for (const list of links) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return { actors, links };
}

function makeIds(findings: readonly Findings[]): ArticleId[] {
  return makeArticleIds(
    findings.map(({ titles, article }) => ({
      title: titles[0]?.value ?? article.raw.path,
      path: article.raw.path,
    })),
  );
}

function bearAll(
  namings: readonly Naming[],
  findings: readonly Findings[],
  entries: readonly AuthorityEntry[],
): Bearing[] {
  const persons = bearPersons(namings.filter(({ as }) => as === "person"));
  const organisations = bearOrganisations(
    namings.filter(({ as }) => as === "organisation"),
    findings,
  );
  return namings.map(
    (naming) =>
      bearCurated(naming, entries) ??
      persons.get(naming) ??
      organisations.get(naming) ?? {
        key: `government:${naming.key}`,
        ...(naming.reason ? { reason: naming.reason } : {}),
      },
  );
}

interface Described {
  readonly bearer: Bearer;
  readonly name: string;
  readonly type: ActorType;
  readonly entry: AuthorityEntry | null;
}

// Bearers that one entry speaks of become one; the entry's name and type win.
function describeBearers(bearers: Map<string, Bearer>, entries: readonly AuthorityEntry[]): Described[] {
  const byEntry = new Map<AuthorityEntry, Described>();
  const described: Described[] = [];
  for (const bearer of bearers.values()) {
    const own = chooseName(bearer);
    const entry = findEntry(bearer, own, entries);
    const known = entry && byEntry.get(entry);
    if (known) {
      absorb(known.bearer, bearer);
      known.bearer.merges.push(explainMerge(own, entry));
      continue;
    }
    const type = (entry?.type as ActorType | undefined) ?? chooseType(bearer);
    const one = { bearer, name: entry?.name ?? own, type, entry };
    if (entry) byEntry.set(entry, one);
    described.push(one);
  }
  return described;
}

function absorb(into: Bearer, from: Bearer): void {
  into.namings.push(...from.namings);
  into.merges.push(...from.merges);
  for (const [form, reason] of from.reasons) if (!into.reasons.has(form)) into.reasons.set(form, reason);
}

// A people's word alone ("a Russian singer") makes no actor of the government.
// Nor does the head of many names ("the Coalition") that no longer name explains.
function isNamed({ namings }: Bearer): boolean {
  return namings.some(
    ({ mention, as, key, folded }) =>
      mention.kind !== "demonym" && (as !== "organisation" || key !== undefined || !isHead(folded)),
  );
}

function linkNamings(links: LinkedMention[][], { namings, reasons }: Bearer, actor: ActorId): void {
  for (const { article, mention, form, reason } of namings) {
    const { start, end, kind } = mention;
    const why = reason ?? (kind === "name" ? reasons.get(form) : undefined);
    links[article]!.push({ start, end, kind, actor, ...(why ? { reason: why } : {}) });
  }
}
