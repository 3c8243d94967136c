import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NO_CURATION, type Curation } from "../../src/model/curation.ts";
import { UNDATED } from "../../src/model/record.ts";
import { hasDay } from "../../src/resolve/dates/day-set.ts";
import { daysOfEdtf, isEdtf } from "../../src/resolve/dates/edtf.ts";
import { resolveDates } from "../../src/resolve/dates.ts";
import { boundsOf } from "../../src/text/calendar.ts";
import { buildArticle, findDates } from "./article.ts";
import { INVENTED } from "./invented.ts";
import { shiftDay, shiftText } from "./shift.ts";

type Texts = Readonly<Record<string, string>>;

function resolve(texts: Texts, curation: Curation = NO_CURATION) {
  const paths = Object.keys(texts);
  const found = paths.map((path) => findDates(buildArticle(texts[path]!, path)));
  const { dates, events, evidence, diagnostics } = resolveDates(found, curation, paths);
  const articles = Object.fromEntries(
    paths.map((path, i) => [
      path,
      { ...dates[i]!, events: events[i]!, evidence: evidence[i]!, raw: found[i]!.article.raw.text },
    ]),
  );
  return { articles, diagnostics };
}
const one = (text: string, path = "a.txt") => resolve({ [path]: text }).articles[path]!;
const holds = (edtf: string | null, day: string) =>
  edtf === null || hasDay(daysOfEdtf(edtf)!, boundsOf(day)!.first);

// The project's own seeds, with the lines that cleaning takes out.
const REMOVED: Readonly<Record<string, readonly [number, string][]>> = {
  "000_f06f8ffad344a397.txt": [1, 7, 8, 24, 25, 27, 29, 31, 32, 33, 34, 35, 36, 37, 38].map((line) => [
    line,
    "donation",
  ]),
  "001_20eb80083bdffc2e.txt": [3, 6, 7, 8, 9, 10, 11, 12, 13, 25, 26, 27].map((line) => [line, "newsletter"]),
  "002_c9b801e5e88b2df4.txt": [3, 25, 27, 31].map((line) => [line, "template-rest"]),
  "003_1e0799d9248bea6d.txt": [4, 47, 49, 51, 54, 56, 58, 60].map((line) => [line, "comments"]),
  "004_c76d129d2dc45aae.txt": [
    [1, "navigation"],
    [2, "share"],
    [3, "ornament"],
    [7, "caption"],
    [41, "ornament"],
    [43, "copyright"],
    [45, "distribution"],
  ],
};
const TRUTH: Texts = {
  "000_f06f8ffad344a397.txt": "2018-06-14",
  "001_20eb80083bdffc2e.txt": "2018-05-31",
  "002_c9b801e5e88b2df4.txt": "2018-06-10",
  "003_1e0799d9248bea6d.txt": "2017-08-24",
  "004_c76d129d2dc45aae.txt": "2018-05-29",
};
const seedTexts: Texts = Object.fromEntries(
  Object.entries(REMOVED).map(([path, removed]) => {
    const kinds = new Map(removed);
    const lines = readFileSync(`seeds/${path}`, "utf8").split("\n");
    return [
      path,
      lines.map((line, i) => (kinds.has(i + 1) && line ? `${kinds.get(i + 1)}| ${line}` : line)).join("\n"),
    ];
  }),
);
const invented: Texts = Object.fromEntries(Object.entries(INVENTED).map(([path, { text }]) => [path, text]));
const inventedTruth: Texts = Object.fromEntries(
  Object.entries(INVENTED).map(([path, { published }]) => [path, published]),
);

/** Gives other names to whatever the two sets name: the rules must not know them. */
const rename = (text: string) =>
  text
    .replace(/Lavrov|Tarkan/g, "Okonkwo")
    .replace(/Russia/g, "Zembla")
    .replace(/Israel/g, "Graustark")
    .replace(/Hezbollah/g, "Lodestar")
    .replace(/Syria/g, "Ruritania")
    .replace(/Morvia/g, "Sylvania");

