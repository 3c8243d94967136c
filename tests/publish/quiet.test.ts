import type { EleventyConfig } from "@11ty/eleventy";
import { afterEach, expect, test, vi } from "vitest";
import { switchOffTimings } from "../../src/publish/eleventy-setup.ts";

interface Benchmarks extends EleventyConfig {
  readonly benchmarks: { readonly config: { get(name: string): { before(): void; after(): void } } };
}

afterEach(() => vi.restoreAllMocks());

/** Does as Eleventy does when a transform takes most of a second. */
async function finishSlowly(prepare: (configuration: EleventyConfig) => void): Promise<number> {
  const address = new URL("../../node_modules/@11ty/eleventy/src/UserConfig.js", import.meta.url).href;
  const { default: UserConfig } = (await import(address)) as { default: new () => Benchmarks };
  const printed = ["log", "warn", "error"] as const;
  const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  const configuration = new UserConfig();
  prepare(configuration);
  // What counts is the share of the time since the configuration was made.
  const began = performance.now();
  const now = vi.spyOn(performance, "now");
  const slow = configuration.benchmarks.config.get("a transform");
  now.mockReturnValue(began);
  slow.before();
  now.mockReturnValue(began + 900);
  slow.after();
  (configuration.benchmarkManager as unknown as { finish(): void }).finish();
  return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
}

test("Eleventy prints nothing of its own on a slow machine", async () => {
  expect(await finishSlowly(() => undefined)).toBeGreaterThan(0);
  vi.restoreAllMocks();
  expect(await finishSlowly(switchOffTimings)).toBe(0);
});
