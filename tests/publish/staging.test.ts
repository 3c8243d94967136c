import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UsageError } from "../../src/model/diagnostic.ts";
import { permalink } from "../../src/model/permalink.ts";
import { hashManifest } from "../../src/publish/exports/manifest.ts";
import { healSite, replaceFolder } from "../../src/publish/staging.ts";
import { MARK } from "../../src/publish/target.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, site: string, clear: () => Promise<void>;
beforeEach(async () => {
  ({ folder, clear } = await makeFolder());
  site = join(folder, "site");
});
afterEach(() => clear());

const fillWith = (text: string) => (stage: string) => writeFile(join(stage, "index.html"), text);
const published = (at = site) => readFileSync(join(at, "index.html"), "utf8");

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

test("a site can be read by whom the user lets read: a web server is another user", async () => {
  await replaceFolder(site, fillWith("one"));
  mkdirSync(join(folder, "any"));
  const mode = (path: string) => statSync(path).mode & 0o777;
  expect(mode(site)).toBe(mode(join(folder, "any")));
});

describe("a build killed between the two renames", () => {
  beforeEach(async () => {
    await replaceFolder(site, fillWith("one"));
    renameSync(site, join(folder, ".site-old"));
    mkdirSync(join(folder, ".site-new-4711"));
    lockWith({ pid: 999999999 });
  });

  test("is healed by the next, even by one that fails", async () => {
    await expect(replaceFolder(site, () => Promise.reject(new Error("again")))).rejects.toThrow("again");
    expect(published()).toBe("one");
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test("is healed by whoever reads the site", async () => {
    expect(await healSite(site)).toBe(true);
    expect(published()).toBe("one");
    expect(await healSite(site)).toBe(false);
  });
});

test("a folder that never was is nothing to heal", async () => {
  expect(await healSite(join(folder, "no", "such", "site"))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test("only what a build left is swept: another site's stage is not", async () => {
  for (const name of [
    ".site-new-4711",
    ".site-gone",
    ".site-lock-4711",
    ".site-new-x-new-4711",
    ".site-newer",
    ".site-news",
  ])
    mkdirSync(join(folder, name));
  await replaceFolder(site, fillWith("one"));
  expect(readdirSync(folder)).toEqual([".site-new-x-new-4711", ".site-newer", ".site-news", "site"]);
});

/** Leaves a lock as another build would: on this machine, where none is given. */
function lockWith(holder: { pid: number; host?: string; began?: string }): void {
  writeFileSync(join(folder, ".site-lock"), JSON.stringify({ host: hostname(), began: null, ...holder }));
}

// Ten processes at once take their time on a machine with other work.
const PATIENT = { timeout: 120_000 };

describe("two builds at once", () => {
  test("the second is refused with the other's process", async () => {
    await replaceFolder(site, async (stage) => {
      await expect(replaceFolder(site, fillWith("two"))).rejects.toThrow(`process ${process.pid}`);
      await fillWith("one")(stage);
    });
    expect(published()).toBe("one");
  });

  test("a build on another machine is named, with the file to delete if it is none", async () => {
    lockWith({ pid: process.pid, host: "reading-room" });
    const refused = expect(replaceFolder(site, fillWith("two"))).rejects;
    await refused.toThrow(/"reading-room".* delete .*\.site-lock/);
    expect(readdirSync(folder)).toEqual([".site-lock"]);
  });

  test("whoever lost its lock to another build does not touch the site", async () => {
    const lost = replaceFolder(site, async (stage) => {
      await fillWith("mine")(stage);
      lockWith({ pid: 1, host: "reading-room" });
    });
    await expect(lost).rejects.toThrow(/took over/);
    expect(readdirSync(folder)).toEqual([".site-lock"]);
  });

  test.each([
    ["a process that is gone", JSON.stringify({ pid: 999999999, host: hostname(), began: null })],
    ["no process", JSON.stringify({ pid: -1, host: hostname(), began: null })],
    ["a process killed before it could write its name", ""],
  ])("the lock of %s is taken over", async (_, lock) => {
    writeFileSync(join(folder, ".site-lock"), lock);
    await replaceFolder(site, fillWith("one"));
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  test.runIf(process.platform === "linux")(
    "the lock of a process whose number another one has now is taken over",
    async () => {
      lockWith({ pid: process.pid, began: "another-boot 1" });
      await replaceFolder(site, fillWith("one"));
      expect(readdirSync(folder)).toEqual(["site"]);
    },
  );

  test.runIf(process.platform === "linux")(
    "the lock of a killed process that its parent has not noticed is taken over",
    async () => {
      const parent = spawn("sh", ["-c", "sh -c 'kill -9 $$' & echo $!; exec sleep 60"]);
      const [pid] = (await once(parent.stdout, "data")) as [Buffer];
      await expect.poll(() => readFileSync(`/proc/${Number(pid.toString())}/stat`, "utf8")).toContain(") Z ");
      lockWith({ pid: Number(pid.toString()) });
      await replaceFolder(site, fillWith("one")).finally(() => parent.kill("SIGKILL"));
      expect(readdirSync(folder)).toEqual(["site"]);
    },
  );

  test("a file of that name that is no lock stays", async () => {
    writeFileSync(join(folder, ".site-lock"), "my notes");
    await expect(replaceFolder(site, fillWith("one"))).rejects.toThrow(/\.site-lock stands where/);
    expect(readdirSync(folder)).toEqual([".site-lock"]);
  });

  test(
    "ten that find the same dead lock: each ends with its own site or is refused, none with a mix",
    PATIENT,
    async () => {
      lockWith({ pid: 999999999 });
      const builds = Array.from({ length: 10 }, (_, i) =>
        run("tests/crash/stop-before.mjs", site, `site ${i}`, "never"),
      );
      const ends = await Promise.all(builds);
      const done = ends.flatMap(({ code }, i) => (code === 0 ? [`site ${i}`] : []));
      expect(done).toContain(published());
      expect(readFileSync(join(site, "articles", "index.html"), "utf8")).toBe(published());
      for (const { code, stderr } of ends)
        if (code !== 0) expect(stderr).toMatch(/Another build|Other builds|took over/);
      expect(readdirSync(folder)).toEqual(["site"]);
    },
  );
});

/** Runs a script of the tests in a process of its own. */
async function run(script: string, ...args: string[]): Promise<{ code: number; stderr: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args]);
  let stderr = "";
  child.stderr.on("data", (text: Buffer) => (stderr += text.toString()));
  const [code] = (await once(child, "close")) as [number];
  return { code, stderr };
}

describe("what stands at the place of the site", () => {
  test("a folder that no build made is never replaced", async () => {
    mkdirSync(site);
    writeFileSync(join(site, "thesis.doc"), "years of work");
    await expect(replaceFolder(site, fillWith("one"))).rejects.toThrow(/thesis\.doc/);
    expect(existsSync(join(site, "thesis.doc"))).toBe(true);
    expect(readdirSync(folder)).toEqual(["site"]);
  });

  const fillWhole = async (stage: string) => {
    await fillWith("one")(stage);
    const manifest = hashManifest([{ path: "index.html", content: "one" }]);
    await writeFile(join(stage, permalink.manifest), manifest);
  };

  test("what people put into a site is not replaced either", async () => {
    await replaceFolder(site, fillWhole);
    mkdirSync(join(site, ".git"));
    writeFileSync(join(site, ".git", "HEAD"), "ref: refs/heads/pages");
    await expect(replaceFolder(site, fillWhole)).rejects.toThrow(/\.git\/HEAD/);
    expect(readdirSync(site).sort()).toEqual([".git", MARK, "index.html", permalink.manifest]);
  });

  test("nor what they put there while the build was at work", async () => {
    const built = replaceFolder(site, async (stage) => {
      await fillWhole(stage);
      mkdirSync(site);
      writeFileSync(join(site, "thesis.doc"), "years of work");
    });
    await expect(built).rejects.toThrow(/thesis\.doc/);
    expect(readdirSync(site)).toEqual(["thesis.doc"]);
  });

  test("what a file manager leaves in every folder is no one's work", async () => {
    await replaceFolder(site, fillWhole);
    for (const name of [".DS_Store", "Thumbs.db", "._index.html"]) writeFileSync(join(site, name), "");
    await replaceFolder(site, fillWhole);
    expect(readdirSync(site).sort()).toEqual([MARK, "index.html", permalink.manifest]);
  });

  test("a link is followed: the folder that it names is replaced, the link stays", async () => {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    await replaceFolder(join(disk, "www"), fillWith("one"));
    symlinkSync(join("disk", "www"), site);
    await replaceFolder(site, fillWith("two"));
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(published(join(disk, "www"))).toBe("two");
    expect([readdirSync(folder), readdirSync(disk)]).toEqual([["disk", "site"], ["www"]]);
  });

  test.each<[string, () => string, RegExp]>([
    ["a file", () => (writeFileSync(site, ""), site), /is a file/],
    ["a link to nowhere", () => (symlinkSync("nowhere", site), site), /leads nowhere/],
    ["a whole disk", () => "/", /whole disk/],
    ["below a file", () => (writeFileSync(site, ""), join(site, "a", "b")), /part of its path is a file/],
    ["below a link to nowhere", () => (symlinkSync("nowhere", site), join(site, "b")), /leads nowhere/],
  ])("%s is wrong use", async (_, make, message) => {
    const place = make();
    const refused = await replaceFolder(place, fillWith("one")).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UsageError);
    expect((refused as Error).message).toMatch(message);
  });

  test.each([
    ["as long as names can be", "x".repeat(255)],
    ["of letters that take three bytes", "新".repeat(85)],
    ["with a line break", "a\nb"],
    ["with a blank at its end", "site "],
  ])("a name %s is as good as any", async (_, name) => {
    const long = join(folder, name);
    await replaceFolder(long, fillWith("one"));
    await replaceFolder(long, fillWith("two"));
    expect(published(long)).toBe("two");
    expect(readdirSync(folder)).toEqual([name]);
  });
});