describe.each([
  ["the seeds", seedTexts, TRUTH, ["004_c76d129d2dc45aae.txt", "001_20eb80083bdffc2e.txt"]],
  ["an invented affair", invented, inventedTruth, ["harbour.txt", "monitor.txt"]],
])("%s", (_, texts, truth, exact) => {
  test.each([
    ["as printed", 0, false],
    ["under other names", 0, true],
    ["a year later", 364, false],
    ["six years earlier", -364 * 6, false],
    ["some days and a year earlier, other weekdays", -364 - 3, false],
    ["five years and some days later, under other names", 364 * 5 - 5, true],
  ])("%s", (_name, days, renamed) => {
    const moved = Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [
        path,
        shiftText(renamed ? rename(text) : text, 2018, days),
      ]),
    );
    const { articles } = resolve(moved);
    for (const [path, date] of Object.entries(articles)) {
      const day = shiftDay(truth[path]!, days);
      expect(holds(date.edtf, day), `${path}: ${date.edtf} holds ${day}`).toBe(true);
      expect(date.confidence, path).not.toBe("certain");
      if (exact.includes(path)) expect(date.edtf).toBe(day);
    }
  });

  test("every proof step is needed, every quote stands where it says", () => {
    const { articles } = resolve(texts);
    const rank = ["certain", "likely", "weak", null];
    for (const [path, { edtf, confidence, proof, raw }] of Object.entries(articles)) {
      if (edtf === null) continue;
      expect(proof.length).toBeGreaterThan(0);
      for (const step of proof) {
        const where = step.article ?? path;
        const source = step.article ? articles[where]!.raw : raw;
        expect(source.slice(step.start, step.end)).toBe(step.quote);
        const lines = texts[where]!.split("\n");
        const cut = { ...texts, [where]: lines.toSpliced(step.line! - 1, 1, "").join("\n") };
        const without = resolve(cut).articles[path]!;
        const weaker = rank.indexOf(without.confidence) > rank.indexOf(confidence);
        expect(without.edtf !== edtf || weaker, `${path} ${edtf} without ${where}: ${step.says}`).toBe(true);
      }
    }
  });

  test("articles alone say less, and nothing false", () => {
    for (const [path, text] of Object.entries(texts)) {
      const { edtf } = one(text, path);
      expect(edtf === null || !exact.includes(path) || edtf !== truth[path]).toBe(true);
      expect(holds(edtf, truth[path]!), `${path} ${edtf}`).toBe(true);
    }
  });

  test("the order of the articles does not matter", () => {
    const backwards = Object.fromEntries(Object.entries(texts).reverse());
    const [there, back] = [resolve(texts).articles, resolve(backwards).articles];
    for (const path of Object.keys(texts)) expect(back[path]!.edtf).toBe(there[path]!.edtf);
  });

  test("answers and events are valid EDTF; events quote their sentence", () => {
    for (const { edtf, events, raw } of Object.values(resolve(texts).articles)) {
      expect(edtf === null || isEdtf(edtf)).toBe(true);
      for (const event of events) {
        expect(isEdtf(event.edtf)).toBe(true);
        expect(raw.slice(event.start, event.end)).toBe(event.text);
      }
    }
  });
});

describe("single articles", () => {
  test.each<[string, string | null, string | null]>([
    ["Published May 31, 2018\nThe harbour was closed.", "2018-05-31", "certain"],
    ["Posted on 31 May 2018 at 10:15\nThe harbour was closed.", "2018-05-31", "certain"],
    ["Veröffentlicht am 31. Mai 2018\nDer Hafen wurde geschlossen.", "2018-05-31", "certain"],
    ["May 31, 2018\nThe harbour was closed.", "2018-05-31", "certain"],
    ["Published 12/03/2021\nThe harbour was closed.", "[2021-03-12,2021-12-03]", "likely"],
    [
      "Published 12/03/2021\nThe harbour was closed.\ncopyright| © 2020 Courier\nUpdated 1 June 2021",
      "2021-03-12",
      "likely",
    ],
    ["BELGRAVIA, May 31, 2018 (Wire) — The harbour was closed.", "2018-05-31", "likely"],
    ["The harbour was closed in 2013.", "2013/..", "likely"],
    ["The harbour was closed.\ncopyright| © 2018 Courier", "2018", "likely"],
    ["The harbour was closed on Thursday.", null, null],
    ["The harbour was closed.", null, null],
    ["The harbour was closed on May 28.", null, null],
    ["The harbour will be closed by 2030.", null, null],
    [
      "It closed on Wednesday, Nov. 8, 2023, the port said.\nThe port said Wednesday that ships were turned away.",
      "[2023-11-08,2023-11-09]",
      "likely",
    ],
    ["The harbour was closed.\ncomments| Ann says: May 3, 2019 at 4:55 pm", null, null],
    ["The harbour was closed.\ndonation| Since 2023 we rely on you.", null, null],
  ])("%j is %s", (text, edtf, confidence) => {
    const date = one(text);
    expect([date.edtf, date.confidence]).toEqual([edtf, confidence]);
    if (edtf === null) expect([date.basis, date.sort, date.proof]).toEqual(["unknown", UNDATED, []]);
  });

  test("a day in the file's name dates it, a later line in the text wins and is reported", () => {
    expect(one("The harbour was closed.", "2018-05-31-harbour.txt")).toMatchObject({
      edtf: "2018-05-31",
      basis: "declared",
      confidence: "likely",
    });
    const { articles, diagnostics } = resolve({
      "20180602.txt": "Published May 31, 2018\nThe harbour was closed.",
    });
    expect(articles["20180602.txt"]).toMatchObject({
      edtf: "2018-05-31",
      basis: "stated",
      confidence: "certain",
    });
    expect(diagnostics).toMatchObject([
      { path: "20180602.txt", severity: "warning", rule: "date/contradiction" },
    ]);
  });

  test("what the file declares is certain; a date of change only bounds", () => {
    const dated = (declared: object) => {
      const found = findDates(buildArticle("The harbour was closed in 2013.", "a.html", declared));
      return resolveDates([found], NO_CURATION, ["a"]).dates[0]!;
    };
    expect(dated({ published: "2018-05-31T10:15:00Z" })).toMatchObject({
      edtf: "2018-05-31",
      basis: "declared",
      confidence: "certain",
    });
    expect(dated({ modified: "2018-06-02" }).edtf).not.toBe("2018-05-31");
    expect(dated({ published: "soon" }).edtf).toBe("2013/..");
  });
});

