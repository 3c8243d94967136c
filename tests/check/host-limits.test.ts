import { expect, test } from "vitest";
import type { Site } from "../../src/check/checker.ts";
import { checkHostLimits } from "../../src/check/checkers/host-limits.ts";
import { checkHostNames } from "../../src/check/checkers/host-names.ts";

const MIB = 1024 * 1024;
const site = (files: Iterable<readonly [string, number]>): Site => ({
  files: new Map(files),
  baseUrl: null,
  previous: null,
});
const many = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, i) => [`${i}.txt`, bytes] as const);

test.each<[string, Iterable<readonly [string, number]>, string[]]>([
  ["a file over Cloudflare's limit", [["a.zip", 25 * MIB + 1]], ["a.zip hosts/file-size"]],
  ["a file over GitHub's limit", [["a.zip", 101 * MIB]], ["a.zip hosts/file-size"]],
  ["a heavy page", [["a.html", 3 * MIB]], ["a.html hosts/page-size"]],
  ["too many files", many(20_001, 1), [". hosts/files"]],
  ["too many bytes", many(50, 21 * MIB), [". hosts/bytes"]],
  ["as much as all take", [...many(19_998, 1), ["a.html", 2 * MIB], ["b.zip", 25 * MIB]], []],
])("%s", (_, files, expected) => {
  const found = [...(checkHostLimits(site(files)).end?.() ?? [])];
  expect(found.map(({ path, rule }) => `${path} ${rule}`)).toEqual(expected);
});

test("a name of more bytes than a disk takes is found, by bytes and not by letters", () => {
  const names = [`${"a".repeat(256)}`, `${"ü".repeat(128)}`, `${"ü".repeat(127)}`];
  const found = [...(checkHostNames(site(names.map((name) => [name, 1]))).end?.() ?? [])];
  expect(found.filter(({ message }) => message.includes("bytes")).map(({ path }) => path)).toEqual(
    names.slice(0, 2),
  );
});
