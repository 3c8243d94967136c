import { mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseFolders } from "../../src/cli/folders.ts";
import { UsageError } from "../../src/model/diagnostic.ts";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => {
  const made = await makeFolder();
  clear = made.clear;
  folder = realpathSync(made.folder);
  for (const name of ["seeds", "seeds-of-others", "curation", "web"]) mkdirSync(join(folder, name));
  symlinkSync("seeds", join(folder, "link-to-seeds"));
  symlinkSync("web", join(folder, "link-to-web"));
  symlinkSync("curation", join(folder, "web", "notes"));
});
afterAll(() => clear());

const parse = (site: string, seeds = "seeds") =>
  parseFolders({ seeds: join(folder, seeds), curation: join(folder, "curation"), site: join(folder, site) });

describe("a site that a build would take from its own archive is refused", () => {
  test.each([
    ["the seeds", "seeds"],
    ["in the seeds", "seeds/site"],
    ["deep in the seeds, where nothing is yet", "seeds/a/b/site"],
    ["around the seeds", "."],
    ["the curation", "curation"],
    ["in the curation", "curation/site"],
    ["the seeds by another name", "link-to-seeds"],
    ["in the seeds by another name", "link-to-seeds/site"],
    ["the seeds by a detour", "web/../seeds"],
    ["a disk", "../../../../../../.."],
  ])("%s", (_, site) => {
    expect(() => parse(site)).toThrow(UsageError);
  });

  test("where the seeds are named by a link and the site is not", () => {
    expect(() => parse("seeds/site", "link-to-seeds")).toThrow(/lie in one another/);
  });
});

test.each([
  "site",
  "seeds-site",
  "web",
  "link-to-web/site",
  "web/seeds",
  "seeds-of-others",
  "no/such/folder/yet",
])("a site apart from the archive is fine: %s", (site) => {
  expect(parse(site).site).toBe(join(folder, site));
});
