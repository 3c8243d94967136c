import type { CleanArticle } from "../../model/article.ts";
import type { Actor, Place } from "../../model/authority.ts";
import type { Correction } from "../../model/curation.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { NewsRecord } from "../../model/record.ts";

/** Is a record after one correction of one field, and what in it could not be done. */
export interface Edited {
  /** Null where there was nothing to do. */
  readonly record: NewsRecord | null;
  /** Names that only the correction knows. */
  readonly actors?: readonly Actor[];
  readonly places?: readonly Place[];
  readonly problems: readonly EditProblem[];
}

/** Is something in a correction that could not be done (warning), or need not be said any more (info). */
export interface EditProblem {
  readonly severity: Severity;
  readonly message: string;
  /** Rule of its own, where it is neither of a stale nor of a needless correction. */
  readonly rule?: string;
}

/** Is a way to correct a field; `clean` is the article's text. */
export type Edit = (record: NewsRecord, correction: Correction, clean: CleanArticle) => Edited;

/** Makes the answer for a correction that could not be done, with the reason. */
export function refuseEdit(message: string): Edited {
  return { record: null, problems: [{ severity: "warning", message }] };
}

/** Is the answer for a correction that the texts agree with by now. */
export const NEEDLESS: Edited = {
  record: null,
  problems: [
    { severity: "info", message: "says what the record says already; no longer needed, take it out" },
  ],
};

/** Words the names or words of a correction that are gone from the record. */
export function reportGone(gone: readonly string[]): EditProblem[] {
  const message = `${gone.map((one) => JSON.stringify(one)).join(", ")} to remove, but not there any more; take it out`;
  return gone.length ? [{ severity: "warning", message }] : [];
}
