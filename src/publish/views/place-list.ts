import type { Archive, Listed } from "../../model/archive.ts";
import type { Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import { drawMap, type MapView, toMapPlace } from "../map.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill, writeNumber } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import { type EntryView, viewPlaceEntry } from "./named.ts";
import { linkHome, Page } from "./page.ts";
import { writeCoordinates } from "./places.ts";
import { cutList, type ListPage } from "./rows.ts";

/** Is a line of the table of places. */
export interface PlaceEntryView extends EntryView {
  readonly within: string;
  readonly precision: string;
  readonly coordinates: string | null;
}

/** Is one page of the list of places; the map stands on the first. */
export interface PlaceListView {
  readonly map: MapView | null;
  /** The whole extent, where some places lie outside of the map. */
  readonly world: MapView | null;
  readonly list: ListPage<PlaceEntryView>;
  /** As many as stand on this page. */
  readonly unplaced: readonly EntryView[];
  /** On all pages. */
  readonly counts: { readonly placed: number; readonly unplaced: number };
  /** The first page with places that could not be placed. */
  readonly unplacedAt: string;
}

const LIST_PER_PAGE = 200;

/** Makes the map and table of all places, those that could not be placed at its end. */
export function viewPlaceList({ archive, texts }: Catalogue): Page<PlaceListView>[] {
  const placed = archive.places.filter(({ entry }) => entry.lat !== null);
  const unplaced = archive.places.filter(({ entry }) => entry.lat === null);
  const counts = { placed: placed.length, unplaced: unplaced.length };
  const lists = cutList([...placed, ...unplaced], permalink.places, LIST_PER_PAGE);
  const unplacedAt = lists[Math.floor(placed.length / LIST_PER_PAGE)]?.url ?? permalink.places;
  const { title, describe } = texts.places;
  const description = fill(describe, {
    places: countIn(texts, counts.placed, "place"),
    unplaced: writeNumber(counts.unplaced),
  });
  return lists.map((list) => {
    const start = (list.number - 1) * LIST_PER_PAGE;
    const part = Math.max(0, placed.length - start);
    const items = list.items.slice(0, part).map((listed) => viewTableEntry(listed, texts));
    const rest = list.items.slice(part).map(viewPlaceEntry);
    const maps = list.number === 1 ? drawMaps(placed) : { map: null, world: null };
    const frame = { url: list.url, title, description, trail: [linkHome(texts)] };
    const twin = { total: counts.placed, page: list.number, places: items, unplaced: rest };
    return new Page(frame, { ...maps, list: { ...list, items }, unplaced: rest, counts, unplacedAt }, twin);
  });
}

/** Draws where most happens, and the whole extent where some places lie outside; of very many places only the whole. */
function drawMaps(placed: Archive["places"]): Pick<PlaceListView, "map" | "world"> {
  const spots = placed.map(({ entry, articles }) =>
    toMapPlace(entry, permalink.place(entry.id), articles.length),
  );
  const size = { width: 1120, height: 560, narrowest: 16 };
  if (spots.length > LIST_PER_PAGE) return { map: drawMap(spots, { ...size, whole: true }), world: null };
  const map = drawMap(spots, size);
  return { map, world: map?.outside.length ? drawMap(spots, { ...size, height: 500, whole: true }) : null };
}

function viewTableEntry(listed: Listed<Place>, texts: Texts): PlaceEntryView {
  const { within, precision } = listed.entry;
  return {
    ...viewPlaceEntry(listed),
    within: within.join(texts.frame.comma),
    precision,
    coordinates: writeCoordinates(listed.entry, texts),
  };
}
