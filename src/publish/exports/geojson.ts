import type { Feature, FeatureCollection, Point } from "geojson";
import type { Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import { writeJson } from "./json.ts";
import type { ExportSource } from "./kind.ts";

/** Renders the places as GeoJSON (RFC 7946): points as longitude, latitude; unplaced ones with the geometry null. */
export function* renderFeatures({ archive }: ExportSource): Generator<SiteFile> {
  const collection: FeatureCollection<Point | null> = {
    type: "FeatureCollection",
    features: archive.places.map(makeFeature),
  };
  yield { path: permalink.placeFeatures, content: writeJson(collection) };
}

function makeFeature({ entry, articles, mentions }: Listed<Place>): Feature<Point | null> {
  const { id, name, type, precision, lat, lon, within, country = null } = entry;
  return {
    type: "Feature",
    id,
    geometry: lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] },
    // A country's point is no place on the ground: `precision` says how much land a point stands for.
    properties: { name, type, precision, within, country, articles: articles.length, mentions },
  };
}
