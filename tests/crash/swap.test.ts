import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { healSite, replaceFolder } from "../../src/publish/staging.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, site: string, clear: () => Promise<void>;
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  site = join(folder, "site");
});
afterAll(() => clear());

const build = (text: string) => replaceFolder(site, (stage) => writeFile(join(stage, "index.html"), text));
const stopBefore = (call: number) =>
  spawnSync(process.execPath, ["--import", "tsx", "tests/crash/stop-before.mjs", site, "new", String(call)], {
    encoding: "utf8",
  });
/** Tells which site stands at its place: the old one, the new one, none; fails on a mix of both. */
function findSite(): "old" | "new" | "none" {
  if (!existsSync(site)) return "none";
  const names = readdirSync(site, { recursive: true }).sort();
  const text = readFileSync(join(site, "index.html"), "utf8");
  expect(names).toEqual(
    text === "old"
      ? [".pressmark", "index.html"]
      : [".pressmark", "articles", "articles/index.html", "index.html"],
  );
  if (text === "new") expect(readFileSync(join(site, "articles", "index.html"), "utf8")).toBe("new");
  return text as "old" | "new";
}

test("killed before any one call to the disk, a build leaves the old site or the new one, and the next build no trace of it", async () => {
  const seen: string[] = [];
  for (let call = 0; ; call++) {
    rmSync(site, { recursive: true, force: true });
    await build("old");
    const { signal, status, stderr } = stopBefore(call);
    seen.push(findSite());
    if (signal === null) {
      expect(stderr).toBe("");
      expect(status).toBe(0);
      break;
    }
    expect(await healSite(site)).toBe(seen.at(-1) === "none");
    if (seen.at(-1) === "none") expect(findSite()).toBe("old");
    await build("next");
    expect(readFileSync(join(site, "index.html"), "utf8")).toBe("next");
    expect(readdirSync(folder), `killed before call ${call}`).toEqual(["site"]);
  }
  expect(seen.join(" ")).toMatch(/^old(?: old){10,}(?: none)?(?: new)+$/);
}, 120_000);
