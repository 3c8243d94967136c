import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";
import { listFiles } from "../site/pages.ts";
import { type Ended, hashTree, start, startCommand, writeSeeds } from "./archive.ts";
import { canMount, runMounting } from "./disk.ts";

let folder: string, clear: () => Promise<void>;
let seeds: string, curation: string, oldSite: string;
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  seeds = writeSeeds(join(folder, "seeds"), "Oslo");
  curation = join(folder, "curation");
  mkdirSync(curation);
  writeFileSync(join(curation, "archive.yml"), "title: Ferries\n");
  // Stands for a site built before, and small enough for the smallest disk.
  oldSite = join(folder, "old");
  mkdirSync(oldSite);
  writeFileSync(join(oldSite, ".pressmark"), "");
  writeFileSync(join(oldSite, "index.html"), "the old site");
});
afterAll(() => clear());

// A build takes seconds, and a machine that runs other tests beside it takes longer.
const PATIENT = { timeout: 120_000 };

if (!canMount)
  test.skip("full and read-only disks: NOT TESTED, nobody may mount here (Linux, root or user namespaces)");

const program = resolve("bin/pressmark.mjs");
const inputs = () => ["--seeds", seeds, "--curation", curation];

/** Builds on a disk of its own with the old site on it; tells what stands on the disk before and after. */
const BUILD_ON_DISK = `
  disk=$1; options=$2; fill=$3; old=$4; shift 4
  mkdir -p "$disk"; mount -t tmpfs -o "$options" none "$disk"; cp -r "$old" "$disk/site"
  [ "$fill" = no ] || { head -c "$fill" /dev/zero > "$disk/ballast" || true; } 2>/dev/null
  list() { (cd "$disk" && find . -type f ! -name ballast -exec sha256sum {} + | sort; find . -type d | sort); }
  before=$(list); "$@" > /dev/null && code=0 || code=$?; after=$(list)
  [ "$before" = "$after" ] || { echo "changed: $after"; }
  exit $code`;
const buildOn = (options: string, fill: string) => {
  const disk = join(folder, "disk");
  const command = [process.execPath, program, "build", ...inputs(), "--site", join(disk, "site")];
  return runMounting(BUILD_ON_DISK, disk, options, fill, oldSite, ...command);
};

/** Measures what a folder takes on a disk that keeps whole blocks of 4 kB. */
function measure(site: string): number {
  return listFiles(site).reduce(
    (sum, path) => sum + Math.ceil(statSync(join(site, path)).size / 4096) * 4096,
    0,
  );
}

// One build stands for three: from folders that can only be read, and with no room for temporary files.
const POOR = `
  for folder in "$1" "$2"; do mount --bind "$folder" "$folder"; mount -o remount,ro,bind "$folder"; done
  mount -t tmpfs -o size=4k none "$3"; head -c 8k /dev/zero > "$3/ballast" 2>/dev/null || true
  export TMPDIR="$3"; shift 3; "$@"`;
let poor: Ended, before: readonly string[];
beforeAll(async () => {
  if (!canMount) return;
  const [temporary, site] = [join(folder, "temporary"), join(folder, "whole")];
  mkdirSync(temporary);
  before = [hashTree(seeds), hashTree(curation)];
  const command = [process.execPath, program, "build", "--quiet", ...inputs(), "--site", site];
  poor = await runMounting(POOR, seeds, curation, temporary, ...command);
}, 120_000);

