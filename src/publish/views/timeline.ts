import { permalink } from "../../model/permalink.ts";
import { type ChartView, drawBars } from "../chart.ts";
import type { Catalogue } from "./catalogue.ts";
import { countOf } from "./counts.ts";
import { HOME, Page, type PageLink } from "./page.ts";
import { drawReaches, type ReachChart } from "./reaches.ts";
import { countByMonth, countByYear } from "./years.ts";

/** Is the timeline of the whole archive. */
export interface TimelineView {
  readonly years: ChartView | null;
  /** The months of each year that have articles. */
  readonly months: readonly {
    readonly year: PageLink;
    readonly count: number;
    readonly months: readonly Month[];
  }[];
  readonly uncertain: ReachChart | null;
  readonly dated: number;
  readonly undated: number;
}

/** Is a month in the table of months. */
export interface Month {
  readonly name: string;
  readonly count: number;
  readonly url: string | null;
  /** 0 for none, 1 to 4 by how full it is: the shade of its field. */
  readonly shade: number;
}

const NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Makes the timeline's page. */
export function viewTimeline({ archive }: Catalogue): Page<TimelineView> {
  const { articles } = archive;
  const dated = articles.filter(({ record }) => record.date.edtf !== null);
  const years = countByYear(dated);
  const view: TimelineView = {
    years: years.length ? drawBars(years, 1120, 190) : null,
    months: viewMonths(
      dated,
      years.filter(({ value }) => value > 0).map(({ label }) => label),
    ),
    uncertain: drawReaches(dated),
    dated: dated.length,
    undated: articles.length - dated.length,
  };
  const description = `${countOf(dated.length, "dated article")}, ${view.undated} undated.`;
  const frame = { url: permalink.timeline, title: "Timeline", description, trail: [HOME] };
  return new Page(frame, view, { years, undated: view.undated });
}

function viewMonths(
  dated: Catalogue["archive"]["articles"],
  years: readonly string[],
): TimelineView["months"] {
  const byYear = new Map<string, (typeof dated)[number][]>();
  for (const article of dated) {
    const year = article.record.date.sort.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), article]);
  }
  const counted = years.map((year) => ({ year, data: countByMonth(byYear.get(year) ?? [], year) }));
  const most = Math.max(1, ...counted.flatMap(({ data }) => data.map(({ value }) => value)));
  return counted.map(({ year, data }) => ({
    year: { text: year, url: permalink.date(year) },
    count: byYear.get(year)?.length ?? 0,
    months: data.map(({ value, url }, i) => ({
      name: NAMES[i] ?? "",
      count: value,
      url: url ?? null,
      shade: Math.ceil((value / most) * 4),
    })),
  }));
}
