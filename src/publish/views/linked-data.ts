import type { Archive } from "../../model/archive.ts";
import type { Actor, Place, Source } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import type { ActorType, PlaceType } from "../../model/record.ts";
import type { Download } from "./data.ts";

/** Turns a path below the site's root into the address that machines are given. */
export type Address = (path: string) => string;

/** Names the types of schema.org that actors are. */
export const ACTOR_KINDS: Readonly<Record<ActorType, string>> = {
  person: "Person",
  government: "GovernmentOrganization",
  "armed group": "Organization",
  party: "Organization",
  organisation: "Organization",
  company: "Corporation",
  agency: "GovernmentOrganization",
  media: "NewsMediaOrganization",
};

const PLACE_KINDS: Readonly<Record<PlaceType, string>> = {
  country: "Country",
  region: "AdministrativeArea",
  city: "City",
  town: "City",
  water: "BodyOfWater",
  mountain: "Mountain",
  "border crossing": "Place",
  facility: "Place",
  area: "Place",
};

const CONTEXT = "https://schema.org";

/** Describes an actor in the terms of schema.org. */
export function describeActor({ id, name, type, aliases }: Actor, address: Address): object {
  return {
    "@context": CONTEXT,
    "@type": ACTOR_KINDS[type],
    name,
    alternateName: listOthers(
      name,
      aliases.map(({ form }) => form),
    ),
    url: address(permalink.actor(id)),
  };
}

/** Describes a place in the terms of schema.org, with what contains it, each in the next. */
export function describePlace(place: Place, address: Address): object {
  const { id, name, type, lat, lon, within, aliases } = place;
  const around = within.reduceRight<object | undefined>(
    (outer, inner) => ({ "@type": "Place", name: inner, containedInPlace: outer }),
    undefined,
  );
  return {
    "@context": CONTEXT,
    "@type": PLACE_KINDS[type],
    name,
    alternateName: listOthers(
      name,
      aliases.map(({ form }) => form),
    ),
    url: address(permalink.place(id)),
    containedInPlace: around,
    geo:
      lat === null || lon === null ? undefined : { "@type": "GeoCoordinates", latitude: lat, longitude: lon },
  };
}

/** Describes a source in the terms of schema.org: who publishes or writes news is a news organisation. */
export function describeSource({ id, name, aliases, roles }: Source, address: Address): object {
  const isNews = roles.some((role) => role === "outlet" || role === "agency");
  return {
    "@context": CONTEXT,
    "@type": isNews ? "NewsMediaOrganization" : "Organization",
    name,
    alternateName: listOthers(name, aliases),
    url: address(permalink.source(id)),
  };
}

/** Describes an archive's data in the terms of schema.org: what can be had, in which forms. */
export function describeDataset(
  { title, description, edition }: Archive,
  downloads: readonly Download[],
  address: Address,
): object {
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    name: title,
    description: description || undefined,
    version: edition,
    url: address(permalink.data),
    isAccessibleForFree: true,
    distribution: downloads.map(({ url, label, holds, type, bytes }) => ({
      "@type": "DataDownload",
      name: label,
      description: holds,
      contentUrl: address(url),
      encodingFormat: type,
      contentSize: bytes === null ? undefined : String(bytes),
    })),
  };
}

function listOthers(name: string, forms: readonly string[]): readonly string[] | undefined {
  const others = [...new Set(forms)].filter((form) => form !== name);
  return others.length ? others : undefined;
}
