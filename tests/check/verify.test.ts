import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { weighFolder } from "../../src/publish/exports/manifest.ts";
import { writeChecksums } from "../../src/text/checksums.ts";
import { run } from "../cli/run.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

let count = 0;
/** Makes a small site with a manifest. */
async function makeSite(files: Record<string, string> = {}): Promise<string> {
  const site = join(folder, `site-${++count}`);
  mkdirSync(join(site, "articles"), { recursive: true });
  writeFileSync(join(site, "index.html"), "<p>Home");
  writeFileSync(join(site, "articles", "storm.html"), "<p>Storm");
  writeFileSync(join(site, ".pressmark"), "mark");
  for (const [path, content] of Object.entries(files)) writeFileSync(join(site, path), content);
  writeFileSync(join(site, "manifest.sha256"), writeChecksums(await weighFolder(site)));
  return site;
}

describe("a site is compared with its manifest", () => {
  test.each<[string, (site: string) => void, number, RegExp]>([
    [
      "untouched",
      () => {},
      0,
      /^The list of checksums has the SHA-256 [0-9a-f]{64}\n3 files of 3 files in .*: nothing to complain of\.\n$/,
    ],
    [
      "a changed file",
      (site) => appendFileSync(join(site, "index.html"), " "),
      1,
      /^index\.html error is not as it was built.*\[verify\/changed\]$/m,
    ],
    [
      "a missing file",
      (site) => rmSync(join(site, "articles/storm.html")),
      1,
      /^articles\/storm\.html error is missing.*\[verify\/missing\]$/m,
    ],
    [
      "a file too many",
      (site) => writeFileSync(join(site, "articles/extra.html"), ""),
      1,
      /^articles\/extra\.html warning is not in the manifest.*\[verify\/extra\]$/m,
    ],
    [
      "a moved file",
      (site) => renameSync(join(site, "index.html"), join(site, "home.html")),
      1,
      /home\.html warning[^]*|index\.html error/,
    ],
    [
      "a link in place of a file",
      (site) => {
        rmSync(join(site, "index.html"));
        symlinkSync("/etc/passwd", join(site, "index.html"));
      },
      1,
      /^index\.html warning is a link.*\[verify\/link\]$/m,
    ],
    [
      "a link to a folder outside",
      (site) => symlinkSync("/etc", join(site, "etc")),
      1,
      /^etc warning is a link.*\[verify\/link\]$/m,
    ],
    [
      "a manifest that leads out",
      (site) => appendFileSync(join(site, "manifest.sha256"), `${"0".repeat(64)}  ../../etc/passwd\n`),
      1,
      /^\.\.\/\.\.\/etc\/passwd error the manifest names a file out of the folder.*\[verify\/outside\]$/m,
    ],
    [
      "a manifest with an absolute path",
      (site) => appendFileSync(join(site, "manifest.sha256"), `${"0".repeat(64)}  /etc/passwd\n`),
      1,
      /^\/etc\/passwd error .*\[verify\/outside\]$/m,
    ],
    [
      "a damaged manifest",
      (site) => appendFileSync(join(site, "manifest.sha256"), "oops\n"),
      1,
      /^manifest\.sha256:4 error this line is no checksum/m,
    ],
    ["without its dot files", (site) => rmSync(join(site, ".pressmark")), 0, /^\.pressmark info is missing/m],
    [
      "visited by a file manager",
      (site) => writeFileSync(join(site, "articles/.DS_Store"), ""),
      0,
      /^articles\/\.DS_Store info/m,
    ],
  ])("%s", async (_, change, expected, message) => {
    const site = await makeSite();
    change(site);
    const { code, out, err } = await run("verify", "--site", site);
    expect(err + out).toMatch(message);
    expect(code).toBe(expected);
  });

  test("one JSON object with --json, nothing but problems with --quiet", async () => {
    const site = await makeSite();
    rmSync(join(site, "index.html"));
    const { out } = await run("verify", "--json", "--site", site);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      counts: { listed: 3, unchanged: 2, error: 1 },
      findings: [{ path: "index.html", rule: "verify/missing" }],
    });
    expect((await run("verify", "--quiet", "--site", site)).out).toBe("");
  });

  test("the manifest is compared with what its maker told", async () => {
    const site = await makeSite();
    const { fingerprint } = JSON.parse((await run("verify", "--json", "--site", site)).out) as Record<
      string,
      string
    >;
    expect((await run("verify", "--site", site, "--expect", fingerprint!.toUpperCase())).code).toBe(0);
    writeFileSync(join(site, "index.html"), "<p>Forged");
    rmSync(join(site, "manifest.sha256"));
    writeFileSync(join(site, "manifest.sha256"), writeChecksums(await weighFolder(site)));
    const forged = await run("verify", "--site", site, "--expect", fingerprint!);
    expect(forged).toMatchObject({
      code: 1,
      err: expect.stringMatching(/not the one expected.*\[verify\/manifest\]/),
    });
    expect(await run("verify", "--site", site, "--expect", "abc")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/64 hex digits/),
    });
  });

  test.each([
    ["a folder without a manifest", "tests", /holds no manifest\.sha256.*pressmark verify --site/],
    ["no folder", "/no/such/site", /There is no folder.*pressmark verify --site/],
    ["a file", "package.json", /There is no folder/],
  ])("%s is wrong use", async (_, site, message) => {
    const { code, err } = await run("verify", "--site", site);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("the manifest", () => {
  test("is read by sha256sum -c, odd names included", async () => {
    const odd = { "a b.html": "1", "two\nlines.html": "2", "back\\slash.html": "3", "ö ‮x.html": "4" };
    const site = await makeSite(odd);
    const copy = `${site}-copy`;
    cpSync(site, copy, { recursive: true });
    expect((await run("verify", "--site", copy)).code).toBe(0);
    if (hasSha256sum())
      execFileSync("sha256sum", ["-c", "--quiet", "--strict", "manifest.sha256"], { cwd: copy });
    else console.warn("sha256sum is not to be had here: its reading of the manifest was not tested");
  });
});

function hasSha256sum(): boolean {
  try {
    execFileSync("sha256sum", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
