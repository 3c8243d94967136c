import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as pagefind from "pagefind";
import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { packIndex } from "./packed-search.ts";
import { listSearchLanguages, searchLanguageOf } from "./search-languages.ts";
import type { SiteFile } from "./write.ts";

// Pagefind's own search boxes; ours is templates/assets/search.ts.
const UNUSED = /^pagefind-(?:ui|component-ui|modular-ui|highlight)\./;

/**
 * Indexes the article pages below a folder with Pagefind, each in its own language, and gives the files of the index,
 * in its own form and packed for pages opened from a disk.
 */
export async function indexArticles(folder: string, archive: Pick<Archive, "articles">): Promise<SiteFile[]> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`the search index could not be started: ${errors.join("; ")}`);
  try {
    for await (const { path, content } of readArticles(folder, archive)) {
      const added = await index.addHTMLFile({ sourcePath: path, content });
      if (added.errors.length)
        throw new Error(`the search index could not be built: ${added.errors.join("; ")}`);
    }
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

/** Reads the article pages in order of their paths, each marked with the language of its article. */
async function* readArticles(
  folder: string,
  { articles }: Pick<Archive, "articles">,
): AsyncGenerator<{ path: string; content: string }> {
  const languages = listSearchLanguages({ articles });
  const pages = articles.map(({ id, record }) => ({
    path: permalink.article(id),
    language: searchLanguageOf(record.language, languages),
  }));
  for (const { path, language } of pages.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const content = await readFile(join(folder, path), "utf8");
    yield { path, content: content.replace(PAGE_LANGUAGE, `$<head>${language}`) };
  }
}
