import { readAccess } from "../../model/access.ts";
import type { CleanArticle } from "../../model/article.ts";
import type { CorrectableField, Correction } from "../../model/curation.ts";
import type { NewsRecord, SourceRole } from "../../model/record.ts";
import { type Edit, type Edited, NEEDLESS, refuseEdit, reportGone } from "./edit.ts";
import { editEvents } from "./events.ts";
import { editQuotes } from "./quotes.ts";

type TextField = "title" | "kicker" | "dek" | "language" | "dateline" | "rights" | "story";
type SolvedField = "date" | "actors" | "places";

/** Lists how each field is corrected, but for dates, which are solved with the others, and names, which need their authority. */
export const FIELD_EDITS: Readonly<Record<Exclude<CorrectableField, SolvedField>, Edit>> = {
  title: editText("title", false),
  kicker: editText("kicker"),
  dek: editText("dek"),
  language: editLanguage,
  dateline: editText("dateline"),
  rights: editText("rights"),
  story: editText("story"),
  access: editAccess,
  "source.outlet": editRole("outlet"),
  "source.agency": editRole("agency"),
  "source.distributor": editRole("distributor"),
  "source.republisher": editRole("republisher"),
  byline: editByline,
  quotes: editQuotes,
  events: editEvents,
};

function editLanguage(record: NewsRecord, correction: Correction, clean: CleanArticle): Edited {
  const { set } = correction;
  const tag = typeof set === "string" ? readLanguage(set) : null;
  if (typeof set === "string" && tag === null)
    return refuseEdit(`${JSON.stringify(set)} is no code of a language; write en, nb, pt-BR or the like`);
  return editText("language", false)(record, tag === null ? correction : { ...correction, set: tag }, clean);
}

/** Gives a tag in its usual form, `en-GB`; null for words such as "english", which have the form of one. */
function readLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function editText(field: TextField, mayBeUnknown = true): Edit {
  return (record, { set }) => {
    if (set === undefined || Array.isArray(set)) return refuseEdit("takes one value, in `set`");
    if (set === record[field]) return NEEDLESS;
    if (set === null)
      return mayBeUnknown ? change(record, { [field]: null }) : refuseEdit("cannot be unknown");
    return change(record, { [field]: set });
  };
}

function change(record: NewsRecord, part: Partial<NewsRecord>): Edited {
  return { record: { ...record, ...part }, problems: [] };
}

function editAccess(record: NewsRecord, { set }: Correction): Edited {
  const level = set === null ? "full" : readAccess(set);
  if (level === null) return refuseEdit("takes full, excerpt or metadata, in `set`");
  return change(record, { access: level });
}

function editRole(role: SourceRole): Edit {
  return (record, { set }) => {
    if (set === undefined || Array.isArray(set)) return refuseEdit("takes one name, in `set`, or null");
    if (set === record.source[role]) return NEEDLESS;
    return change(record, { source: { ...record.source, [role]: set } });
  };
}

function editByline(record: NewsRecord, { set, add = [], remove = [] }: Correction): Edited {
  const held = record.byline;
  const base = set === undefined ? held : [set ?? []].flat();
  const added = add.map((one) => (typeof one === "string" ? one : one.name));
  const byline = [
    ...base.filter((name) => !remove.includes(name)),
    ...added.filter((name) => !base.includes(name)),
  ];
  const problems = reportGone(remove.filter((name) => !base.includes(name)));
  if (byline.join("\n") === held.join("\n")) return problems.length ? { record: null, problems } : NEEDLESS;
  return { record: { ...record, byline }, problems };
}
