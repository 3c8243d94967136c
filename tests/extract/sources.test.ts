import { describe, expect, test } from "vitest";
import { findSources } from "../../src/extract/sources.ts";
import { identifySource } from "../../src/extract/source-names.ts";
import { parseCopyright } from "../../src/extract/source-copyright.ts";
import { buildArticle, type Row } from "./article-builder.ts";

const STORY: Row = [
  "body",
  "The harbour of Port Ellery stayed closed on Friday while crews cleared a wreck.",
];

/** Lists clues as "role name rule", without those of other rows than the given ones. */
function clues(...rows: Row[]): string[] {
  return findSources(buildArticle([STORY, ...rows])).map(
    ({ role, value, evidence }) => `${role} ${value} ${evidence.rule.replace("source/", "")}`,
  );
}

describe("lines that name a source", () => {
  const TABLE: readonly [row: Row, expected: string][] = [
    [["copyright", "© 2018 Harbour Times (Port Ellery, Norland)"], "outlet Harbour Times copyright-line"],
    [
      ["copyright", "Copyright 2019 The Associated Press. All rights reserved."],
      "agency Associated Press copyright-line",
    ],
    [["copyright", "(c) 2020, The Washington Post"], "outlet The Washington Post copyright-line"],
    [["copyright", "© The New York Times Company 2020"], "outlet The New York Times copyright-line"],
    [["copyright", "Copyright © 2016-2021 Norland Gazette, Inc."], "outlet Norland Gazette copyright-line"],
    [["credit", "Source: Reuters\u00a0"], "agency Reuters credit-line"],
    [["credit", "Source: AFP and other agencies"], "agency Agence France-Presse credit-line"],
    [["credit", "Source: Harbour Times"], "outlet Harbour Times credit-line"],
    [["credit", "(AP)"], "agency Associated Press agency-line"],
    [["credit", "— AFP"], "agency Agence France-Presse agency-line"],
    [["body", "The wreck will be lifted next week, he said. — Reuters"], "agency Reuters agency-at-end"],
    [
      ["body", "“Nobody was hurt,” the harbour master said. (PTI)"],
      "agency Press Trust of India agency-at-end",
    ],
    [
      ["boilerplate", "The Associated Press contributed to this report."],
      "agency Associated Press contributed",
    ],
    [["author-note", "Jane Doe is an Associated Press writer."], "agency Associated Press author-note"],
    [
      ["author-note", "Jane Doe is a staff writer at The Boston Globe."],
      "outlet The Boston Globe author-note",
    ],
    [
      ["distribution", "Distributed by\u00a0Tribune Content Agency, LLC."],
      "distributor Tribune Content Agency distribution-line",
    ],
    [
      ["boilerplate", "Provided by SyndiGate Media Inc. (Syndigate.info)."],
      "distributor SyndiGate Media distribution-line",
    ],
    [
      ["boilerplate", "This article was originally published in the Norland Gazette."],
      "outlet Norland Gazette first-appeared",
    ],
    [["body", "This story first appeared on Harbour Times."], "outlet Harbour Times first-appeared"],
    [
      ["boilerplate", "The post Ports close after storm appeared first on Harbour Times."],
      "outlet Harbour Times appeared-first",
    ],
    [
      ["boilerplate", "Republished from The Conversation under a Creative Commons license."],
      "outlet The Conversation reprinted-from",
    ],
    [
      ["boilerplate", "Visit the Norland Gazette at www.norlandgazette.example"],
      "outlet Norland Gazette visit-at",
    ],
    [["paywall", "Register to receive full access to NNX."], "outlet NNX self-naming"],
    [["comments", "Thank you. You are a loyal NNX Reader."], "outlet NNX self-naming"],
    [["newsletter", "Get the best stories faster with NNX breaking news updates"], "outlet NNX self-naming"],
    [
      ["donation", "Every gift, big or small, helps NNX.org remain a source of news."],
      "outlet NNX.org self-naming",
    ],
    [["newsletter", "Sign up for the Harbour Times newsletter"], "outlet Harbour Times self-naming"],
    [
      ["promotion", "Join our brand new verified HTN Telegram channel and get news first!"],
      "republisher HTN own-channel",
    ],
    [["comments", "Contact us: letters@guardian.co.uk"], "outlet The Guardian mail-address"],
    [["navigation", "Al Jazeera World"], "outlet Al Jazeera brand"],
    [["navigation", "TheGuardian.com"], "outlet The Guardian brand"],
    [["byline", "By JANE DOE, Associated Press Writer"], "agency Associated Press byline"],
    [["byline", "By Reuters"], "agency Reuters byline"],
    [["byline", "By Jane Doe, The Washington Post"], "outlet The Washington Post byline"],
  ];
  test.each(TABLE)("%j", (row, expected) => expect(clues(row)).toContain(expected));
});

