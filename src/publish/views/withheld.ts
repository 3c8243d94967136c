import type { Access, Custodian, RedactedText } from "../../model/access.ts";
import type { ArchivedArticle } from "../../model/archive.ts";

/** Says what of an article is not published, why, and whom to ask for it. */
export interface WithheldView {
  /** Null where all of its text is published but for words that are blacked out. */
  readonly access: Exclude<Access, "full"> | null;
  /** In words, as the editors or the file gave it; null where nobody did. */
  readonly why: string | null;
  readonly custodian: Custodian | null;
  readonly redacted: RedactedText | null;
  /** Why the file cannot be downloaded; null where it can. */
  readonly file: "access" | "redaction" | null;
}

/** Says what is withheld of an article; null where nothing is. */
export function viewWithheld({ record, clean, custodian }: ArchivedArticle): WithheldView | null {
  const { redacted, withheld } = clean.raw;
  const access = record.access === "full" ? undefined : record.access;
  if (!access && !redacted && !withheld) return null;
  const said = access && record.evidence.findLast(({ field }) => field === "access");
  return {
    access: access ?? null,
    why: (said || undefined)?.note?.replace(/\.$/, "") ?? null,
    custodian: access ? (custodian ?? { name: null, address: null }) : null,
    redacted: redacted ?? null,
    file: withheld ?? null,
  };
}
