import { describe, expect, test } from "vitest";
import { parseDateline, readDateline } from "../../src/extract/dateline.ts";
import { findMentions } from "../../src/extract/mentions.ts";
import { buildArticle } from "./article-builder.ts";

describe("datelines", () => {
  const TABLE: readonly [text: string, value: string | null, agency: string | null][] = [
    ["BEIRUT — A cargo ship ran aground on Monday.", "BEIRUT", null],
    ["BEIRUT, May 31 (Reuters) – A cargo ship ran aground.", "BEIRUT, May 31", "Reuters"],
    ["WASHINGTON (AP) — A cargo ship ran aground.", "WASHINGTON", "Associated Press"],
    ["NEW YORK/LONDON, Jan 3 (Reuters) - Shares fell.", "NEW YORK/LONDON, Jan 3", "Reuters"],
    ["KANSAS CITY, Mo. (AP) — A bridge was closed.", "KANSAS CITY, Mo.", "Associated Press"],
    ["ST. LOUIS (AP) — A bridge was closed.", "ST. LOUIS", "Associated Press"],
    ["ABU DHABI, United Arab Emirates — Ministers met.", "ABU DHABI, United Arab Emirates", null],
    ["Beirut, Lebanon (AP) — Ministers met.", "Beirut, Lebanon", "Associated Press"],
    ["New Delhi, Jan 5 (PTI): The court ruled.", "New Delhi, Jan 5", "Press Trust of India"],
    ["Paris, 4 March 2019 (AFP) - Ministers met.", "Paris, 4 March 2019", "Agence France-Presse"],
    ["Washington — The Senate passed the harbour bill on Friday after a long debate.", "Washington", null],
    ["PORT ELLERY: The harbour was closed on Friday.", "PORT ELLERY", null],
    ["(Reuters) - Shares fell.", null, "Reuters"],
    ["AFP - Shares fell on Friday.", null, "Agence France-Presse"],
  ];
  test.each(TABLE)("%s", (text, value, agency) => {
    const dateline = parseDateline(text);
    expect(dateline?.value).toBe(value);
    expect(dateline?.agency?.name ?? null).toBe(agency);
    if (value !== null) expect(text.slice(dateline?.start, dateline?.end)).toBe(value);
  });
});

describe("ordinary openings", () => {
  test.each([
    "Russia — the main ally — said on Monday that it would stay.",
    "Hezbollah — Iran’s ally — rejected the demand.",
    "NASA said the probe had landed.",
    "UPDATE: The harbour is open again.",
    "BREAKING — The harbour is open again.",
    "Analysis: The harbour bill and what it means.",
    "Q: How did the ship run aground?",
    "The harbour - closed since Friday - is open.",
    "USA - The final score was 3.",
    "COVID-19 cases rose in May.",
    "A man — later named — was held.",
    "Crews worked all night (Reuters) - nobody slept.",
    "Jane Doe: “We lifted it in parts.”",
    "THE HARBOUR MASTER — a busy man.",
    "",
  ])("%s", (text) => expect(parseDateline(text)?.value ?? null).toBe(null));
});

test("stands in the first lines of the body only", () => {
  const rows = Array.from({ length: 8 }, () => ["body", "Nothing to see in this line of text."] as const);
  expect(readDateline(buildArticle([...rows, ["body", "BEIRUT — A ship ran aground."]]))).toBe(null);
  const article = buildArticle([
    ["title", "Ship aground"],
    ["body", "BEIRUT — A ship ran aground."],
  ]);
  const found = readDateline(article);
  expect(found?.evidence.quote).toBe("BEIRUT");
  expect(article.raw.text.slice(found?.evidence.start, found?.evidence.end)).toBe("BEIRUT");
});

test.each(["A", "A ", "A.", "A, ", " ", "A/"])("long rows of %j end soon", (unit) => {
  const started = performance.now();
  parseDateline(unit.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(300);
});

describe("places in capitals without a dash", () => {
  const SIGNED = "(Reporting by Jane Doe; Editing by John Roe)";
  const read = (opening: string, end = SIGNED) =>
    readDateline(
      buildArticle([
        ["title", "Ship aground"],
        ["body", opening],
        ["body", "Nothing to see in this line of text."],
        ["body", end],
      ]),
    )?.value ?? null;

  test.each([
    ["WASHINGTON Ships ran aground on Monday.", "WASHINGTON"],
    ["NEW YORK/LONDON A bank said on Monday that it would close.", "NEW YORK/LONDON"],
    ["WASHINGTON U.S. senators met on Monday.", "WASHINGTON"],
  ])("%s", (opening, value) => {
    expect(read(opening)).toBe(value);
    // Some papers print the first word of every story so.
    expect(read(opening, "The end.")).toBe(null);
  });

  test.each([
    "HARBOURS Are for ships.",
    "NASA Administrator Jane Doe said so.",
    "WASHINGTON said so.",
    "PARIS",
  ])("none: %s", (opening) => expect(read(opening)).toBe(null));

  test("are no part of the name behind them", () => {
    const article = buildArticle([
      ["title", "Senator pardons turkey"],
      ["body", "WASHINGTON Jane Pemberton pardoned a turkey on Monday. Pemberton said so."],
      ["body", SIGNED],
    ]);
    expect(findMentions(article).map(({ surface }) => surface)).toEqual(
      expect.arrayContaining(["WASHINGTON", "Jane Pemberton"]),
    );
  });
});
