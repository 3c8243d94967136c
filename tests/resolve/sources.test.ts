import { describe, expect, test } from "vitest";
import { findSources } from "../../src/extract/sources.ts";
import type { Declared } from "../../src/model/article.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import type { Findings } from "../../src/model/findings.ts";
import { resolveSources } from "../../src/resolve/sources.ts";
import { buildArticle, type Row } from "../extract/article-builder.ts";

const STORY: Row = [
  "body",
  "The harbour of Port Ellery stayed closed on Friday while crews cleared a wreck.",
];

function resolve(...articles: (readonly [rows: readonly Row[], declared?: Declared])[]) {
  const findings = articles.map(([rows, declared]) => {
    const article = buildArticle([STORY, ...rows], declared);
    return { article, sources: findSources(article) } as unknown as Findings;
  });
  return resolveSources(findings, NO_CURATION);
}

const rolesOf = (rows: readonly Row[], declared?: Declared) => {
  const { roles } = resolve([rows, declared ?? {}]);
  return Object.fromEntries(Object.entries(roles[0] ?? {}).filter(([, name]) => name !== null));
};

describe("who published, wrote, passed on and re-posted", () => {
  const TABLE: readonly [string, readonly Row[], Record<string, string>][] = [
    ["nothing known", [], {}],
    [
      "an agency writer on an unnamed blog",
      [["author-note", "Jane Doe is an Associated Press writer."]],
      { agency: "Associated Press" },
    ],
    [
      "a credit line",
      [
        ["credit", "Source: Reuters"],
        ["comments", "Leave a Reply"],
      ],
      { agency: "Reuters" },
    ],
    [
      "a paper, its distributor and a site that shows it",
      [
        ["promotion", "Join our new HTN Telegram channel"],
        ["copyright", "© 2018 Harbour Times (Port Ellery)"],
        ["distribution", "Distributed by Tribune Content Agency, LLC."],
      ],
      { outlet: "Harbour Times", distributor: "Tribune Content Agency", republisher: "HTN" },
    ],
    [
      "a site that names itself",
      [
        ["paywall", "Register to receive full access to NNX."],
        ["comments", "You are a loyal NNX Reader."],
        ["donation", "Every gift helps NNX.org remain a source of news."],
      ],
      { outlet: "NNX" },
    ],
    [
      "a lone channel is the publisher's as far as anyone can tell",
      [["promotion", "Join our HTN Telegram channel"]],
      { outlet: "HTN" },
    ],
    [
      "a channel beside an agency's text",
      [
        ["promotion", "Join our HTN Telegram channel"],
        ["credit", "Source: Reuters"],
      ],
      { agency: "Reuters", republisher: "HTN" },
    ],
    [
      "a paper's own channel",
      [
        ["promotion", "Join our HTN Telegram channel"],
        ["copyright", "© 2020 HTN"],
      ],
      { outlet: "HTN" },
    ],
    [
      "cited papers",
      [["body", "A diver told The Wall Street Journal that, as CNN reported, the hull was broken."]],
      {},
    ],
    ["a contribution is not the text", [["credit", "The Associated Press contributed to this report."]], {}],
    [
      "a paper that recalls its report, for want of better",
      [["body", "On Sunday, Haaretz reported that the wreck was old."]],
      { outlet: "Haaretz" },
    ],
    [
      "such a paper beside better evidence",
      [
        ["body", "On Sunday, Haaretz reported that the wreck was old."],
        ["credit", "Source: Reuters"],
      ],
      { agency: "Reuters" },
    ],
    [
      "an agency's line in a paper",
      [
        ["credit", "(AP)"],
        ["copyright", "© 2020 Harbour Times"],
      ],
      { outlet: "Harbour Times", agency: "Associated Press" },
    ],
  ];
  test.each(TABLE)("%s", (_, rows, expected) => expect(rolesOf(rows)).toEqual(expected));

  test("what the file declares outweighs hints", () => {
    expect(
      rolesOf([["newsletter", "Sign up for the Port Herald newsletter"]], { outlet: "Harbour Times" }),
    ).toEqual({
      outlet: "Harbour Times",
    });
    expect(rolesOf([], { outlet: "Reuters" })).toEqual({ outlet: "Reuters" });
    expect(rolesOf([], { outlet: "U.S.", url: "https://www.reuters.com/a" })).toEqual({ outlet: "Reuters" });
  });

  test("a declared site that says where the text stood first re-posts it", () => {
    const rows: Row[] = [["boilerplate", "This article was originally published in the Norland Gazette."]];
    expect(rolesOf(rows, { outlet: "Harbour Times" })).toEqual({
      outlet: "Norland Gazette",
      republisher: "Harbour Times",
    });
  });
});

describe("evidence", () => {
  test("is cited for every role, weak where it is weak", () => {
    const { evidence } = resolve([[["body", "On Sunday, Haaretz reported that the wreck was old."]]]);
    expect(evidence[0]).toMatchObject([
      {
        field: "source.outlet",
        value: "Haaretz",
        basis: "inferred",
        confidence: "weak",
        quote: "Haaretz reported",
      },
    ]);
  });

  test("names the runner-up", () => {
    const rows: Row[] = [
      ["copyright", "© 2020 Harbour Times"],
      ["author-note", "Jane Doe is a staff writer at The Boston Globe."],
    ];
    const { evidence } = resolve([rows]);
    expect(evidence[0]?.[0]).toMatchObject({ value: "Harbour Times", also: ["The Boston Globe"] });
  });

  test("speaks for the role that was given", () => {
    const rows: Row[] = [
      ["promotion", "Join our HTN Telegram channel"],
      ["credit", "Source: Reuters"],
    ];
    const { evidence } = resolve([rows]);
    expect(evidence[0]?.map(({ field }) => field)).toEqual(["source.agency", "source.republisher"]);
  });
});

describe("authority", () => {
  test("AP and Associated Press are one source", () => {
    const { sources, roles } = resolve(
      [[["credit", "(AP)"]]],
      [[["author-note", "Jane Doe is an Associated Press writer."]]],
    );
    expect(roles.map(({ agency }) => agency)).toEqual(["Associated Press", "Associated Press"]);
    expect(sources).toMatchObject([{ id: "associated-press", name: "Associated Press", roles: ["agency"] }]);
    expect(sources[0]?.aliases).toContain("AP");
  });

  test("the order of articles does not matter", () => {
    const one = [[["credit", "Source: Reuters"]]] as const;
    const two = [[["copyright", "© 2020 Harbour Times"]]] as const;
    const key = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);
    expect(key(resolve([one[0]], [two[0]]).sources)).toEqual(key(resolve([two[0]], [one[0]]).sources));
  });
});
