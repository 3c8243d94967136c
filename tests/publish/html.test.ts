import { describe, expect, test } from "vitest";
import { escapeText, html, trustMarkup } from "../../src/publish/html.ts";
import { tidyText } from "../../src/publish/tidy.ts";

describe("html", () => {
  test.each([
    ["<b>", "&lt;b&gt;"],
    [`a"b'c&d`, "a&quot;b&#39;c&amp;d"],
    ["&amp;", "&amp;amp;"],
    ["{{ 2 + 2 }}", "{{ 2 + 2 }}"],
  ])("escapes %s", (text, markup) => expect(escapeText(text)).toBe(markup));

  test("escapes what is inserted, in text and in attributes, and keeps what is markup", () => {
    const inner = html`<i title="${'"><script>'}">${"<x>"}</i>`;
    expect(html`<p>${inner}</p>`.markup).toBe('<p><i title="&quot;&gt;&lt;script&gt;">&lt;x&gt;</i></p>');
  });

  test("prints lists one after another and nothing for what is not there", () => {
    expect(html`${[1, html`<hr />`, null]}${false}${undefined}${0}${""}`.markup).toBe("1<hr />0");
  });

  test("takes no look-alike for markup", () => {
    const fake = { markup: "<script>" } as unknown as string;
    expect(() => html`${fake}`.markup).toThrow();
    expect(trustMarkup("<hr>").markup).toBe("<hr>");
  });
});

describe("tidyText", () => {
  test.each([
    ["plain", "plain"],
    ["tab\tstays", "tab\tstays"],
    ["\u202etxt.exe\u202c", "\u2060txt.exe\u2060"],
    ["bell\u0007", "bell\ufffd"],
    ["half \ud83d", "half \ufffd"],
    ["half \ude00 low", "half \ufffd low"],
    ["whole 😀", "whole 😀"],
    ["עברית العربية 中文", "עברית العربية 中文"],
    ["\ufffe\uffff\0", "\ufffd\ufffd\ufffd"],
  ])("%j", (text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
    expect(tidyText(text)).toHaveLength(text.length);
  });
});
