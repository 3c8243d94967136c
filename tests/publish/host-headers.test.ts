import { describe, expect, test } from "vitest";
import { permalink } from "../../src/model/permalink.ts";
import { findContentType } from "../../src/publish/content-types.ts";
import { findHeaders, listHeaderRules, parseHeaders, writeHeaders } from "../../src/publish/host-headers.ts";

const rules = listHeaderRules({ style: "sha256-S=", script: "sha256-T=" });
const FOREVER = "public, max-age=31536000, immutable";
const ASK_FIRST = "public, max-age=0, must-revalidate";

describe("listHeaderRules", () => {
  test.each([
    ["/assets/site.0123456789.css", "Cache-Control", FOREVER],
    ["/pagefind/fragment/en_1a2b3c4.pf_fragment", "Cache-Control", FOREVER],
    ["/pagefind/pagefind.js", "Cache-Control", undefined],
    ["/pagefind/packed.js", "Cache-Control", undefined],
    ["/", "Cache-Control", ASK_FIRST],
    ["/articles/", "Cache-Control", ASK_FIRST],
    ["/articles/a.html", "Cache-Control", ASK_FIRST],
    [`/${permalink.worker}`, "Cache-Control", ASK_FIRST],
    ["/articles/a.html", "Content-Type", undefined],
    ["/records/a.md", "Content-Type", "text/markdown; charset=utf-8"],
    ["/data/records.jsonl", "Content-Type", "application/jsonl; charset=utf-8"],
    ["/actors/a.feed.json", "Content-Type", "application/feed+json"],
    ["/feed.json", "Content-Type", "application/feed+json"],
    ["/actors/newsfeed.json", "Content-Type", undefined],
    ["/originals/a.txt", "Content-Type", "text/plain"],
    ["/originals/a.txt", "Content-Disposition", "attachment"],
    ["/originals/a.txt", "X-Content-Type-Options", "nosniff"],
    ["/manifest.sha256", "Content-Disposition", undefined],
    ["/any/where", "Referrer-Policy", "no-referrer"],
  ])("%s gets %s: %s", (path, name, value) => {
    expect(findHeaders(rules, path)[name]).toBe(value);
  });

  test("forbids frames and lets through nothing inline but the page for wrong addresses", () => {
    const policy = findHeaders(rules, "/a.html")["Content-Security-Policy"];
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-T=';");
    expect(policy).not.toMatch(/unsafe-inline|https?:|\*/);
  });

  test("states no header twice for one path, which hosts would join with a comma", () => {
    const samples = rules.flatMap(({ path }) => ["x", "a/b"].map((part) => path.replace("*", part)));
    for (const sample of samples) {
      const names = rules
        .filter((rule) => Object.keys(findHeaders([rule], sample)).length)
        .flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, `${sample}: ${names.join(", ")}`).toBe(names.length);
    }
  });

  test("keeps within the limits of hosts: a hundred rules, one star each, two thousand characters a line", () => {
    expect(rules.length).toBeLessThan(100);
    for (const { path } of rules) expect(path.split("*").length).toBeLessThanOrEqual(2);
    for (const line of writeHeaders(rules).split("\n")) expect(line.length).toBeLessThan(2000);
  });

  test("comes back unchanged from the file", () => {
    expect(parseHeaders(writeHeaders(rules))).toEqual(rules);
  });
});

describe("parseHeaders", () => {
  test("leaves out what is neither a path nor a header of one", () => {
    const text = "# word\n  Lost: 1\n/a\n  X-One: 1\n  no colon\nstray: 2\n\n/b*\n\tX-Two:  a: b \n";
    expect(parseHeaders(text)).toEqual([
      { path: "/a", headers: { "X-One": "1" } },
      { path: "/b*", headers: { "X-Two": "a: b" } },
    ]);
  });

  test("takes no longer for hostile lines", () => {
    expect(parseHeaders(`/a\n${" ".repeat(50_000)}x`)).toHaveLength(1);
  });
});

describe("findContentType", () => {
  test.each([
    ["index.html", "text/html; charset=utf-8"],
    ["data/archive.csl.json", "application/vnd.citationstyles.csl+json"],
    ["data/record.schema.json", "application/schema+json"],
    ["articles/a.json", "application/json"],
    ["feed.xml", "application/atom+xml; charset=utf-8"],
    ["sitemap.xml", "application/xml; charset=utf-8"],
    ["site.webmanifest", "application/manifest+json"],
    ["pagefind/wasm.en.pagefind", "application/octet-stream"],
    ["constructor", "application/octet-stream"],
  ])("%s is %s", (path, type) => {
    expect(findContentType(path)).toBe(type);
  });
});
