import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import type { Texts } from "../src/publish/texts.ts";
import { countIn, fill, plural } from "../src/publish/wording.ts";
import type { EventRow } from "../src/publish/views/event-rows.ts";
import type { PeriodView } from "../src/publish/views/period-pages.ts";
import { layout } from "./layout.ts";
import type { Shown } from "./page.ts";
import { events } from "./partials/events.ts";
import { period } from "./partials/period.ts";

export const data = printEach("eventPeriod");

/** Prints what articles say of a year, a month or a day. */
export function render({ site, shown }: Shown<PeriodView<EventRow>>): string {
  const { view, frame } = shown;
  const { byMonth, byDay, sentences } = site.texts.events;
  return layout(site, shown, (link, texts) => ({
    main: period(
      view,
      {
        clock: "events",
        title: frame.title,
        count: count(view, texts),
        byMonth,
        byDay,
        counted: sentences,
        address: permalink.eventDate,
        rows: (items, _, anchorsOf) => events(items, link, anchorsOf),
      },
      link,
      texts,
    ),
  }));
}

function count({ scale, counts }: PeriodView<EventRow>, texts: Texts): string {
  const sentences = countIn(texts, counts.sure, "sentence");
  if (scale === "undated" || !counts.possible) return sentences;
  if (!counts.sure)
    return fill(texts.period.onlyPossible[scale], { counted: countIn(texts, counts.possible, "sentence") });
  const possible = plural(texts, texts.events.possible[scale], counts.possible);
  return fill(texts.period.count, { articles: sentences, possible });
}
