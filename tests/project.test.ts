import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const bin = (name: string) => join("node_modules", ".bin", name);
const run = (name: string, ...args: string[]) =>
  execFileSync(bin(name), args, { encoding: "utf8", stdio: "pipe" });

test("types hold", () => {
  expect(run("tsc", "--noEmit")).toBe("");
}, 60_000);

test("code is formatted (npm run format mends it)", () => {
  expect(run("prettier", "--check", ".")).toContain("All matched files use Prettier code style");
}, 60_000);

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test("the map names no file that moved", () => {
  const map = readFileSync("ARCHITECTURE.md", "utf8");
  const named = [...map.matchAll(/`((?:src|templates|tests|seeds)\/[\w./-]+)`/g)].map(
    ([, path]) => path ?? "",
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
