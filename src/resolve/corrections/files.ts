import { createHash } from "node:crypto";
import type { ArticleCorrections } from "../../model/curation.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** Is what tells an article's corrections from others': its id, and its path where the id was made from a redacted one. */
export interface Corrigible {
  readonly id: string;
  readonly seed?: string | undefined;
  /** As readers may know it; for those who name their corrections after the file. */
  readonly path?: string;
}

/** Finds the corrections of an article: by its id, or by the hash of its path at the id's end, which outlives a new title. */
export function findCorrections(
  files: readonly ArticleCorrections[],
  article: Corrigible,
): ArticleCorrections | undefined {
  return (
    files.find((file) => file.article.toLowerCase() === article.id) ??
    files.find((file) => speaksOf(file, article))
  );
}

function speaksOf({ article }: ArticleCorrections, { id, seed }: Corrigible): boolean {
  // Disks and people change small letters to capitals.
  const named = article.toLowerCase();
  if (named === id || tailOf(named) === tailOf(id)) return true;
  if (seed === undefined) return false;
  return (
    createHash("sha256").update(seed).digest("hex").startsWith(tailOf(named)) && tailOf(named).length >= 6
  );
}

const TAIL = /-(?=[0-9a-z]*$)/;

function tailOf(id: string): string {
  return id.split(TAIL).at(-1) ?? id;
}

function slugOf(id: string): string {
  return id.slice(0, Math.max(0, id.length - tailOf(id).length - 1));
}

/** Drops the corrections of articles that were taken back: they wait for them, and there is nothing to report. */
export function dropWithdrawn(
  files: readonly ArticleCorrections[],
  withdrawn: readonly Corrigible[],
): readonly ArticleCorrections[] {
  return files.filter((file) => !withdrawn.some((article) => speaksOf(file, article)));
}

/** Reports the files whose article is not there, with the id of one of the same title, and those that another file outranks. */
export function reportStrays(
  files: readonly ArticleCorrections[],
  articles: readonly Corrigible[],
): Diagnostic[] {
  return files.flatMap((file) => {
    const spoken = articles.filter((article) => speaksOf(file, article));
    if (spoken.length === 0) return [report(file, wordStray(file, articles))];
    const used = spoken.some((article) => findCorrections(files, article) === file);
    const other = spoken[0] && findCorrections(files, spoken[0]);
    return used || !other
      ? []
      : [report(file, `${other.path} speaks of the same article; put both into one file`)];
  });
}

function wordStray({ article }: ArticleCorrections, articles: readonly Corrigible[]): string {
  const slug = slugOf(article.toLowerCase());
  const namesake = articles.find(({ path = "" }) => isFileName(path, article));
  if (namesake)
    return `no article has the id ${article}, but ${namesake.path} has the id ${namesake.id}: rename this one to ${namesake.id}.yml`;
  const renamed = slug === "" ? undefined : articles.find(({ id }) => slugOf(id) === slug);
  const gone = `no article has the id ${article}`;
  return renamed
    ? `${gone}; one of the same title has the id ${renamed.id}: if its file was renamed, rename this one to ${renamed.id}.yml`
    : `${gone}; its corrections wait until it comes back`;
}

function isFileName(path: string, name: string): boolean {
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return [file, file.replace(/\.[^.]*$/, "")].includes(name.toLowerCase());
}

function report({ path }: ArticleCorrections, message: string): Diagnostic {
  return { path, severity: "warning", message, rule: "curation/stale-correction" };
}
