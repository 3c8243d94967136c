import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder } from "../site/folder.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => {
  ({ folder, clear } = await makeFolder());
  mkdirSync(join(folder, "seeds"));
  mkdirSync(join(folder, "tmp"));
  for (let i = 0; i < 30; i++)
    writeFileSync(
      join(folder, "seeds", `${i}.txt`),
      `Storm ${i}\n\nOSLO — Harbour ${i} was closed on Monday, Anna Berg said.\n`,
    );
});
afterAll(() => clear());

const BIN = resolve("bin", "pressmark.mjs");

/** Runs a check and stops it when something shows in its temporary folder. */
function check(
  signal: NodeJS.Signals,
  when: (names: readonly string[]) => boolean,
): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, [BIN, "check"], {
    cwd: folder,
    env: { ...process.env, TMPDIR: join(folder, "tmp") },
  });
  let err = "";
  child.stderr.on("data", (text: Buffer) => (err += text.toString()));
  const timer = setInterval(() => {
    if (when(readdirSync(join(folder, "tmp"), { recursive: true }) as string[])) {
      clearInterval(timer);
      child.kill(signal);
    }
  }, 5);
  return new Promise((done) =>
    child.once("close", (code) => {
      clearInterval(timer);
      done({ code, err });
    }),
  );
}

const ours = () => readdirSync(join(folder, "tmp")).filter((name) => name.startsWith("pressmark-"));

test.each<[NodeJS.Signals, number, string, (names: readonly string[]) => boolean]>([
  ["SIGINT", 130, "as it begins", (names) => names.some((name) => name.startsWith("pressmark-"))],
  ["SIGTERM", 143, "while it writes", (names) => names.some((name) => name.endsWith("index.html"))],
])(
  "%s ends it with %i %s; nothing stays behind, nothing is written",
  async (signal, expected, _, when) => {
    const { code, err } = await check(signal, when);
    expect(err).toMatch(/stopped \(SIG/);
    expect(code).toBe(expected);
    expect(ours()).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(["seeds", "tmp"]);
  },
  120_000,
);
