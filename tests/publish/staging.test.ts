import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder } from "../../src/publish/staging.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, site: string, clear: () => Promise<void>;
beforeEach(async () => {
  ({ folder, clear } = await makeFolder());
  site = join(folder, "site");
});
afterEach(() => clear());

const fillWith = (text: string) => (stage: string) => writeFile(join(stage, "index.html"), text);
const published = () => readFileSync(join(site, "index.html"), "utf8");

test("a second build replaces the first and leaves nothing beside it", async () => {
  await replaceFolder(site, fillWith("one"));
  await replaceFolder(site, fillWith("two"));
  expect(published()).toBe("two");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("a failed build leaves the old site and nothing beside it", async () => {
  await replaceFolder(site, fillWith("one"));
  const failed = replaceFolder(site, async (stage) => {
    await fillWith("half")(stage);
    throw new Error("no such template");
  });
  await expect(failed).rejects.toThrow("no such template");
  expect(published()).toBe("one");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("a second build at once is refused with the other's process", async () => {
  await replaceFolder(site, async (stage) => {
    await expect(replaceFolder(site, fillWith("two"))).rejects.toThrow(`process ${process.pid}`);
    await fillWith("one")(stage);
  });
  expect(published()).toBe("one");
});

test("a build killed between the two renames is healed by the next, even by one that fails", async () => {
  await replaceFolder(site, fillWith("one"));
  renameSync(site, join(folder, ".site-old"));
  mkdirSync(join(folder, ".site-new-abc"));
  writeFileSync(join(folder, "site.lock"), "999999999");
  await expect(replaceFolder(site, () => Promise.reject(new Error("again")))).rejects.toThrow("again");
  expect(published()).toBe("one");
  expect(readdirSync(folder)).toEqual(["site"]);
});

test("a folder that no build made is never replaced", async () => {
  mkdirSync(site);
  writeFileSync(join(site, "thesis.doc"), "years of work");
  await expect(replaceFolder(site, fillWith("one"))).rejects.toThrow(/thesis\.doc/);
  expect(existsSync(join(site, "thesis.doc"))).toBe(true);
});
