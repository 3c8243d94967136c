import { describe, expect, test } from "vitest";
import type { Archive } from "../../src/model/archive.ts";
import { drawCalendar } from "../../src/publish/chart-calendar.ts";
import { ENGLISH } from "../../src/publish/texts.ts";
import { Site } from "../../src/publish/views/site.ts";
import { gatherTails } from "../../src/publish/views/tails.ts";
import { countByMonths, countByYear } from "../../src/publish/views/years.ts";
import { makeFixture } from "./fixture.ts";

const EVENTS: Record<string, readonly [edtf: string, text: string][]> = {
  "dockers-halt-talks-3f9a1c": [
    ["2014-03-06", "Havenbond walked out on Thursday."],
    ["2013", "The quay was sold last year."],
  ],
  "port-offers-three-shifts-88b2d0": [
    ["2014-03-06", "The authority answered on 6 March."],
    ["2014-02/2014-03", "Talks ran through the winter."],
  ],
};

function addEvents(archive: Archive): Archive {
  const articles = archive.articles.map((article) => {
    const events = (EVENTS[article.id] ?? []).map(([edtf, text]) => ({ edtf, text, start: 0, end: 5 }));
    return { ...article, record: { ...article.record, events } };
  });
  return { ...archive, articles };
}

const { pages } = new Site(addEvents(makeFixture()), { baseUrl: null });
const eventsOf = (url: string) => pages.eventPeriod.find(({ frame }) => frame.url === url)?.view;
const texts = (rows: readonly { text: string }[] | undefined) => rows?.map(({ text }) => text.slice(0, 8));

describe("the clock of the days spoken of", () => {
  test("has a page for each year, month and day, with what is sure and what is possible", () => {
    expect(texts(eventsOf("timeline/events/2014-03-06.html")?.sure)).toEqual(["The auth", "Havenbon"]);
    expect(texts(eventsOf("timeline/events/2014-03.html")?.possible)).toEqual(["Talks ra"]);
    expect(texts(eventsOf("timeline/events/2014.html")?.sure)).toHaveLength(3);
    expect(texts(eventsOf("timeline/events/2013.html")?.sure)).toEqual(["The quay"]);
  });

  test("leads to the neighbours that have anything", () => {
    const year = eventsOf("timeline/events/2014.html");
    expect(year?.previous?.url).toBe("timeline/events/2013.html");
    expect(year?.next).toBeNull();
  });

  test("can be changed for the other clock at the same period, where that has one", () => {
    expect(eventsOf("timeline/events/2014-03-06.html")?.other).toBe("timeline/2014-03-06.html");
    expect(eventsOf("timeline/events/2014-02.html")?.other).toBeNull();
    const published = pages.period.find(({ frame }) => frame.url === "timeline/2014-03-06.html")?.view;
    expect(published?.other).toBe("timeline/events/2014-03-06.html");
  });

  test("tells the days that several articles speak of, and how many speak of none", () => {
    const view = pages.events[0]?.view;
    expect(view?.days.map(({ url, count }) => [url, count])).toEqual([
      ["timeline/events/2014-03-06.html", 2],
    ]);
    expect(view?.silent).toBe(pages.article.length - 2);
    expect(pages.silent[0]?.view.counts.sure).toBe(view?.silent);
    expect(view?.uncertain?.bars.map(({ when }) => when)).toEqual(["February to March 2014", "2013"]);
  });
});

describe("a calendar", () => {
  const counts = new Map([
    ["2018-01-01", 1],
    ["2018-12-31", 4],
  ]);

  test("puts Mondays on top and weeks side by side", () => {
    const [first, last] = drawCalendar("2018", counts)?.days ?? [];
    expect([first?.x, first?.shade, last?.shade]).toEqual([0, 1, 4]);
    expect(first?.y).toBe(last?.y);
    expect((last?.x ?? 0) / ((drawCalendar("2018", counts)?.width ?? 0) / 54)).toBeCloseTo(52, 5);
  });

  test("has every day of a leap year, and stays inside its frame", () => {
    const view = drawCalendar(
      "2024",
      new Map([...counts].map(([day, n]) => [day.replace("2018", "2024"), n])),
    );
    expect(view?.ground.join("").split("M")).toHaveLength(367);
    expect(view?.days.every(({ x, y }) => x < view.width && y < view.height)).toBe(true);
    expect(view?.months.map(({ month }) => month)).toHaveLength(12);
  });

  test("is not drawn for a single day", () => {
    expect(drawCalendar("2018", new Map([["2018-01-01", 9]]))).toBeNull();
  });
});

describe("counting by months", () => {
  test("fills the months between, and gives way to years where dates are vaguer or too far apart", () => {
    const months = countByMonths(["2018-01-05", "2018-01-07", "2018-04"]);
    expect(months?.map(({ label, value }) => [label, value])).toEqual([
      ["2018-01", 2],
      ["2018-02", 0],
      ["2018-03", 0],
      ["2018-04", 1],
    ]);
    expect(countByMonths(["2018-01-05", "2018-04", "2018", "2017"])).toBeNull();
    expect(countByMonths(["1970-01-05", "2018-04"])).toBeNull();
    expect(countByMonths([])).toBeNull();
  });

  test("counts years without a hole", () => {
    expect(countByYear(["2016-05", "2018"]).map(({ label, value }) => `${label} ${value}`)).toEqual([
      "2016 1",
      "2017 0",
      "2018 1",
    ]);
  });

  const fewAndMany = ["1905/2019", ...Array<string>(40).fill("2019-11"), "2001", "2005", "2023"];

  test.each([
    ["gathers early years that hold next to nothing", fewAndMany, "2000 or earlier 1 ≤2000", 24],
    ["keeps a gap among few dates", ["1905", "2018"], "1905 1", 114],
    ["keeps years that are all alike", Array.from({ length: 40 }, (_, i) => `${1980 + i}`), "1980 1", 40],
    ["shows only the years that exist, where all are far apart", ["1066", "1500", "2018"], "1066 1", 3],
  ])("%s", (_, dates, first, count) => {
    const bars = gatherTails(countByYear(dates), ENGLISH);
    expect(bars).toHaveLength(count);
    const { label, value, tick } = bars[0] ?? { label: "", value: 0 };
    expect([label, value, tick].filter((part) => part !== undefined).join(" ")).toBe(first);
    expect(bars.reduce((sum, bar) => sum + bar.value, 0)).toBe(dates.length);
  });
});
