import { defineConfig } from "vitest/config";

// Eleventy loads its configuration and templates with a plain import, outside Vitest: that import needs tsx.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    execArgv: ["--import", "tsx"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