describe("lines that name none", () => {
  const TABLE: readonly Row[] = [
    ["caption", "The wreck seen from the pier. © Getty Images"],
    ["caption", "The wreck seen from the pier. Source: Reuters"],
    ["credit", "Photo: Reuters"],
    ["body", "“We lifted it in parts,” a salvage official told Reuters."],
    ["body", "A diver told The Wall Street Journal that the hull was broken."],
    ["body", "According to the New York Times, the owner had been warned."],
    ["body", "The crew, the Guardian reported by telephone, was safe."],
    ["body", "The source: a reporter who had seen the letter."],
    ["newsletter", "Join our Weekly Newsletter"],
    ["newsletter", "Subscribe to our daily newsletter"],
    ["share", "For the latest news follow us on Twitter"],
    ["share", "Follow Jane Doe on Twitter"],
    ["comments", "Leave a Reply"],
    ["comments", "No comments:"],
    ["template-rest", "%d bloggers like this:"],
    ["copyright", "Copyright. All rights reserved."],
    ["copyright", "© 2020"],
    ["copyright", "© 2020 Harbour Media Group, Inc."],
    ["copyright", "© Jane Doe"],
    ["copyright", "Copyright ©2019 Dow Jones & Company, Inc."],
    ["navigation", "Print"],
    ["navigation", "Time"],
    ["navigation", "Politics"],
    ["related-link", "Haaretz editor resigns"],
    ["body", "The mood sank after CNBC reported that the port had closed."],
    ["cookie", "By continuing to use this site you agree to the Privacy Policy and Terms of Use."],
  ];
  test.each(TABLE)("%s: %s", (...row) => expect(clues(row)).toEqual([]));
});

describe("evidence", () => {
  test("stands where it says, and is marked by how it was won", () => {
    const article = buildArticle([STORY, ["credit", "Source: Reuters"], ["copyright", "© 2018 Arab News"]]);
    for (const { evidence, value } of findSources(article)) {
      expect(article.raw.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.value).toBe(value);
      if (evidence.basis === "inferred") expect(evidence.confidence).not.toBe("certain");
    }
  });

  test("declared values come from the file's own metadata", () => {
    const declared = {
      title: "Ports close | Harbour Times",
      outlet: "Harbour Times",
      url: "https://www.nytimes.com/2020/a.html",
      origin: { outlet: "og:site_name" },
    };
    const found = findSources(buildArticle([STORY], declared));
    expect(found.map(({ value, evidence }) => [value, evidence.rule, evidence.basis])).toEqual([
      ["Harbour Times", "source/declared", "declared"],
      ["The New York Times", "source/address", "inferred"],
      ["Harbour Times", "source/title-tail", "inferred"],
    ]);
    expect(found[0]?.evidence.note).toBe("og:site_name");
  });
});

describe("names", () => {
  test.each([
    ["AP", "Associated Press"],
    ["The Associated Press", "Associated Press"],
    ["New York Times", "The New York Times"],
    ["REUTERS", "Reuters"],
    ["Harbour Times, Inc.", "Harbour Times"],
    ["Harbour Times Newsletter", "Harbour Times"],
    ["Harbour Times’s", "Harbour Times"],
  ])("%s is %s", (printed, name) => expect(identifySource(printed)?.name).toBe(name));

  test.each(["Twitter", "Newsletter", "Our", "A", "12", "Privacy Policy", ""])("%s is none", (printed) =>
    expect(identifySource(printed)).toBeNull(),
  );
});

describe("copyright lines", () => {
  test.each([
    ["© 2018 Arab News (Jeddah, Saudi Arabia)", "Arab News"],
    ["2021 © Harbour Times", "Harbour Times"],
    ["Copyright (c) 2014 by Norland Gazette", "Norland Gazette"],
    ["COPYRIGHT 2001 Norland Gazette All Rights Reserved", "Norland Gazette"],
  ])("%s", (text, name) => expect(parseCopyright(text)?.name).toBe(name));
});

test.each(["a", " ", "A ", "© ", "Source: A ", "By ", ". ", "— "])("long rows of %j end soon", (unit) => {
  const started = performance.now();
  findSources(
    buildArticle([
      ["boilerplate", unit.repeat(50_000 / unit.length)],
      ["body", unit.repeat(50_000 / unit.length)],
    ]),
  );
  expect(performance.now() - started).toBeLessThan(1500);
});
