import { describe, expect, test } from "vitest";
import { weighFile } from "../../src/publish/exports/manifest.ts";
import { renderOffer } from "../../src/publish/offline.ts";

const FILES = [
  { path: "index.html", content: "<h1>Häfen</h1>" },
  { path: "articles/a.html", content: "a" },
  { path: "assets/site.0123456789.css", content: "a{}" },
  { path: "originals/a.txt", content: Buffer.from([0xff, 0x00]) },
  { path: "pagefind/pagefind.js", content: "engine" },
];
const OTHERS = [
  "pagefind/packed.js",
  "pagefind/packed/fragment-en_00.js",
  "_headers",
  ".nojekyll",
  "offline-worker.js",
  "offline.json",
  "manifest.sha256",
].map((path) => ({ path, content: "not kept" }));

/** Renders the offer and reads it as a browser does. */
function offer(files: readonly { path: string; content: string | Uint8Array }[]) {
  const made = renderOffer(files.map(weighFile), "0123456789ab");
  const read = (path: string) => JSON.parse(String(made.find((file) => file.path === path)?.content));
  const told = read("offline.json") as { build: string; files: number; bytes: number; list: string };
  return { told, list: read(told.list) as [string, number, string][] };
}

describe("renderOffer", () => {
  test("lists what a reader can open over http, with bytes, in order of the paths", () => {
    const { told, list } = offer([...OTHERS, ...FILES]);
    expect(list.map(([path, bytes]) => [path, bytes])).toEqual([
      ["articles/a.html", 1],
      ["assets/site.0123456789.css", 3],
      ["index.html", 15],
      ["originals/a.txt", 2],
      ["pagefind/pagefind.js", 6],
    ]);
    expect(told).toMatchObject({ files: 5, bytes: 27, edition: "0123456789ab" });
  });

  test("has another address when any byte is another, and the same one in any order", () => {
    const { told } = offer(FILES);
    expect(told.list).toBe(`assets/offline.${told.build}.json`);
    expect(offer([...FILES].reverse()).told).toEqual(told);
    const changed = FILES.map((file) => (file.path === "articles/a.html" ? { ...file, content: "b" } : file));
    expect(offer(changed).told.build).not.toBe(told.build);
    expect(offer([...FILES, ...OTHERS]).told).toEqual(told);
  });
});
