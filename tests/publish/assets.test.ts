import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type Assets, forgetAssets, makeAssets } from "../../src/publish/assets.ts";

let assets: Assets;
const read = (name: string, { files, addresses } = assets) =>
  files.find(({ path }) => path === addresses.get(name))?.content;

beforeAll(async () => {
  assets = await makeAssets();
});

describe("makeAssets", () => {
  test.each(["site.css", "site.js", "search.js", "faces.css", "icon.svg"])(
    "puts the hash of %s into its address",
    (name) => {
      const hash = createHash("sha256").update(read(name)!).digest("hex").slice(0, 10);
      expect(assets.addresses.get(name)).toBe(`assets/${name.replace(".", `.${hash}.`)}`);
    },
  );

  test("carries the text face in a style sheet of its own, and no style sheet asks for another file", () => {
    expect(read("faces.css")).toMatch(/url\(data:font\/woff2;base64,[\w+/=]{60000,}\)/);
    expect(`${String(read("faces.css"))}${String(read("site.css"))}`).not.toMatch(/url\((?!data:)|@import/);
  });

  test("gives every file one address, and makes the same again", async () => {
    // All but the worker, whose address must stay.
    expect(new Set(assets.addresses.values()).size).toBe(assets.files.length - 1);
    forgetAssets();
    expect(await makeAssets()).toEqual(assets);
  });

  test("puts an archive's own styles after ours, at another address, and changes nothing else", async () => {
    const own = await makeAssets(".own-rule { color: rebeccapurple }");
    const changed = [...own.addresses].filter(([name, address]) => assets.addresses.get(name) !== address);
    expect(changed.map(([name]) => name)).toEqual(["site.css"]);
    expect(String(read("site.css", own)).trim()).toMatch(/\.own-rule\{color:[^}]+\}$/);
  });
});
