// Completes package-lock.json after a change of dependencies: a registry that lacks the binary packages of other
// systems lets npm leave them out of the lock, and `npm ci` then refuses it. Run: node bench/make/lock.mjs
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = {
  darwin: "darwin",
  windows: "win32",
  win32: "win32",
  freebsd: "freebsd",
  linux: "linux",
  android: "android",
};
// e.g. @pagefind/darwin-arm64, @esbuild/win32-x64
const PLATFORM = /(darwin|windows|freebsd|linux|win32|android)-(arm64|x64)/;

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
for (const entry of Object.values(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = PLATFORM.exec(name);
    const key = `node_modules/${name}`;
    if (key in lock.packages || !/^\d/.test(version) || !platform) continue;
    lock.packages[key] = { version, cpu: [platform[2]], optional: true, os: [SYSTEMS[platform[1]]] };
    console.log(`added ${name} ${version}`);
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
