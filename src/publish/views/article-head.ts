import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { hasCopy } from "../copy.ts";
import { isDay } from "../date-words.ts";
import { findIssued } from "../exports/citation-date.ts";
import { ACTOR_KINDS } from "./linked-data.ts";

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
    // Zotero takes it for the publication where no other is named.
    outlet === null && agency === null ? null : { property: "og:site_name", content: archiveTitle },
  ];
  return rows.filter((row) => row !== null);
}

/** Gives a date as far as all possible days agree, `2018-05`; null where no year is sure. */
function knownDate(edtf: string | null): string | null {
  const [year, ...rest] = (edtf === null ? null : findIssued(edtf))?.parts ?? [];
  if (year === undefined) return null;
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function describeOrganisation(name: string | null): object | undefined {
  return name === null ? undefined : { "@type": "Organization", name };
}

/** Describes an article as schema.org's NewsArticle; `address` turns a path below the root into a link. */
export function describeArticle(
  article: ArchivedArticle,
  archiveTitle: string,
  address: (path: string) => string,
): object {
  const { id, record } = article;
  const { source, date } = record;
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
    url: address(permalink.article(id)),
    alternativeHeadline: record.dek ?? undefined,
    inLanguage: record.language === "und" ? undefined : record.language,
    ...(date.edtf === null
      ? {}
      : isDay(date.edtf)
        ? { datePublished: date.edtf }
        : { temporalCoverage: date.edtf }),
    author: record.byline.length ? record.byline.map((name) => ({ "@type": "Person", name })) : undefined,
    publisher: describeOrganisation(source.outlet),
    sourceOrganization: describeOrganisation(source.agency),
    provider: describeOrganisation(source.distributor),
    isBasedOn: hasCopy(article) ? address(permalink.original(id)) : (article.custodian?.address ?? undefined),
    isPartOf: { "@type": "ArchiveComponent", name: archiveTitle },
    contentLocation: record.places.slice(0, 3).map(place),
    mentions: record.actors.map(({ id: actorId, name, type }) => ({
      "@type": ACTOR_KINDS[type],
      name,
      url: address(permalink.actor(actorId)),
    })),
  };
}

/** Writes the one COinS span's title, in the Dublin Core form, which gives a newspaper article of the outlet. */
export function writeCoins({ id, record }: ArchivedArticle, baseUrl: string | null): string {
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
    // Zotero takes the address from nowhere else.
    ...(baseUrl === null
      ? []
      : [["rft.identifier", baseUrl + encodeURI(permalink.article(id))] satisfies [string, string]]),
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(value.toWellFormed())}`).join("&");
}
