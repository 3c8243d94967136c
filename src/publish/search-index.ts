import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { packIndex } from "./packed-search.ts";
import { listSearchLanguages, searchLanguageOf } from "./search-languages.ts";
import { resolveAppearance } from "./settings.ts";
import { writeSearchAddress } from "./views/search-card.ts";
import type { SiteFile } from "./write.ts";

// Pagefind's own search boxes; ours is templates/assets/search.ts.
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight)\./;

/**
 * Indexes the article pages below a folder with Pagefind, each in its own language, and gives the files of the index,
 * in its own form and packed for pages opened from a disk.
 */
export async function indexArticles(folder: string, archive: Archive): Promise<SiteFile[]> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`the search index could not be started: ${errors.join("; ")}`);
  try {
    await addArticles(index, folder, archive);
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

// Pagefind reads the language of a whole page; that of our pages is the language of their labels.
const PAGE_LANGUAGE = /^(?<head>[^]{0,200}?<html lang=")[^"]*/;
const AT_ONCE = 64;

/** Adds the article pages in order of their paths, each in the language of its article. */
async function addArticles(index: pagefind.PagefindIndex, folder: string, archive: Archive): Promise<void> {
  const { articles } = archive;
  const { texts } = resolveAppearance(archive);
  const languages = listSearchLanguages({ articles });
  const pages = articles.map((article) => ({
    path: permalink.article(article.id),
    address: writeSearchAddress(article, texts),
    language: searchLanguageOf(article.record.language, languages),
  }));
  pages.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (let from = 0; from < pages.length; from += AT_ONCE) {
    const batch = pages.slice(from, from + AT_ONCE);
    const contents = await Promise.all(batch.map(({ path }) => readFile(join(folder, path), "utf8")));
    // Asked for at once, answered in order: the index depends on the order of its pages.
    const added = batch.map(({ address, language }, i) =>
      index.addHTMLFile({
        url: address,
        content: contents[i]!.replace(PAGE_LANGUAGE, `$<head>${language}`),
      }),
    );
    (await Promise.all(added)).forEach(refuseFaults);
  }
}

function refuseFaults({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length) throw new Error(`the search index could not be built: ${errors.join("; ")}`);
}
