import * as pagefind from "pagefind";
import { permalink } from "../model/permalink.ts";
import { packIndex } from "./packed-search.ts";
import type { SiteFile } from "./write.ts";

// Pagefind's own search boxes; ours is templates/assets/search.ts.
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight)\./;

/** Indexes the article pages below a folder with Pagefind and gives the files of the index, in its own form and packed for pages opened from a disk. */
export async function indexArticles(folder: string): Promise<SiteFile[]> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`the search index could not be started: ${errors.join("; ")}`);
  try {
    // Only article pages carry data-pagefind-body; all other pages stay out of the index.
    const added = await index.addDirectory({ path: folder, glob: "articles/*.html" });
    if (added.errors.length)
      throw new Error(`the search index could not be built: ${added.errors.join("; ")}`);
    // Not writeFiles(): on a full disk Pagefind's own writer dies and its promise never settles.
    const { files } = await index.getFiles();
    const needed = files.filter(({ path }) => !UNUSED.test(path));
    const found = needed.map(({ path, content }) => ({ path: permalink.searchIndex + path, content }));
    return [...found, ...(await packIndex(found))];
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
