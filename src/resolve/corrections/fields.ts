import type { CorrectableField, Correction } from "../../model/curation.ts";
import type { NewsRecord, SourceRole } from "../../model/record.ts";

/** Is a record after one correction of one field; null where the correction had nothing to do. */
export type Edited = NewsRecord | null;

type Edit = (record: NewsRecord, correction: Correction) => Edited;

type TextField = "title" | "kicker" | "dek" | "language" | "dateline" | "rights";

/** Lists how each field is corrected, but for dates, which are solved with the others, and names, which need their authority. */
export const FIELD_EDITS: Readonly<Partial<Record<CorrectableField, Edit>>> = {
  title: editText("title", false),
  kicker: editText("kicker", true),
  dek: editText("dek", true),
  language: editText("language", false),
  dateline: editText("dateline", true),
  rights: editText("rights", true),
  "source.outlet": editRole("outlet"),
  "source.agency": editRole("agency"),
  "source.distributor": editRole("distributor"),
  "source.republisher": editRole("republisher"),
  byline: (record, correction) => {
    const byline = editList(record.byline, correction);
    return byline && { ...record, byline };
  },
};

function editText(field: TextField, mayBeUnknown: boolean): Edit {
  return (record, { set }) => {
    if (set === undefined || Array.isArray(set) || set === record[field]) return null;
    return set === null && !mayBeUnknown ? null : { ...record, [field]: set };
  };
}

function editRole(role: SourceRole): Edit {
  return (record, { set }) => {
    if (set === undefined || Array.isArray(set) || set === record.source[role]) return null;
    return { ...record, source: { ...record.source, [role]: set } };
  };
}

function editList(held: readonly string[], { set, add = [], remove = [] }: Correction): string[] | null {
  const base = set === undefined ? held : Array.isArray(set) ? set : set === null ? [] : [set];
  const edited = [
    ...base.filter((item) => !remove.includes(item)),
    ...add.filter((item) => !base.includes(item)),
  ];
  return edited.join("\n") === held.join("\n") ? null : edited;
}
