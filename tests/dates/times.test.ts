import { describe, expect, test } from "vitest";
import { findTimes, TIME_EXPERTS } from "../../src/extract/times.ts";
import { buildArticle } from "./article.ts";

const read = (text: string) =>
  findTimes(buildArticle(text)).map(({ quote, reading }) => [quote, short(reading)]);
const short = (reading: ReturnType<typeof findTimes>[number]["reading"]): string => {
  switch (reading.is) {
    case "absolute":
      return [reading.edtf, ...(reading.also ?? [])].join("|");
    case "weekday":
      return `weekday ${reading.weekday} ${reading.direction}${reading.late ? " late" : ""}`;
    case "monthDay":
      return `--${reading.month}-${reading.day}${reading.weekday ? ` weekday ${reading.weekday}` : ""}`;
    case "month":
      return `month ${reading.month} ${reading.direction}`;
    case "season":
      return `season ${reading.season} ${reading.direction}`;
    case "relative":
      return `${reading.offset} ${reading.unit}${reading.earlier ? " earlier" : ""}`;
    case "age":
      return `${reading.count} ${reading.unit} of ${reading.of}`;
  }
};

describe("time experts", () => {
  test.each<[string, [string, string][]]>([
    ["The mayor resigned on May 31, 2018.", [["May 31, 2018", "2018-05-31"]]],
    ["It sank on Thursday, May 31st 2018 off Malta.", [["Thursday, May 31st 2018", "2018-05-31"]]],
    ["It sank on the 31st of May, 2018.", [["31st of May, 2018", "2018-05-31"]]],
    ["Sent: Thu, 31 May 2018 10:15:00 GMT", [["Thu, 31 May 2018", "2018-05-31"]]],
    ["Logged 31-May-2018 by the crew.", [["31-May-2018", "2018-05-31"]]],
    ["Seen 2018-05-31T10:15Z at sea", [["2018-05-31", "2018-05-31"]]],
    ["Seen 2018/5/31 at sea", [["2018/5/31", "2018-05-31"]]],
    ["Signed 12/03/2021 in Oslo", [["12/03/2021", "2021-03-12|2021-12-03"]]],
    ["Signed 31/03/2021 in Oslo", [["31/03/2021", "2021-03-31"]]],
    ["Signed 5/31/18 in Ohio", [["5/31/18", "2018-05-31"]]],
    ["Unterzeichnet 31.05.2018 in Wien", [["31.05.2018", "2018-05-31"]]],
    ["Am 31. Mai 2018 trat er ab.", [["31. Mai 2018", "2018-05-31"]]],
    ["El 31 de mayo de 2018 cayó.", [["31 de mayo de 2018", "2018-05-31"]]],
    ["Le 1er juin 2018, il partit.", [["1er juin 2018", "2018-06-01"]]],
    ["31 мая 2018 года", [["31 мая 2018", "2018-05-31"]]],
    ["2018年5月31日、東京", [["2018年5月31日", "2018-05-31"]]],
    ["2018년 5월 31일 서울", [["2018년 5월 31일", "2018-05-31"]]],
    ["The raid on May 28 failed.", [["May 28", "--5-28"]]],
    ["On Monday, May 28, the raid failed.", [["Monday, May 28", "--5-28 weekday 1"]]],
    ["The raid on 28 May failed.", [["28 May", "--5-28"]]],
    ["Der Angriff am 28. Mai scheiterte.", [["28. Mai", "--5-28"]]],
    ["Prices rose in May 2018.", [["May 2018", "2018-05"]]],
    ["Precios de mayo de 2018", [["mayo de 2018", "2018-05"]]],
    ["The drought of summer 2018", [["summer 2018", "2018-22"]]],
    ["Fighting began in 2013.", [["2013", "2013"]]],
    [
      "In 2013 they took the town in June that year.",
      [
        ["2013", "2013"],
        ["in June", "2013-06"],
      ],
    ],
    ["The 2016 campaign was long.", [["2016", "2016"]]],
    ["He said Thursday he would go.", [["Thursday", "weekday 4 open"]]],
    ["It closed last Thursday.", [["last Thursday", "weekday 4 past"]]],
    ["It opens next Thursday.", [["next Thursday", "weekday 4 future"]]],
    ["They met Wednesday night.", [["Wednesday", "weekday 3 open late"]]],
    ["Last November the two signed.", [["Last November", "month 11 past"]]],
    ["It rained in June.", [["in June", "month 6 open"]]],
    ["Last summer was dry.", [["Last summer", "season 22 past"]]],
    ["They spoke yesterday.", [["yesterday", "-1 day"]]],
    ["The attack began last week.", [["last week", "-1 week"]]],
    ["They spoke earlier this month.", [["earlier this month", "0 month earlier"]]],
    ["They meet next year.", [["next year", "1 year"]]],
    ["The war began seven years ago.", [["seven years ago", "-7 year"]]],
    ["It shut two weeks ago.", [["two weeks ago", "-2 week"]]],
    ["It shut a decade ago.", [["a decade ago", "-10 year"]]],
    [
      "The six-year Ruritanian conflict goes on.",
      [["six-year Ruritanian conflict", "6 year of Ruritanian conflict"]],
    ],
    ["A 10-month-old siege", [["10-month-old siege", "10 month of siege"]]],
    ["The war, now in its seventh year, goes on.", [["war, now in its seventh year", "6 year of war"]]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    "The Sun newspaper reported it; the sun shone.",
    "The March on Washington; they march on; a long march",
    "It may rain, or they may go. Theresa May spoke.",
    "Second, the second vote; a split second",
    "Black Friday sales and the Sunday Times; Sheffield Wednesday won; Mail on Sunday",
    "The shop opens on Sundays.",
    "A 15-year-old girl got a seven-year sentence.",
    "The last week of talks dragged; over the last year prices rose",
    "2,000 people, 2018 people, $2018 and 2018 troops",
    "Room 12/13, score 3-2-1, version 1.2.3, 10.30.99.12",
    "Feb 30, 2018; 31/02/2018; 2018-13-01",
    "USA Today wrote",
    "in the 1990s",
    "Bis 2050 soll alles neu sein; hasta 2050 todo",
    "call 2018-555-0199 or 555.20.2018",
    "The deal from May and her ministers",
  ])("reads no time in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each<[string, string, "past" | "future" | undefined]>([
    ["The harbour was struck on May 25.", "May 25", "past"],
    ["On Monday the court ruled.", "Monday", "past"],
    ["The minister will visit on Thursday.", "Thursday", "future"],
    ["He is scheduled to visit on Thursday.", "Thursday", "future"],
    ["Curfew lasts through May 26.", "May 26", "future"],
    ["Since the May 10 clash nothing moved.", "May 10", "past"],
    ["The games will take place in 2022.", "2022", "future"],
    ["Emissions must fall by 2030.", "2030", "future"],
    ["Ahead of Tuesday’s debate", "Tuesday", "future"],
    ["Thursday in Moscow", "Thursday", undefined],
  ])("%s looks %s", (text, quote, tense) => {
    expect(findTimes(buildArticle(text)).find((time) => time.quote === quote)?.tense).toBe(tense);
  });

  test("every span is the quote, and furniture is no evidence", () => {
    const article = buildArticle(
      "title| Harbour struck\nBELGRAVIA, May 31 (Wire) — The harbour was struck on Thursday.\ndonation| Help us today; since 2023 we need you.\ncomments| Ann says: May 3, 2019\ncaption| The harbour, May 2018.",
    );
    const times = findTimes(article);
    for (const { start, end, quote } of times) expect(article.raw.text.slice(start, end)).toBe(quote);
    expect(times.map(({ rule, quote, zone }) => [rule, quote, zone])).toEqual([
      ["time/dateline", "May 31", "body"],
      ["time/weekday", "Thursday", "body"],
      ["time/month-year", "May 2018", "removed"],
    ]);
  });

  test("finds what began", () => {
    expect(findTimes(buildArticle("Since the war began seven years ago, many fled."))[0]?.began).toBe("war");
    expect(findTimes(buildArticle("She began to sing seven years ago."))[0]?.began).toBeUndefined();
  });

  test("every expert reads its own example", () => {
    for (const { rule, example, pattern } of TIME_EXPERTS)
      expect(example.match(pattern)?.length ?? 0, rule).toBeGreaterThan(0);
  });

  test.each([" ", "a", "1", "May ", "2018-", "the war ", "31 ", "two-year ", "©", "\u00a0"])(
    "is quick on 50 KB of %j",
    (piece) => {
      const started = process.hrtime.bigint();
      findTimes(buildArticle(`x ${piece.repeat(50_000 / piece.length)} y`));
      expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2_000);
    },
  );
});