describe.runIf(canMount)("a full disk", PATIENT, () => {
  test.each<[string, () => string, string]>([
    ["of 1 MB", () => "size=1m", "no"],
    ["without room for a word", () => "size=1m", "2m"],
    ["that is full just before the end", () => `size=${measure(join(folder, "whole")) - 128 * 1024}`, "no"],
    ["without room for names of files", () => "nr_inodes=60", "no"],
  ])(
    "%s ends a build with what, where and what to do; the old site is whole, nothing is left",
    async (_, options, fill) => {
      const { code, stdout, stderr } = await buildOn(options(), fill);
      expect(stderr).toMatch(
        /^pressmark: \S*\/site was not built: the disk is full \(ENOSPC(?: at \S+)?\)\. Free .*--site .*\n$/,
      );
      expect(stdout).toBe("");
      expect(code).toBe(1);
    },
  );

  test("for temporary files hinders no build", () => {
    expect(poor).toMatchObject({ code: 0, stdout: "", stderr: "" });
    expect(existsSync(join(folder, "whole", "index.html"))).toBe(true);
  });
});

test.runIf(process.platform !== "win32")(
  "a limit on the size of files is told apart from a bug",
  async () => {
    const place = join(folder, "limited");
    const command = [process.execPath, program, "build", ...inputs(), "--site", join(place, "site")];
    const { code, stderr } = await start("sh", ["-c", 'ulimit -f 16; "$@"', "sh", ...command]).ended;
    expect(stderr).toMatch(
      /site was not built: a file would be larger than the system allows \(EFBIG.*ulimit -f/,
    );
    expect(code).toBe(1);
    expect(readdirSync(place)).toEqual([]);
  },
);

describe.runIf(canMount)("a disk that can only be read", PATIENT, () => {
  const READ_ONLY = `for folder in "$1" "$2"; do mount --bind "$folder" "$folder"; mount -o remount,ro,bind "$folder"; done; shift 2; "$@"`;

  test("serves as seeds and curation, and nothing is written there", () => {
    expect(poor).toMatchObject({ code: 0, stderr: "" });
    expect([hashTree(seeds), hashTree(curation)]).toEqual(before);
  });

  test("takes no site, and is named", async () => {
    const place = join(folder, "read-only");
    mkdirSync(place);
    const command = [process.execPath, program, "build", ...inputs(), "--site", join(place, "site")];
    const { code, stderr } = await runMounting(READ_ONLY, place, curation, ...command);
    expect(stderr).toMatch(/site was not built: the disk can only be read \(EROFS at .*Name a folder/);
    expect(code).toBe(1);
  });
});

describe.runIf(canMount)("a site on a disk of its own", PATIENT, () => {
  test("lies in a folder of that disk, wherever the seeds lie", async () => {
    const script = `mkdir -p "$1"; mount -t tmpfs none "$1"; shift; "$@"`;
    const disk = join(folder, "stick");
    const command = [
      process.execPath,
      program,
      "build",
      "--quiet",
      ...inputs(),
      "--site",
      join(disk, "site"),
    ];
    expect(await runMounting(script, disk, ...command)).toMatchObject({ code: 0, stderr: "" });
  });

  test.each([
    ["mounted there", `mkdir -p "$1"; mount -t tmpfs none "$1"; shift; "$@"`],
    ["mounted there from the same disk", `mkdir -p "$1"; mount --bind "$1" "$1"; shift; "$@"`],
  ])("%s is refused at once, with a folder that would do", async (_, script) => {
    const disk = join(folder, "my stick");
    const command = [process.execPath, program, "build", ...inputs(), "--site", disk];
    const { code, stderr } = await runMounting(script, disk, ...command);
    expect(stderr).toMatch(/is a disk of its own.*--site .*my stick\/archive/);
    expect(code).toBe(2);
  });
});

const NOBODY = 65534;
describe.runIf(process.getuid?.() === 0)("a user without rights", PATIENT, () => {
  test("builds from folders that only others may write to, and is told where the site may not go", async () => {
    const place = join(folder, "of-nobody");
    mkdirSync(place);
    const build = (site: string) =>
      startCommand(["build", "--quiet", ...inputs(), "--site", site], { uid: NOBODY }).ended;
    const refused = await build(join(place, "site"));
    expect(refused.stderr).toMatch(
      /site was not built: this user may not read or write there \(EACCES at .*Name a folder/,
    );
    expect(refused.code).toBe(1);
  });
});
