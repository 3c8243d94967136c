import { expect, test } from "vitest";
import { parseChecksums, writeChecksums } from "../../src/text/checksums.ts";

const HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

test.each([
  ["a.html", `${HASH}  a.html\n`],
  ["a b/ü.html", `${HASH}  a b/ü.html\n`],
  ["two\nlines", `\\${HASH}  two\\nlines\n`],
  ["back\\slash", `\\${HASH}  back\\\\slash\n`],
  ["back\\nslash", `\\${HASH}  back\\\\nslash\n`],
  ["old\rmac", `\\${HASH}  old\\rmac\n`],
])("%j is written as sha256sum does, and read again", (path, line) => {
  expect(writeChecksums([{ path, hash: HASH }])).toBe(line);
  expect(parseChecksums(line)).toEqual({ rows: [{ path, hash: HASH, line: 1 }], unread: [] });
});

test("rows stand in order of code units, whatever the order they came in", () => {
  const paths = ["z", "Z", "é", "a/b", "a.b", "\u{1f600}", "\uff5e"];
  const rows = paths.map((path) => ({ path, hash: HASH }));
  const written = writeChecksums(rows);
  expect(writeChecksums(rows.toReversed())).toBe(written);
  expect(parseChecksums(written).rows.map(({ path }) => path)).toEqual(paths.toSorted());
});

test.each([
  ["a hash too short", "abc  a.html"],
  ["no path", `${HASH}  `],
  ["no hash", "a.html"],
  ["one space", `${HASH} a.html`],
  ["a page in its place", "<!doctype html>"],
])("%s is no row", (_, line) => {
  expect(parseChecksums(`${HASH}  good\n${line}\n`)).toEqual({
    rows: [{ path: "good", hash: HASH, line: 1 }],
    unread: [2],
  });
});

test("other programs' forms are read too: capitals, binary mark, Windows line ends", () => {
  const text = `${HASH.toUpperCase()} *a.html\r\n\r\n`;
  expect(parseChecksums(text)).toEqual({ rows: [{ path: "a.html", hash: HASH, line: 1 }], unread: [] });
});

test("hostile lists are read in linear time", () => {
  const started = performance.now();
  for (const unit of ["a", "0", " ", "\\", "\\n", "\n"]) parseChecksums(unit.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
