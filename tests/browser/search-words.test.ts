import { describe, expect, test } from "vitest";
import { findRuns, foldToken } from "../../templates/assets/article/runs.ts";
import {
  countPeriods,
  listMonths,
  makeAxis,
  placeRange,
  rangeBetween,
} from "../../templates/assets/search/axis.ts";
import { listParts, parseQuery, writeQuery } from "../../templates/assets/search/query.ts";
import { nameFile } from "../../templates/assets/search/result-files.ts";
import { readState, toggle, withoutFilters, writeState } from "../../templates/assets/search/state.ts";

describe("parseQuery", () => {
  const nothing = { words: [], phrases: [], excluded: [] };

  test.each([
    ["", nothing],
    ["  \t ", nothing],
    ["port strike", { ...nothing, words: ["port", "strike"] }],
    ["port port", { ...nothing, words: ["port"] }],
    ["“night shift” port", { ...nothing, words: ["port"], phrases: ["night shift"] }],
    ["«quart de nuit»", { ...nothing, phrases: ["quart de nuit"] }],
    ["port -strike", { ...nothing, words: ["port"], excluded: ["strike"] }],
    ["port −“night shift”", { ...nothing, words: ["port"], excluded: ['"night shift"'] }],
    // Signs that are no exclusions.
    ["six-year", { ...nothing, words: ["six-year"] }],
    ["-six-year “six-year war”", { ...nothing, phrases: ["sixyear war"], excluded: ["sixyear"] }],
    ["Oslo–Bergen and/or –", { ...nothing, words: ["Oslo-Bergen", "and-or"] }],
    ["port - strike", { ...nothing, words: ["port", "strike"] }],
    ["-", nothing],
    ["don’t U.S. AT&T", { ...nothing, words: ["dont", "US", "ATT"] }],
    // A quotation mark without an end is none.
    ['port "night', { ...nothing, words: ["port", "night"] }],
    ['""', nothing],
    ['"..."', nothing],
    ["<b onclick=x>", { ...nothing, words: ["b", "onclickx"] }],
    ["الميناء -إضراب", { ...nothing, words: ["الميناء"], excluded: ["إضراب"] }],
  ])("%j", (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });

  test("comes to an end on what is long", () => {
    for (const unit of ['"', "-", "“a ", " -", "a", " "]) parseQuery(unit.repeat(50_000));
    expect(parseQuery("word ".repeat(10_000)).words).toEqual(["word"]);
    const many = Array.from({ length: 400 }, (_, i) => `w${i}`).join(" ");
    expect(parseQuery(many).words.length).toBeLessThan(30);
  });

  test("is written back as it was meant", () => {
    const query = parseQuery("port “night shift” −ferry −“old quay”");
    expect(parseQuery(writeQuery(query))).toEqual(query);
    expect(listParts(query).map(({ part, rest }) => [part, writeQuery(rest)])).toEqual([
      ["port", '"night shift" -ferry -"old quay"'],
      ['"night shift"', 'port -ferry -"old quay"'],
      ["−ferry", 'port "night shift" -"old quay"'],
      ['−"old quay"', 'port "night shift" -ferry'],
    ]);
  });
});

