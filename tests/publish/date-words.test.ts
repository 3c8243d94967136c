import { describe, expect, test } from "vitest";
import { findReach, wordDate } from "../../src/publish/date-words.ts";

describe("wordDate", () => {
  test.each([
    ["2018-05-29", "Tuesday 29 May 2018", "29 May 2018"],
    ["2018-05", "May 2018", "May 2018"],
    ["2018", "2018", "2018"],
    ["2018-05-29~", "about Tuesday 29 May 2018", "about 29 May 2018"],
    ["2018?", "perhaps 2018", "perhaps 2018"],
    ["2018-05%", "perhaps about May 2018", "perhaps about May 2018"],
    ["201X", "the 2010s", "the 2010s"],
    ["2018-XX", "2018", "2018"],
    ["2018-05-XX", "May 2018", "May 2018"],
    ["2018-22", "summer 2018", "summer 2018"],
    ["[2018-05-31,2018-06-07]", "31 May or 7 June 2018", "31 May or 7 June 2018"],
    ["[2014-03-05,2014-03-12,2014-03-19]", "5, 12 or 19 March 2014", "5, 12 or 19 March 2014"],
    ["[2013-12-31,2014-01-01]", "31 December 2013 or 1 January 2014", "31 December 2013 or 1 January 2014"],
    ["[2018-05-31..]", "Thursday 31 May 2018 or later", "31 May 2018 or later"],
    ["[..2018-05-31]", "Thursday 31 May 2018 or earlier", "31 May 2018 or earlier"],
    ["2018-05-31/..", "Thursday 31 May 2018 or later", "31 May 2018 or later"],
    ["2018-05-01/2018-05-20", "between 1 and 20 May 2018", "1 to 20 May 2018"],
    ["2016/2018", "between 2016 and 2018", "2016 to 2018"],
    [
      "[2001-09-12,2001-09-19,2001-09-26,2001-10-03,2001-10-10]",
      "12, 19, 26 September, 3 or 10 October 2001",
      "12 September to 10 October 2001, one of 5 days",
    ],
  ])("%s", (edtf, long, short) => {
    expect(wordDate(edtf)).toBe(long);
    expect(wordDate(edtf, true)).toBe(short);
  });
});

describe("findReach", () => {
  test.each([
    ["2018-05-29", { first: "2018-05-29", last: "2018-05-29", days: ["2018-05-29"] }],
    ["2018-02", { first: "2018-02-01", last: "2018-02-28", days: null }],
    ["2020-02", { first: "2020-02-01", last: "2020-02-29", days: null }],
    ["2018~", { first: "2018-01-01", last: "2018-12-31", days: null }],
    ["201X", { first: "2010-01-01", last: "2019-12-31", days: null }],
    [
      "[2018-05-31,2018-06-07]",
      { first: "2018-05-31", last: "2018-06-07", days: ["2018-05-31", "2018-06-07"] },
    ],
    ["[2018-05-31..]", { first: "2018-05-31", last: null, days: null }],
    ["[..2018-05-31]", { first: "0001-01-01", last: "2018-05-31", days: null }],
    ["2016/2018", { first: "2016-01-01", last: "2018-12-31", days: null }],
    ["nonsense", null],
    ["../..", null],
  ])("%s", (edtf, reach) => expect(findReach(edtf)).toEqual(reach));
});
