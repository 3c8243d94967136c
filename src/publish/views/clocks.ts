import type { Catalogue } from "./catalogue.ts";
import { type EventPages, makeEventClock, viewEvents } from "./events.ts";
import type { Page } from "./page.ts";
import type { PeriodView } from "./period-pages.ts";
import { findPeriods, viewPeriods } from "./periods.ts";
import { makePublishedClock, type TimelineView, viewTimeline } from "./timeline.ts";

/** Is the timeline: both clocks, each with its overview and its periods. */
export interface ClockPages extends EventPages {
  readonly timeline: Page<TimelineView>[];
  readonly period: Page<PeriodView>[];
}

/** Makes the pages of both clocks, each of which leads to the same period of the other. */
export function viewClocks(catalogue: Catalogue): ClockPages {
  const events = makeEventClock(catalogue);
  const published = findPeriods(makePublishedClock(catalogue).items);
  return {
    timeline: [viewTimeline(catalogue)],
    period: viewPeriods(catalogue, findPeriods(events.items)),
    ...viewEvents(catalogue, events, published),
  };
}
