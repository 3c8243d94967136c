import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/model/diagnostic.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import { hashInline } from "../../src/publish/assets.ts";
import { renderPages } from "../../src/publish/render.ts";
import { makeFixture } from "./fixture.ts";

let folder: string;
let number = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pressmark-own-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Renders the fixture with files in `curation/templates/`, and gives the folder of the site. */
async function renderWith(files: Readonly<Record<string, string>>, settings = {}): Promise<string> {
  const root = join(folder, String(++number));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, "curation", "templates", name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const archive = { ...makeFixture(), settings: { ...NO_CURATION.archive, ...settings } };
  const site = join(root, "site");
  await renderPages(archive, site, { baseUrl: null, curation: join(root, "curation") });
  return site;
}

const ABOUT = `
import { place } from "./parts/words.js";
export function render({ site, shown, html, layout, countIn, usual }) {
  return layout(site, shown, (link, texts) => ({
    main: html\`<h1>Ours</h1><p>\${place}, \${countIn(texts, site.counts.articles, "article")}</p>
      <a href="\${link("articles/index.html")}">\${texts.masthead.articles}</a>\`,
  }));
}`;

describe("an archive's own template", () => {
  test("takes the place of ours, and leaves every other page as it is", async () => {
    const [own, usual] = await Promise.all([
      renderWith({ "about.11ty.js": ABOUT, "parts/words.js": 'export const place = "Tyre & Sidon";' }),
      renderWith({}),
    ]);
    const about = await readFile(join(own, "about.html"), "utf8");
    expect(about).toContain("<h1>Ours</h1><p>Tyre &amp; Sidon, 8 articles</p>");
    expect(about).toContain('<a href="articles/index.html">Articles</a>');
    expect(about).toContain('class="masthead"');
    const pages = (await readdir(usual, { recursive: true })).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages)
      if (page !== "about.html" && page !== "404.html")
        expect(await readFile(join(own, page), "utf8"), page).toBe(await readFile(join(usual, page), "utf8"));
  });

  test("may be TypeScript, stand for many pages, and wrap what ours prints", async () => {
    const wrap = `export const render = async ({ shown, usual, ...rest }: any): Promise<string> =>
      (await usual({ shown, ...rest })).replace("</h1>", "</h1><p>A note of the editors</p>");`;
    const site = await renderWith({ "place.11ty.ts": wrap, "notfound.11ty.ts": wrap });
    for (const page of ["places/rotterdam.html", "404.html"].map((path) => join(site, path)))
      expect(await readFile(page, "utf8")).toContain("A note of the editors");
  });

  test.each([
    ["abuot.11ty.js", "export const render = () => '';", "did you mean about.11ty.js?"],
    ["partials/rows.ts", "export const rows = () => '';", "parts of pages cannot be replaced"],
    ["article/rail.js", "", "parts of pages cannot be replaced"],
    ["x.11ty.njk", "{{ 7 * 7 }}", "no template of this name"],
    ["about.11ty.js", "export const render = ((", "it cannot be loaded"],
    ["about.11ty.js", "export const layout = 1;", "it exports no function called render"],
    [
      "about.11ty.js",
      "export const render = () => { throw new Error('no ink') };",
      "it failed at about.html: Error: no ink",
    ],
    ["about.11ty.js", "export const render = () => 7;", "it printed no text for about.html"],
  ])("%s that cannot be used stops the build and is named: %s", async (name, content, problem) => {
    const failed = renderWith({ [name]: content });
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow(`curation/templates/${name}: `);
    await expect(failed).rejects.toThrow(problem);
  });

  test("cannot be two for the same pages", async () => {
    const render = "export const render = () => '';";
    await expect(renderWith({ "about.11ty.js": render, "about.11ty.ts": render })).rejects.toThrow(
      "another template",
    );
  });
});

describe("an archive's own frame", () => {
  test("stands around every page, and may wrap ours", async () => {
    const site = await renderWith({
      "layout.js": `export const layout = ({ usual, shown, html }) =>
        usual().replace("<footer", html\`<p class="motto">For \${shown.frame.title} & all</p>\`.markup + "<footer");`,
    });
    for (const page of ["index.html", "about.html", "articles/index.html"])
      expect(await readFile(join(site, page), "utf8"), page).toMatch(
        /<p class="motto">For [^<]+ &(?:amp;)? all<\/p><footer/,
      );
  });

  test("may print all of a page itself", async () => {
    const site = await renderWith({
      "layout.js": `export const layout = ({ site, shown, show, html }) => {
        const { main } = show(site.linkFrom(shown.frame.url), site.texts);
        return html\`<!doctype html><html lang="en"><title>\${shown.frame.title}</title><main>\${main}</main></html>\`.markup;
      };`,
    });
    const about = await readFile(join(site, "about.html"), "utf8");
    expect(about).toMatch(/^<!doctype html><html lang="en"><title>About this archive<\/title><main>/);
    expect(about).not.toContain("masthead");
  });

  test.each([
    ["export const layout = ((", "it cannot be loaded"],
    ["export const render = 1;", "it exports no function called layout"],
    ["export const layout = () => { throw new Error('no ink') };", "Error: no ink"],
    ["export const layout = async () => '';", "layout must return a string"],
  ])("that cannot be used stops the build and is named: %s", async (content, problem) => {
    const failed = renderWith({ "layout.js": content });
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toThrow("curation/templates/layout.js: ");
    await expect(failed).rejects.toThrow(problem);
  });
});

describe("an archive's own styles", () => {
  test("stand after ours and after its colours, in the order of their names", async () => {
    const site = await renderWith(
      { "styles/b.css": ".second { color: var(--ink) }", "styles/a.css": ".first { color: var(--accent) }" },
      { colours: { accent: { light: "#123456", dark: "#abcdef" } } },
    );
    const [name = ""] = (await readdir(join(site, "assets"))).filter((file) => /^site\..*\.css$/.test(file));
    const css = await readFile(join(site, "assets", name), "utf8");
    const at = ["--accent: light-dark(#8a1c2b", "light-dark(#123456,#abcdef)", ".first", ".second"].map(
      (part) => css.indexOf(part),
    );
    expect(at.every((place) => place >= 0)).toBe(true);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    const home = await readFile(join(site, "index.html"), "utf8");
    expect(home).toContain(name);
    expect(home).not.toMatch(/<style|\sstyle=/);
    // The page for wrong addresses carries its style in itself, under the hash that its host is told.
    const [, wrong = "", style = ""] =
      /(sha256-[^&]+)&#39;[^]*<style>([^]*)<\/style>/.exec(await readFile(join(site, "404.html"), "utf8")) ??
      [];
    expect(style).toContain("light-dark(#123456,#abcdef)");
    expect(wrong).toBe(hashInline(style));
    expect(await readFile(join(site, "_headers"), "utf8")).toContain(hashInline(style));
  });
});
