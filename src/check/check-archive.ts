import type { Archive } from "../model/archive.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { permalink } from "../model/permalink.ts";

type Checked = Pick<Archive, "articles" | "actors" | "places" | "sources">;

/** Lists what is checked of an archive before it becomes a site: to add a check, write its function and a row here. */
const CHECKS: readonly ((archive: Checked) => Iterable<Diagnostic>)[] = [findDoubleIds, findStrayQuotes];

/** Checks what an archive says of itself; what its stages met on the way stands in its own diagnostics. */
export function checkArchive(archive: Checked): Diagnostic[] {
  return CHECKS.flatMap((check) => [...check(archive)]);
}

/** Finds addresses that two things would share: the page of one would take the place of the other. */
function* findDoubleIds({ articles, actors, places, sources }: Checked): Generator<Diagnostic> {
  const pages = [
    ...articles.map(({ id, record }) => ({ page: permalink.article(id), name: record.original.path })),
    ...actors.map(({ entry }) => ({ page: permalink.actor(entry.id), name: entry.name })),
    ...places.map(({ entry }) => ({ page: permalink.place(entry.id), name: entry.name })),
    ...sources.map(({ entry }) => ({ page: permalink.source(entry.id), name: entry.name })),
  ];
  const taken = new Map<string, string>();
  for (const { page, name } of pages) {
    const other = taken.get(page);
    if (other !== undefined)
      yield {
        path: `site/${page}`,
        severity: "error",
        message: `stands for ${JSON.stringify(other)} and for ${JSON.stringify(name)}: one page takes the other's place; rename a seed, or part the names in curation/authority/`,
        rule: "archive/double-id",
      };
    taken.set(page, name);
  }
}

/** Finds evidence whose quote does not stand in the raw text where it says: nobody could check it. */
function* findStrayQuotes({ articles }: Checked): Generator<Diagnostic> {
  for (const { record, clean } of articles) {
    // A record that came back has no text but its own.
    if (clean.raw.record) continue;
    const { text } = clean.raw;
    for (const { field, quote, start, end, rule } of record.evidence)
      if (text.slice(start, end) !== quote)
        yield {
          path: record.original.path,
          line: text.slice(0, start).split(/\r\n|[\n\r]/).length,
          severity: "error",
          message: `the evidence for ${field} (${rule}) is not what stands there: readers cannot check it; please report it as a bug`,
          rule: "archive/stray-quote",
        };
  }
}
