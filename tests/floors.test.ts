import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFunctions, findImports, listSources } from "./floors/source.ts";

/** Which room may look into which; DESIGN §3 as a table. */
const FLOORS: Record<string, readonly string[]> = {
  "src/model": [],
  "src/lexicon": ["src/model"],
  "src/text": ["src/model"],
  "src/read": ["src/model", "src/text"],
  "src/clean": ["src/model", "src/lexicon", "src/text"],
  "src/extract": ["src/model", "src/lexicon", "src/text"],
  "src/resolve": ["src/model", "src/lexicon", "src/text"],
  "src/archive": ["src/model", "src/text"],
  "src/publish": ["src/model", "src/text"],
  "src/check": ["src/model", "src/text"],
  "src/pipeline.ts": ["src/model", "src/read", "src/clean", "src/extract", "src/resolve", "src/archive"],
  "src/cli.ts": ["src/model", "src/publish", "src/check", "src/pipeline.ts"],
  "eleventy.config.ts": ["src/model", "src/publish", "src/pipeline.ts"],
  templates: ["src/model", "src/publish"],
};
const DOORS = ["src/cli.ts", "src/cli", "eleventy.config.ts"];
const VAGUE = /(?:^|\/)(?:utils?|helpers?|common|core|lib|misc|shared)(?:\.ts|\/)/;

const sources = listSources(["src", "templates", "eleventy.config.ts"]);
const roomOf = (path: string) =>
  Object.keys(FLOORS).find((room) => path === room || path.startsWith(`${room}/`));

describe("floors", () => {
  test("every file stands in a room that ARCHITECTURE.md names", () => {
    const homeless = sources.filter((path) => !roomOf(path) && !path.startsWith("src/cli"));
    expect(homeless, "move these into the room whose job they do, or plan a room first").toEqual([]);
  });

  test("rooms look only into the rooms below them", () => {
    const trespasses = sources.flatMap((path) => {
      const room = roomOf(path) ?? "src/cli.ts";
      const allowed = [room, "src/cli", ...(FLOORS[room] ?? [])];
      return findImports(path)
        .filter(
          (target) =>
            (target.startsWith("src/") || target.startsWith("templates/")) &&
            !allowed.some((a) => target === a || target.startsWith(`${a}/`)),
        )
        .map(
          (target) =>
            `${path} imports ${target}: ${room} may look into ${allowed.slice(2).join(", ") || "nothing"}; put what both need as a type into src/model`,
        );
    });
    expect(trespasses).toEqual([]);
  });

  test("no room is called utils, helpers, common, core or lib", () => {
    expect(
      sources.filter((path) => VAGUE.test(path)),
      "name the file after what it does",
    ).toEqual([]);
  });

  test("only the doors print, exit or read the clock", () => {
    const loud = sources.filter(
      (path) =>
        path.startsWith("src/") &&
        !DOORS.some((door) => path.startsWith(door)) &&
        /\bconsole\.|process\.(?:exit|std(?:out|err))|\bDate\.now\(|new Date\(\)|performance\.now/.test(
          readFileSync(path, "utf8"),
        ),
    );
    expect(loud, "return a Diagnostic or throw; src/cli.ts words it").toEqual([]);
  });
});

describe("sizes", () => {
  // Data are not code: a lexicon, or the words of the interface, may be as long as what they list.
  const code = sources.filter((path) => !/^src\/(?:lexicon|publish\/texts)\//.test(path));

  test("no file is over 200 lines", () => {
    const long = code.map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }));
    expect(
      long.filter(({ lines }) => lines > 200),
      "part it by job",
    ).toEqual([]);
  });

  test("no function is over 40 lines, and half of them are 10 or fewer", () => {
    const functions = code.flatMap((path) => findFunctions(path));
    expect(
      functions.filter(({ lines }) => lines > 40),
      "give its steps names",
    ).toEqual([]);
    const lengths = functions.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(10);
  });
});
