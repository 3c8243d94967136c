import { permalink } from "../../model/permalink.ts";
import { type ChartView, drawBars } from "../chart.ts";
import { drawMap, type MapView, toMapPlace } from "../map.ts";
import type { Catalogue } from "./catalogue.ts";
import { type ArchiveCounts, countOf } from "./counts.ts";
import { type EntryView, viewActorEntry, viewPlaceEntry } from "./named.ts";
import { Page } from "./page.ts";
import { type RowView, viewNewestFirst } from "./rows.ts";
import { countByYear } from "./years.ts";

/** Is the home page. */
export interface HomeView {
  readonly scope: string;
  readonly years: ChartView | null;
  readonly rows: readonly RowView[];
  readonly actors: readonly EntryView[];
  readonly places: readonly EntryView[];
  readonly map: MapView | null;
}

const LATEST = 12;
const MOST_NAMED = 8;

/** Makes the home page. */
export function viewHome({ archive }: Catalogue, counts: ArchiveCounts): Page<HomeView> {
  const { articles, actors, places, title, edition } = archive;
  const years = countByYear(articles);
  const view: HomeView = {
    scope: wordScope(archive.description, counts),
    years: years.length > 1 ? drawBars(years, 700, 110) : null,
    rows: viewNewestFirst(articles).slice(0, LATEST),
    actors: actors.slice(0, MOST_NAMED).map(viewActorEntry),
    places: places.slice(0, MOST_NAMED).map(viewPlaceEntry),
    map: drawMap(
      places
        .slice(0, 40)
        .map(({ entry, mentions }) => toMapPlace(entry, permalink.place(entry.id), mentions)),
      { width: 300, height: 200 },
    ),
  };
  const frame = { url: permalink.home, title, description: view.scope, trail: [] };
  return new Page(frame, view, { title, edition, counts, articles: view.rows });
}

/** Says in a sentence or two what the archive holds. */
export function wordScope(description: string, counts: ArchiveCounts): string {
  const { articles, sources, years, undated } = counts;
  if (articles === 0) return "This archive is empty: no article could be read from its seeds.";
  const from = sources ? ` from ${countOf(sources, "source")}` : "";
  const when = years === null ? "" : `, ${years}`;
  const unsure = undated
    ? `; ${undated === articles ? "none" : countOf(undated, "article")} could ${undated === articles ? "" : "not "}be dated`
    : "";
  const counted = `${countOf(articles, "article")}${from}${when}${unsure}.`;
  return description ? `${description.replace(/[.\s]*$/, "")}. ${counted}` : counted;
}
