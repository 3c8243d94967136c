import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DaySet,
  daysBetween,
  daysOfStretches,
  endsOf,
  intersect,
  isSame,
  listDays,
  shiftDays,
  spreadDays,
  unite,
} from "../../src/resolve/dates/day-set.ts";
import { daysOfEdtf, isEdtf, writeDays } from "../../src/resolve/dates/edtf.ts";
import { everyMonthDay, everyWeekday } from "../../src/resolve/dates/yearly-days.ts";
import { formatDay, toDay, weekdayOf } from "../../src/text/calendar.ts";

const days = fc.uniqueArray(fc.integer({ min: 10_000, max: 20_000 }), { minLength: 1, maxLength: 12 });
const near = fc.uniqueArray(fc.integer({ min: 17_000, max: 17_090 }), { minLength: 1, maxLength: 60 });
const setOf = (list: readonly number[]): DaySet => daysOfStretches(list.map((day) => [day, day]));
const sorted = (list: Iterable<number>) => [...new Set(list)].sort((a, b) => a - b);

describe("sets of days", () => {
  test("do what lists do", () => {
    fc.assert(
      fc.property(
        fc.oneof(days, near),
        fc.oneof(days, near),
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: 0, max: 90 }),
        (a, b, by, width) => {
          const [x, y] = [setOf(a), setOf(b)];
          expect(listDays(x)).toEqual(sorted(a));
          expect(listDays(intersect(x, y))).toEqual(sorted(a.filter((day) => b.includes(day))));
          expect(listDays(unite(x, y))).toEqual(sorted([...a, ...b]));
          expect(listDays(shiftDays(x, by))).toEqual(sorted(a.map((day) => day + by)));
          const spread = a.flatMap((day) => Array.from({ length: width + 1 }, (_, i) => day + by + i));
          expect(listDays(spreadDays(x, by, by + width))).toEqual(sorted(spread));
          expect(endsOf(x)).toEqual({ first: Math.min(...a), last: Math.max(...a) });
        },
      ),
    );
  });

  test("hold every Thursday, and every 28 May", () => {
    const may = intersect(everyWeekday(4), daysBetween(toDay(2018, 5, 1)!, toDay(2018, 5, 31)!));
    expect(listDays(may).map(formatDay)).toEqual([
      "2018-05-03",
      "2018-05-10",
      "2018-05-17",
      "2018-05-24",
      "2018-05-31",
    ]);
    expect(listDays(everyMonthDay(5, 28, 1)).every((day) => weekdayOf(day) === 1)).toBe(true);
    expect(listDays(everyMonthDay(2, 29)).some((day) => formatDay(day) === "1900-02-29")).toBe(false);
  });
});

describe("EDTF", () => {
  test("whatever is written is valid, holds the set, and says no more than it must for few days", () => {
    fc.assert(
      fc.property(fc.oneof(days, near), (list) => {
        const set = setOf(list);
        const edtf = writeDays(set)!;
        expect(isEdtf(edtf), edtf).toBe(true);
        const meant = daysOfEdtf(edtf)!;
        expect(isSame(intersect(meant, set), set), edtf).toBe(true);
        if (list.length <= 3) expect(listDays(meant)).toEqual(sorted(list));
      }),
    );
  });

  test.each([
    ["2018-05-31", "2018-05-31"],
    ["2018-05", "2018-05"],
    ["2018", "2018"],
    ["2018/..", "2018/.."],
    ["2013-06/..", "2013-06/.."],
    ["2016/2019", "2016/2019"],
    ["[2018-05-31,2018-06-07]", "[2018-05-31,2018-06-07]"],
    ["[2018-05-29..2018-06-02]", "[2018-05-29..2018-06-02]"],
    ["2018-05/2018-06", "2018-05/2018-06"],
    ["2018-06-07/2018-07-20", "2018-06-07/2018-07-20"],
    ["../2018", null],
    ["../..", null],
  ])("%s is written %s", (text, written) => {
    expect(writeDays(daysOfEdtf(text)!)).toBe(written);
  });

  test.each(["", "soon", "2018-02-31", "2018-13", "[]", "[2018-99]"])("%j is none", (text) => {
    expect(text === "" ? daysOfEdtf("x") : daysOfEdtf(text)).toBeNull();
  });
});