describe("traps", () => {
  test("two statements of one speaker on two Mondays stay two", () => {
    const { articles } = resolve({
      "a.txt":
        "Foreign Minister Pavel Tarkan said on Monday that only Ketland fishing boats should be in the northern waters.\ncopyright| © 2018 Courier\nIt was agreed on Monday, May 28, they said.",
      "b.txt":
        "Foreign Minister Pavel Tarkan said on Monday that his country would sell grain to three southern states at half price.",
    });
    expect(articles["b.txt"]!.edtf).toBeNull();
  });

  test("one topic lends no date", () => {
    const { "older.txt": older, ...rest } = invented;
    const { articles } = resolve({
      ...rest,
      "older.txt": older!.replace("six-year Morvian conflict", "Morvian conflict"),
    });
    expect(articles["older.txt"]!.edtf).toBe("2014/..");
  });

  test("ties that contradict one another end, and soon", () => {
    const said =
      "Mayor Ann Dole said on DAY that the northern bridge over the river Kell was closed for repair.";
    const texts = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `${i}.txt`,
        `${said.replace("DAY", "Monday")}\nThe Kell war began ${i + 2} years ago.\nThe ${i + 3}-year Kell conflict hurt Kell.\ncopyright| © ${2001 + i} Courier`,
      ]),
    );
    expect(Object.keys(resolve(texts).articles)).toHaveLength(12);
  });
});

describe("curated anchors", () => {
  const anchored = (date: string) =>
    resolve(invented, {
      ...NO_CURATION,
      events: [{ event: "Sotter meeting", date, words: ["meeting in Sotter"], why: "palace diary", line: 7 }],
    });

  test("an article tied to one follows it", () => {
    const { articles } = anchored("2018-05-17");
    expect(articles["feature.txt"]).toMatchObject({ edtf: "2018-06", confidence: "likely" });
    expect(articles["feature.txt"]!.proof.some(({ says }) => says.includes("palace diary"))).toBe(true);
    expect(anchored("2019-03-02").articles["feature.txt"]!.edtf).toBe("2019-04");
  });

  test("one that is no date is reported", () => {
    expect(anchored("spring, perhaps").diagnostics).toMatchObject([
      { path: "curation/events.yml", line: 7, rule: "date/anchor" },
    ]);
  });

  test.each([
    [["meeting in Sotter"], []],
    [["MEETING", "Sotter"], []],
    [["meeting", "Quandary"], ["curation/stale-event"]],
  ])("words %j of one: reported stale %j", (words, rules) => {
    const events = [{ event: "Meeting", date: "2018-05-17", words, line: 3 }];
    const { diagnostics } = resolve(invented, { ...NO_CURATION, events });
    expect(diagnostics).toMatchObject(rules.map((rule) => ({ rule, line: 3 })));
    expect(diagnostics).toHaveLength(rules.length);
  });
});
