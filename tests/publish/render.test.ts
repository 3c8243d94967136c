import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { gzipSync } from "node:zlib";
import { dirname, join, normalize } from "node:path/posix";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { makeAssets } from "../../src/publish/assets.ts";
import { renderPages } from "../../src/publish/render.ts";
import { makeFixture } from "./fixture.ts";

let folder: string;
let pages: Map<string, string>;

const OTHER_FILES =
  /^(?:records|originals|citations|data)\/|(?:^|\.)feed\.(?:xml|json)$|^(?:opensearch\.xml|manifest\.sha256|licences\.txt)$/;

async function readPages(from: string): Promise<Map<string, string>> {
  const names = (await readdir(from, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
  return new Map(
    await Promise.all(names.map(async (n) => [n, await readFile(join(from, n), "utf8")] as const)),
  );
}

function page(path: string): string {
  return pages.get(path) ?? expect.fail(`${path} is missing`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pressmark-pages-"));
  const two = ["site", "again"].map((name) => join(folder, name));
  // Two at once: builds in one process must not share anything.
  await Promise.all(two.map((out) => renderPages(makeFixture(), out, { baseUrl: null })));
  pages = await readPages(join(folder, "site"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("renderPages", () => {
  test("counts only what is possible, where nothing is sure", () => {
    expect(page("timeline/2014-03-12.html")).toContain("1 article, possibly of this day");
    expect(page("timeline/2014-03-12.html")).not.toContain("0 articles");
  });

  test("makes every kind of page, each with its JSON twin", () => {
    const kinds = [
      permalink.home,
      permalink.articles,
      permalink.articlesByTitle,
      permalink.article("dockers-halt-talks-3f9a1c"),
      permalink.actors,
      permalink.actor("havenbond"),
      permalink.places,
      permalink.place("rotterdam"),
      permalink.sources,
      permalink.source("northern-courier"),
      permalink.timeline,
      ...["2014", "2014-03", "2014-03-06"].map((day) => permalink.date(day)),
      permalink.undated,
      permalink.search,
      permalink.data,
      permalink.about,
      permalink.notFound,
    ];
    for (const kind of kinds) expect([...pages.keys()]).toContain(kind);
    for (const path of pages.keys())
      expect(existsSync(join(folder, "site", jsonTwin(path))), path).toBe(true);
  });

  test("writes valid HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: {
        "void-style": "off",
        "no-trailing-whitespace": "off",
        "attr-spacing": "off",
        "long-title": "off",
        "no-raw-characters": "off",
        "require-sri": "off",
        "no-inline-style": "error",
      },
    });
    const problems: string[] = [];
    for (const [path, markup] of pages) {
      const { results } = await validator.validateString(markup, path);
      for (const { messages } of results)
        problems.push(...messages.map((m) => `${path}:${m.line} ${m.ruleId} ${m.message}`));
    }
    expect(problems).toEqual([]);
  });

  test("links only to what is there, relatively and by file name", () => {
    const broken: string[] = [];
    for (const [path, markup] of pages)
      for (const [, raw = ""] of markup.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:http:\/\/purl|http:\/\/www\.zotero|data:application\/)/.test(raw)) continue;
        const [target = "", fragment] = decodeURI(raw.replaceAll("&amp;", "&")).split("#");
        const file = target ? normalize(join(dirname(path), target)) : path;
        const known = existsSync(join(folder, "site", file)) || OTHER_FILES.test(file);
        const at = pages.get(file);
        const anchored = !fragment || !at || at.includes(`id="${fragment}"`);
        if (!known || !anchored || /^[a-z]+:|^\//i.test(raw) || target.endsWith("/"))
          broken.push(`${path} → ${raw}`);
      }
    expect(broken).toEqual([]);
  });

  test("runs nothing from an article and prints it as it is", () => {
    const markup = page(permalink.article("hostile-text-000bad"));
    expect(markup).not.toMatch(/<script>|onerror=alert\(1\)>"|<style|<b>bold|<img|<!-- comment/);
    expect(markup).toContain("{{ 2 + 2 }} {% include");
    expect(markup).toContain("${process.exit(1)}");
    for (const text of pages.values())
      expect(text).not.toMatch(/[\u0007\u202a-\u202e]|\ud83d(?![\udc00-\udfff])/);
  });

  test("allows only its own files, and holds no inline style or script", () => {
    for (const [path, markup] of pages) {
      if (path === permalink.notFound) continue;
      expect(markup).toContain(`content="default-src &#39;none&#39;; script-src &#39;self&#39;`);
      expect(markup, path).not.toMatch(/\sstyle="|<style|\son[a-z]+="|<script>/);
    }
  });

  test("gives the search index article text alone, and a sort key for every article", () => {
    for (const [path, markup] of pages) {
      const article = path.startsWith("articles/") && !/\/(?:index|a-z)\.html$/.test(path);
      expect(markup.includes("data-pagefind-body"), path).toBe(article);
      if (article) expect(markup).toMatch(/data-pagefind-sort="date\[content\]" content="\d{8}"/);
    }
    expect(page(permalink.article("hostile-text-000bad"))).toContain(
      `data-pagefind-sort="date[content]" content="99999999"`,
    );
  });

  test("shows unknown as unknown, and says why a list is empty", () => {
    const markup = page(permalink.article("hostile-text-000bad"));
    expect(markup).toContain("outlet unknown");
    expect(markup).toContain("date unknown");
    expect(page(permalink.article("arabic-story-0a1b2c"))).toContain("No person, government or group");
  });

  test("tells which way an article reads", () => {
    expect(page(permalink.article("arabic-story-0a1b2c"))).toMatch(/<h1\s+dir="rtl" lang="ar"/);
  });

  test("lets Zotero see a newspaper article of its outlet, with one COinS span", () => {
    const markup = page(permalink.article("dockers-halt-talks-3f9a1c"));
    expect(markup).toContain('<meta name="z:itemType" content="newspaperArticle" />');
    expect(markup).toContain('<meta name="DC.source" content="Northern Courier" />');
    expect(markup).toContain('<meta name="DC.date" content="2014-03-06" />');
    expect(markup).not.toContain("citation_");
    expect(markup.match(/class="Z3988"/g)).toHaveLength(1);
    expect(markup).toContain("rft.type=newspaperArticle");
  });

  test("tells machines a day only where it is one", () => {
    const linked = (id: string) => {
      const [, json = "{}"] =
        /<script type="application\/ld\+json">([^<]*)</.exec(page(permalink.article(id))) ?? [];
      return JSON.parse(json) as Record<string, unknown>;
    };
    expect(linked("dockers-halt-talks-3f9a1c")).toMatchObject({ datePublished: "2014-03-06" });
    expect(linked("a-look-back-91e2f3")).toMatchObject({ temporalCoverage: "2016/2018" });
    expect(linked("a-look-back-91e2f3")).not.toHaveProperty("datePublished");
    expect(linked("hostile-text-000bad")).not.toHaveProperty("temporalCoverage");
    expect(linked("hostile-text-000bad")["headline"]).toContain("<script>");
  });

  test("loads in less than 100 kB, compressed as hosts do, whatever the page", async () => {
    const size = async (path: string) => {
      const content = await readFile(join(folder, "site", path));
      return path.endsWith(".woff2") ? content.length : gzipSync(content).length;
    };
    const { addresses } = await makeAssets();
    const assets = ["site.css", "site.js", "icon.svg", "faces.css"].map((n) => addresses.get(n)!);
    const frame = (await Promise.all(assets.map(size))).reduce((sum, bytes) => sum + bytes);
    for (const path of pages.keys()) expect(frame + (await size(path)), path).toBeLessThan(100_000);
  });

  test("gives the same bytes again", async () => {
    for (const name of await readdir(join(folder, "site"), { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const path = join(name.parentPath, name.name);
      const again = await readFile(path.replace(`${folder}/site/`, `${folder}/again/`));
      expect(again.equals(await readFile(path)), path).toBe(true);
    }
  });

  test("renders an empty archive", async () => {
    const out = join(folder, "empty");
    await renderPages(makeFixture([]), out, { baseUrl: "https://example.org/news" });
    const empty = await readPages(out);
    expect(empty.get(permalink.home)).toContain("This archive is empty");
    expect(empty.get(permalink.articles)).toContain("No article could be read");
    expect(empty.get(permalink.about)).toContain(
      'rel="canonical" href="https://example.org/news/about.html"',
    );
    expect(empty.get(permalink.notFound)).toContain('href="/news/index.html"');
  });
});
