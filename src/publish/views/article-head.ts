import type { ArchivedArticle } from "../../model/archive.ts";
import type { ActorType } from "../../model/record.ts";
import { permalink } from "../../model/permalink.ts";
import { isDay } from "../date-words.ts";

/** Is one `<meta>` of a page's head. */
export interface Meta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** Lists what reference managers and crawlers read: Dublin Core, Zotero's item type, Open Graph. */
export function listMeta({ record }: ArchivedArticle, archiveTitle: string): Meta[] {
  const { outlet, agency } = record.source;
  const known = knownDate(record.date.edtf);
  const rows: (Meta | null)[] = [
    { name: "DC.title", content: record.title },
    known === null ? null : { name: "DC.date", content: known },
    ...record.byline.map((content) => ({ name: "DC.creator", content })),
    { name: "DC.type", content: "newspaperArticle" },
    outlet === null && agency === null ? null : { name: "DC.source", content: outlet ?? agency ?? "" },
    agency === null ? null : { name: "DC.contributor", content: agency },
    record.language === "und" ? null : { name: "DC.language", content: record.language },
    record.rights === null ? null : { name: "DC.rights", content: record.rights },
    { name: "z:itemType", content: "newspaperArticle" },
    { property: "og:type", content: "article" },
    { property: "og:title", content: record.title },
    { property: "og:site_name", content: archiveTitle },
    record.dek === null ? null : { property: "og:description", content: record.dek },
  ];
  return rows.filter((row) => row !== null);
}

/** Gives a date to its known precision, `2018-05`; null for sets, intervals and doubt, which readers would take as sure. */
function knownDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : null;
}

const KINDS: Record<ActorType, string> = {
  person: "Person",
  government: "GovernmentOrganization",
  "armed group": "Organization",
  party: "Organization",
  organisation: "Organization",
  company: "Corporation",
  agency: "GovernmentOrganization",
  media: "NewsMediaOrganization",
};

/** Describes an article as schema.org's NewsArticle; `address` turns a path below the root into a link. */
export function describeArticle(
  { id, record }: ArchivedArticle,
  archiveTitle: string,
  address: (path: string) => string,
): object {
  const { source, date } = record;
  const organisation = (name: string | null) =>
    name === null ? undefined : { "@type": "Organization", name };
  const place = ({ id: placeId, name, lat, lon }: (typeof record.places)[number]) => ({
    "@type": "Place",
    name,
    url: address(permalink.place(placeId)),
    geo:
      lat === null || lon === null ? undefined : { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
  });
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: record.title,
    alternativeHeadline: record.dek ?? undefined,
    inLanguage: record.language === "und" ? undefined : record.language,
    ...(date.edtf === null
      ? {}
      : isDay(date.edtf)
        ? { datePublished: date.edtf }
        : { temporalCoverage: date.edtf }),
    author: record.byline.length ? record.byline.map((name) => ({ "@type": "Person", name })) : undefined,
    publisher: organisation(source.outlet),
    sourceOrganization: organisation(source.agency),
    provider: organisation(source.distributor),
    isBasedOn: address(permalink.original(id)),
    isPartOf: { "@type": "ArchiveComponent", name: archiveTitle },
    contentLocation: record.places.slice(0, 3).map(place),
    mentions: record.actors.map(({ id: actorId, name, type }) => ({
      "@type": KINDS[type],
      name,
      url: address(permalink.actor(actorId)),
    })),
  };
}

/** Writes the one COinS span's title, in the Dublin Core form, which gives a newspaper article of the outlet. */
export function writeCoins({ record }: ArchivedArticle): string {
  const { outlet, agency } = record.source;
  const known = knownDate(record.date.edtf);
  const source = outlet ?? agency;
  const pairs: [string, string][] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "newspaperArticle"],
    ["rft.title", record.title],
    ...(source === null ? [] : [["rft.source", source] satisfies [string, string]]),
    ...(known === null ? [] : [["rft.date", known] satisfies [string, string]]),
    ...record.byline.map((name): [string, string] => ["rft.creator", name]),
    ...(record.language === "und" ? [] : [["rft.language", record.language] satisfies [string, string]]),
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join("&");
}
