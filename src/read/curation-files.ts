import { readdir } from "node:fs/promises";
import { type Diagnostic, UsageError } from "../model/diagnostic.ts";
import { compareCodeUnits } from "./folder.ts";

/** Lists what is read of a curation folder, as paths below it. */
const READ =
  /^(?:(?:archive|events|redactions)\.yml|gazetteer\.txt|(?:authority|corrections)\/[^/]+\.ya?ml|templates\/.+)$/;

// Notes for people, and what file managers and editors leave.
const NOTES =
  /(?:^|\/)(?:\.[^/]*|[^/]*~|Thumbs\.db|desktop\.ini)(?:\/|$)|\.(?:md|txt)$|(?:^|\/)(?:README|LICEN[CS]E)$/i;

const WHAT_IS_READ =
  "what is read: archive.yml, events.yml, redactions.yml, authority/*.yml, corrections/*.yml, templates/; " +
  "notes for yourself may be called *.md";

// e.g. redactions.yaml, redaction.yml, corrections/redactions/a.yml
const REDACTIONS = /^(?=.*redact).*\.(?:ya?ml|json)$/is;

/**
 * Finds files in a curation folder that nothing reads, e.g. `event.yml`: what people say in them would be lost silently.
 * Throws a UsageError where one looks like redactions: what was meant to be taken back would be published.
 */
export async function findUnreadFiles(folder: string): Promise<Diagnostic[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      `${entry.parentPath.slice(folder.length)}/${entry.name}`.replace(/\\/g, "/").replace(/^\/+/, ""),
    );
  const unread = paths.filter((path) => !READ.test(path) && !NOTES.test(path)).sort(compareCodeUnits);
  const redactions = unread.find((path) => REDACTIONS.test(path));
  if (redactions !== undefined)
    throw new UsageError(
      `Nothing reads curation/${redactions}. Call it curation/redactions.yml. ` +
        `Nothing was built, since a site without it would show what it takes back.`,
    );
  const rest = unread.slice(MOST_TOLD);
  return [...unread.slice(0, MOST_TOLD).map(report), ...(rest.length ? [reportRest(rest.length)] : [])];
}

// A folder that holds other things as well.
const MOST_TOLD = 20;

function reportRest(count: number): Diagnostic {
  return {
    ...report(""),
    path: "curation",
    message: `${count} more files that nothing reads; ${WHAT_IS_READ}`,
  };
}

function report(path: string): Diagnostic {
  return {
    path: `curation/${path}`,
    severity: "warning",
    message: `nothing reads this file, so it has no effect; ${WHAT_IS_READ}`,
    rule: "curation/unread-file",
  };
}
