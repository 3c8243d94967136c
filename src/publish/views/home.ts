import type { ArchivedArticle, Listed } from "../../model/archive.ts";
import type { Actor, Place } from "../../model/authority.ts";
import { permalink } from "../../model/permalink.ts";
import { type MapView, toMapPlace } from "../map.ts";
import { drawWhere } from "../map-where.ts";
import { drawSparkline, type Sparkline } from "../sparkline.ts";
import type { Texts } from "../texts.ts";
import { countIn, fill, plural } from "../wording.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ArchiveCounts } from "./counts.ts";
import { type EntryView, viewActorEntry, viewPlaceEntry } from "./named.ts";
import { Page } from "./page.ts";
import { type RowView, sortNewestFirst, viewRow } from "./rows.ts";
import { writeStandfirst } from "./standfirst.ts";
import { countBars, drawTime, listBars, type TimeChart } from "./time-chart.ts";
import { datesOf } from "./years.ts";

/** Is a much named actor or place with the course of its articles over the archive's time. */
export interface TrendView extends EntryView {
  readonly trend: Sparkline | null;
  /** "2013 to 2018, most in 2018"; null where there is no curve. */
  readonly words: string | null;
}

/** Is a headline of the front page; the first ones with what stands under it. */
export interface FrontRow extends RowView {
  readonly standfirst: string | null;
}

/** Is a much printed source with the number of its articles. */
export interface FrontSource {
  readonly name: string;
  readonly url: string;
  readonly articles: number;
}

/** Is the home page. */
export interface HomeView {
  /** What the archive says of itself, in its own language; null where it says nothing. */
  readonly about: string | null;
  readonly scope: string;
  readonly time: TimeChart | null;
  readonly rows: readonly FrontRow[];
  readonly sources: readonly FrontSource[];
  readonly actors: readonly TrendView[];
  readonly places: readonly TrendView[];
  readonly map: MapView | null;
}

const LATEST = 12;
const MOST_NAMED = 8;
const MOST_PRINTED = 5;
// A front page opens with few stories in some words, then goes on in headlines; a small archive has room for all.
const TOLD = 4;
const FEW = 6;
const LEAD_WORDS = 50;
const MORE_WORDS = 30;

/** Makes the home page. */
export function viewHome(catalogue: Catalogue, counts: ArchiveCounts): Page<HomeView> {
  const { archive, texts } = catalogue;
  const { articles, actors, places, sources, title, edition } = archive;
  const bars = listBars(datesOf(articles), texts);
  const follow = <Entry extends Actor | Place>(listed: Listed<Entry>, entry: EntryView) =>
    viewTrend(entry, datesOf(catalogue.articles(listed.articles)), bars, texts);
  const view: HomeView = {
    about: articles.length ? endSentence(archive.description) : null,
    scope: wordScope(counts, texts),
    time: drawTime(datesOf(articles), texts, 700, 120),
    rows: viewFront(articles, texts),
    sources: sources.slice(0, MOST_PRINTED).map(({ entry, articles: { length } }) => ({
      name: entry.name,
      url: permalink.source(entry.id),
      articles: length,
    })),
    actors: actors.slice(0, MOST_NAMED).map((listed) => follow(listed, viewActorEntry(listed))),
    places: places.slice(0, MOST_NAMED).map((listed) => follow(listed, viewPlaceEntry(listed))),
    map: drawWhere(
      places
        .slice(0, 40)
        .map(({ entry, articles: { length } }) => toMapPlace(entry, permalink.place(entry.id), length)),
      { width: 300, height: 200 },
    ),
  };
  const description = [view.about, view.scope].filter(Boolean).join(" ");
  const frame = { url: permalink.home, title, description, trail: [] };
  const rows = view.rows.map(({ standfirst: _, ...row }) => row);
  return new Page(frame, view, { title, edition, counts, articles: rows });
}

function viewFront(articles: readonly ArchivedArticle[], texts: Texts): FrontRow[] {
  const latest = sortNewestFirst(articles).slice(0, LATEST);
  const told = latest.length <= FEW ? FEW : TOLD;
  return latest.map((article, i) => ({
    ...viewRow(article, texts),
    standfirst: i < told ? writeStandfirst(article, i === 0 ? LEAD_WORDS : MORE_WORDS) : null,
  }));
}

/** Draws the course of an entry's dates over the bars of the archive's own chart. */
function viewTrend(
  entry: EntryView,
  dates: readonly string[],
  bars: readonly string[],
  texts: Texts,
): TrendView {
  const counts = countBars(dates, bars, texts);
  const trend = drawSparkline(counts);
  const most = bars[counts.indexOf(Math.max(...counts))];
  const [first, last] = [bars[0], bars.at(-1)];
  const known = trend && most !== undefined && first !== undefined && last !== undefined;
  return { ...entry, trend, words: known ? fill(texts.home.trend, { first, last, most }) : null };
}

function endSentence(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed) return null;
  return /[.!?…؟。]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Says in a sentence what the archive holds. */
function wordScope(counts: ArchiveCounts, texts: Texts): string {
  const { sources, years, undated } = counts;
  const { scopeEmpty, from, scope, years: inYears, noneDated, someUndated } = texts.home;
  if (counts.articles === 0) return scopeEmpty;
  const articles = countIn(texts, counts.articles, "article");
  const unsure = undated === counts.articles ? noneDated : plural(texts, someUndated, undated);
  return fill(scope, {
    articles: sources ? fill(from, { articles, sources: countIn(texts, sources, "fromSource") }) : articles,
    years: years === null ? "" : fill(inYears, { years }),
    undated: undated ? unsure : "",
  });
}
