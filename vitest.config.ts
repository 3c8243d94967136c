import type { TestSpecification } from "vitest/node";
import { BaseSequencer } from "vitest/node";
import { defineConfig } from "vitest/config";

// These change what a process imports, or measure it, so each has a process of its own; the others share what they import.
const APART = ["tests/hostile/**/*.test.ts", "tests/publish/quiet.test.ts"];

// What takes minutes; begun last, it would keep one worker busy while the other waits.
const LONG = /\/tests\/(?:browser|crash|hostile)\//;

/** Begins with the files that take longest; Vitest knows that only after a first run, which a fresh checkout has not had. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }
}

// Eleventy loads its configuration and templates with a plain import, outside Vitest: that import needs tsx.
export default defineConfig({
  test: {
    execArgv: ["--import", "tsx"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Vitest would leave one of two processors to itself, where it has next to nothing to do.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: { name: "shared", include: ["tests/**/*.test.ts"], exclude: APART, isolate: false },
      },
      { extends: true, test: { name: "apart", include: APART } },
    ],
  },
});
