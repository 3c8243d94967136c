import { describe, expect, test } from "vitest";
import { checkXml, findXmlFault } from "../../src/check/checkers/xml.ts";
import { TextFile } from "../../src/check/text-file.ts";

describe("XML that no parser takes", () => {
  test.each([
    ["a bare ampersand", "<a>Smith & Sons</a>", /bare &/],
    ["an entity of HTML", "<a>x&nbsp;y</a>", /bare &/],
    ["a bare ampersand in an attribute", '<a href="?a=1&b=2"/>', /bare &/],
    ["a control", "<a>\u0007</a>", /forbids/],
    ["half a pair", "<a>\ud800</a>", /forbids/],
    ["an element left open", "<a><b></b>", /never closes <a>/],
    ["elements that cross", "<a><b></a></b>", /closes <a>/],
    ["an end alone", "</a>", /closes <a>/],
    ["an attribute without quotes", "<a b=c/>", /broken tag/],
    ["a tag that breaks off", "<a><b", /broken tag/],
    ["a comment that never ends", "<a/><!-- x", /never ends/],
  ])("is found: %s", (_, text, what) => {
    expect(findXmlFault(text)?.what).toMatch(what);
  });

  test("is told with its line", () => {
    const file = new TextFile("feed.xml", "<feed>\n<title>A & B</title>\n</feed>");
    const site = { files: new Map(), baseUrl: null, previous: null };
    expect([...(checkXml(site).look?.(file) ?? [])]).toMatchObject([
      { path: "feed.xml", line: 2, severity: "error", rule: "data/broken-xml" },
    ]);
  });
});

test.each([
  '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg xmlns="x" a=\'b\'><g/><text >A &amp; &#x42; &#66; é</text ></svg>\n',
  "<a><!-- & < > --><![CDATA[ & < ]]></a>",
])("well-formed XML is not: %s", (text) => {
  expect(findXmlFault(text)).toBeNull();
});
