// Replaces a site by one page, and kills its own process with SIGKILL before the n-th call to the disk:
// node --import tsx tests/crash/stop-before.mjs SITE TEXT N
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const [site, text, stop] = process.argv.slice(2);
const { replaceFolder } = await import("../../src/publish/staging.ts");

let calls = 0;
for (const holder of [fs, promises])
  for (const name of [
    "existsSync",
    "mkdir",
    "readdir",
    "realpath",
    "rename",
    "renameSync",
    "rm",
    "rmSync",
    "writeFile",
    "writeFileSync",
  ]) {
    const original = holder[name];
    if (!original) continue;
    holder[name] = (...args) => {
      if (calls++ === Number(stop)) process.kill(process.pid, "SIGKILL");
      return original.apply(holder, args);
    };
  }
syncBuiltinESMExports();

await replaceFolder(site, async (stage) => {
  await promises.mkdir(join(stage, "articles"));
  await promises.writeFile(join(stage, "index.html"), text);
  await promises.writeFile(join(stage, "articles", "index.html"), text);
});
