import * as v from "valibot";
import type { LinkedMention } from "../model/authority.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Findings, Found } from "../model/findings.ts";
import type { ArticleId } from "../model/ids.ts";
import {
  RecordSchema,
  type DateStatement,
  type NewsRecord,
  type Quotation,
  type SourceRoles,
} from "../model/record.ts";
import type { ChosenByline } from "./byline.ts";
import { countActors, countPlaces, findNamingEvidence, type Authority } from "./naming.ts";
import type { ChosenTitle } from "./title.ts";

/** Holds what was decided about one article, field by field. */
export interface Decisions {
  readonly id: ArticleId;
  readonly title: ChosenTitle;
  readonly roles: SourceRoles;
  readonly byline: ChosenByline;
  readonly date: DateStatement;
  readonly events: NewsRecord["events"];
  readonly links: readonly LinkedMention[];
  readonly rights: string | null;
  /** Evidence for source roles and date. */
  readonly evidence: readonly Evidence[];
}

/** Puts the decisions about one article together into its record. */
export function composeRecord(found: Findings, decided: Decisions, authority: Authority): NewsRecord {
  const { raw } = found.article;
  const { kicker, dek, language, dateline, rights } = found;
  const facts = [kicker, dek, language, dateline, rights].flatMap((fact) => (fact ? [fact.evidence] : []));
  const evidence = [
    ...decided.title.evidence,
    ...facts,
    ...decided.evidence,
    ...decided.byline.evidence,
    ...findNamingEvidence(raw.text, decided.links, authority),
  ];
  return sortKeys({
    id: decided.id,
    title: decided.title.title,
    kicker: valueOf(kicker),
    dek: valueOf(dek),
    language: language?.value ?? "und",
    source: decided.roles,
    byline: [...decided.byline.authors],
    dateline: valueOf(dateline),
    date: decided.date,
    actors: countActors(decided.links, authority),
    places: countPlaces(decided.links, authority),
    quotes: found.quotes.map((quote) => linkSpeaker(quote, raw.text, decided.links)),
    events: decided.events,
    story: null,
    rights: valueOf(rights) ?? decided.rights,
    original: { path: raw.path, sha256: raw.sha256, format: raw.format, encoding: raw.encoding },
    evidence: evidence.map(toRow),
  });
}

/** Puts the keys of a record in the order of its schema, so that a record taken back is written as it came. */
function sortKeys(record: NewsRecord): NewsRecord {
  const sorted = v.safeParse(RecordSchema, record);
  return sorted.success ? sorted.output : record;
}

function valueOf(found: Found<string> | null): string | null {
  return found?.value ?? null;
}

/** Ties a quotation to the actor whose name its speaker is, where one is so named in the article. */
function linkSpeaker(quote: Quotation, raw: string, links: readonly LinkedMention[]): Quotation {
  const { speaker } = quote;
  if (speaker === null || quote.anonymous) return quote;
  const link = links.find(
    ({ actor, start, end }) => actor !== undefined && speaker.includes(raw.slice(start, end)),
  );
  return link?.actor === undefined ? quote : { ...quote, actor: link.actor };
}

type Row = NewsRecord["evidence"][number];

function toRow({ also, ...evidence }: Evidence): Row {
  return also?.length ? { ...evidence, also: [...also] } : evidence;
}
