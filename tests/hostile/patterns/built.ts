import { listSources } from "../../floors/source.ts";
import type { Pattern } from "./literals.ts";

/**
 * Imports every module of some folders and lists the regular expressions that they build of strings meanwhile.
 * `use` then does what builds the others.
 */
export async function listBuilt(roots: readonly string[], use: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  let where = "";
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const built = new target(source, flags);
      const inside = /(?:src|templates)\/[\w/.-]+:\d+/.exec(
        new Error().stack?.split("\n").slice(2).join("\n") ?? "",
      )?.[0];
      const from = inside ?? where;
      if (from !== "") found.set(String(built), { where: from, source: built.source, flags: built.flags });
      return built;
    },
  });
  try {
    for (const path of listSources(roots)) {
      where = "";
      await import(new URL(`../../../${path}`, import.meta.url).href);
    }
    await use();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}
