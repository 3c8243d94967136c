import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { describe, expect, test } from "vitest";
import { attack } from "./patterns/attack.ts";
import type { Pattern } from "./patterns/literals.ts";

const LONGEST_SILENCE = 20_000;

interface Line {
  readonly attacking?: Pattern;
  readonly weakness?: {
    readonly pattern: Pattern;
    readonly text: string;
    readonly short: number;
    readonly long: number;
  };
  readonly done?: true;
}

/** Attacks all patterns in a process of its own, and ends it where one of them never does. */
async function attackAll(): Promise<{ attacked: number; faults: string[] }> {
  const child = spawn(process.execPath, ["--import", "tsx", "tests/hostile/patterns/run.ts"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const faults: string[] = [];
  let attacked = 0;
  let last = "the imports";
  let done = false;
  let alarm = setTimeout(() => child.kill("SIGKILL"), 3 * LONGEST_SILENCE);
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    clearTimeout(alarm);
    alarm = setTimeout(() => child.kill("SIGKILL"), LONGEST_SILENCE);
    if (line.attacking) {
      attacked++;
      last = `${line.attacking.where} /${line.attacking.source}/${line.attacking.flags}`;
    }
    if (line.weakness)
      faults.push(
        `${last} on ${JSON.stringify(line.weakness.text)}: ${line.weakness.short} ms, four times as much ${line.weakness.long} ms`,
      );
    done ||= line.done === true;
  }
  clearTimeout(alarm);
  return { attacked, faults: done ? faults : [...faults, `${last} does not end`] };
}

describe("every regular expression", () => {
  test(
    "takes time that grows with the length of what it is given, not with its square",
    { timeout: 120_000 },
    async () => {
      const { attacked, faults } = await attackAll();
      expect(faults).toEqual([]);
      expect(attacked).toBeGreaterThan(500);
    },
  );
});

describe("the attack", () => {
  test.each([
    ["[,\\s]+$", ""],
    ["\\(.*$", ""],
    ["\\s*\\|\\s*", ""],
  ])("finds /%s/%s", (source, flags) => expect(attack({ where: "here", source, flags })).not.toBeNull());

  test.each([
    ["(?<![,\\s])[,\\s]+$", ""],
    ["^\\s+|x", ""],
    ["\\d{1,4}(?:,\\d{3}){0,4}", "g"],
    ["(?:Mon|Tues|Wednes)day\\b", "i"],
    ["[^\\n]{0,60}\\p{Lu}", "u"],
  ])("lets /%s/%s pass", (source, flags) => expect(attack({ where: "here", source, flags })).toBeNull());
});
