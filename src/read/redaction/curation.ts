import type { AuthorityEntry, Curation } from "../../model/curation.ts";
import { isRedacted, redactDeep, type RedactionRule } from "../../text/redactor.ts";

// Names of files, by which corrections are found; they are published only in diagnostics, which are redacted apart.
const KEPT = new Set(["path", "article", "line", "lines", "redactions"]);

/** Blacks words out in what people wrote into the other files of `curation/`; entries for a redacted name go. */
export function redactCuration(curation: Curation, rules: readonly RedactionRule[]): Curation {
  const { authority = [], archive } = curation;
  const { sources } = archive;
  const kept = sources && Object.entries(sources).filter(([name]) => !isRedacted(name, rules));
  return redactDeep(
    {
      ...curation,
      archive: kept ? { ...archive, sources: Object.fromEntries(kept) } : archive,
      authority: authority.flatMap((entry) => redactEntry(entry, rules)),
    },
    rules,
    KEPT,
  );
}

function redactEntry(entry: AuthorityEntry, rules: readonly RedactionRule[]): AuthorityEntry[] {
  if (isRedacted(entry.name, rules)) return [];
  const shown = (forms: readonly string[] | undefined) => forms?.filter((form) => !isRedacted(form, rules));
  const [aliases, merge, split] = [shown(entry.aliases), shown(entry.merge), shown(entry.split)];
  return [{ ...entry, ...(aliases && { aliases }), ...(merge && { merge }), ...(split && { split }) }];
}
