import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeArticle } from "./article.ts";
import { createRandom } from "./random.ts";

const SEED = 20180531;

/** Writes a number of invented articles into a folder; the same number gives the same bytes. */
export async function writeCollection(folder: string, articles: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let i = 0; i < articles; i++) {
    const name = `${String(i).padStart(6, "0")}.txt`;
    await writeFile(join(folder, name), writeArticle(createRandom(SEED + i)));
  }
}