describe("the axis of months", () => {
  test("has no gaps", () => {
    expect(makeAxis(["2018-01", "2017-11"])).toEqual({
      unit: "month",
      periods: ["2017-11", "2017-12", "2018-01"],
    });
    expect(makeAxis([]).periods).toEqual([]);
  });

  test("is one of years where months would be too many, and of those that exist where years would be", () => {
    const decades = makeAxis(["1998-05", "2018-01"]);
    expect([decades.unit, decades.periods.length, decades.periods[0]]).toEqual(["year", 21, "1998"]);
    expect(makeAxis(["1066-10", "2018-01"]).periods).toEqual(["1066", "2018"]);
    expect(countPeriods(decades, { "1998-05": 2, "1998-06": 1, "2018-01": 4, unknown: 9 })).toEqual([
      3,
      ...Array<number>(19).fill(0),
      4,
    ]);
  });

  test("places ranges, and makes them", () => {
    const axis = makeAxis(["2017-11", "2018-02"]);
    expect(placeRange(axis, { from: "2017-12", to: "2018-01" })).toEqual([1, 2]);
    expect(placeRange(axis, { from: null, to: null })).toEqual([0, 3]);
    expect(placeRange(axis, { from: "2018", to: null })).toEqual([2, 3]);
    expect(placeRange(axis, { from: "2030-01", to: null })).toEqual([3, 3]);
    expect(rangeBetween(axis, 2, 1)).toEqual({ from: "2017-12", to: "2018-01" });
    expect(rangeBetween(axis, 0, 3)).toEqual({ from: null, to: null });
    const years = makeAxis(["1998-05", "2018-01"]);
    expect(rangeBetween(years, 1, 2)).toEqual({ from: "1999-01", to: "2000-12" });
    const months = ["2017-11", "2018-01", "2018-02"];
    expect(listMonths({ from: "2018", to: null }, months)).toEqual(["2018-01", "2018-02"]);
    expect(listMonths({ from: null, to: "2017" }, months)).toEqual(["2017-11"]);
  });
});

describe("the address", () => {
  const FILTERS = ["source", "month"];

  test.each([
    "",
    "?q=port+strike",
    "?q=%22no+room%22&source=A&source=B&from=2018-05&to=2018-06&in=fr&sort=newest&n=30",
    "?month=unknown",
  ])("%s is read and written back", (address) => {
    expect(writeState(readState(address, FILTERS))).toBe(address);
  });

  test.each([
    ["?from=yesterday&to=2018-13&sort=best&n=-1", ""],
    ["?nobody=knows&source=A&source=A", "?source=A"],
    ["?n=99999999", ""],
    ["?__proto__=x&constructor=y", ""],
  ])("%s is taken as %j", (address, taken) => {
    expect(writeState(readState(address, FILTERS))).toBe(taken);
  });

  test("loses and gains a choice", () => {
    const state = readState("?q=a&source=A&from=2018-05&n=30", FILTERS);
    expect(writeState(toggle(state, "source", "B"))).toBe("?q=a&source=A&source=B&from=2018-05");
    expect(writeState(toggle(state, "source", "A"))).toBe("?q=a&from=2018-05");
    expect(writeState(withoutFilters(state))).toBe("?q=a");
  });
});

describe("marks in an article", () => {
  const find = (text: string, ...wanted: string[]) =>
    findRuns(
      text.split(" ").map((word) => ({ word: foldToken(word) })),
      wanted.map((phrase) => phrase.split(" ").map(foldToken)),
    ).map((run) => run.map(({ word }) => word).join(" "));

  test.each([
    [["no room"], ["no room", "no room"]],
    [["room"], ["room", "room", "room"]],
    [
      ["ROOM", "no room"],
      ["no room", "room", "no room"],
    ],
    [["a room"], ["a room"]],
    [["café"], ["cafe"]],
    [["roo"], []],
    [["room no"], []],
    [["here and"], []],
  ])("%j", (wanted, runs) => {
    expect(find("no room and a room in the café no room here", ...wanted)).toEqual(runs);
  });
});

describe("result files are named after what was asked", () => {
  test.each([
    [
      ["The Harbour File", '"no room" -iran', "Source: Reuters"],
      "The-Harbour-File-no-room-iran-Source-Reuters.csv",
    ],
    [["أرشيف", "ميناء"], "أرشيف-ميناء.csv"],
    [["../../etc/passwd", "a\u202eb\u0000c"], "etc-passwd-a-b-c.csv"],
    [["", "<>"], "search.csv"],
  ])("%j", (parts, name) => {
    expect(nameFile(parts, "csv")).toBe(name);
  });

  test("and not too long", () => {
    expect(nameFile(["x".repeat(5000)], "csv")).toHaveLength(104);
  });
});
