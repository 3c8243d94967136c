import type { NewsRecord } from "../../model/record.ts";
import { findReach, wordDate } from "../date-words.ts";

/** Is as much of a date as a reference manager may take for sure. */
export interface Issued {
  /** Year, then month, then day, as far as all possible days agree. */
  readonly parts: readonly number[];
  /** Whether the parts say all that the record says. */
  readonly exact: boolean;
}

// "2014", "2014-03", "2014-03-06", but not "2014-21" (spring), "2014-03-06~" (about then)
const PLAIN = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d\d))?)?$/;
const DOUBTFUL = /[~?%]/;
// "2016/2018", "[2014-03-05..2014-03-09]": one day between two, and not all of them
const BETWEEN = /^(?:(?!\.\.)[^/]+\/(?!\.\.)[^/]+|\[[^,.\]]+\.\.[^,.\]]+\])$/;

/** Finds what an EDTF date says for sure, never more: days of one month give year and month; null where no year is sure. */
export function findIssued(edtf: string): Issued | null {
  const plain = PLAIN.exec(edtf);
  if (plain)
    return {
      parts: plain
        .slice(1)
        .flatMap((part) => part ?? [])
        .map(Number),
      exact: true,
    };
  const reach = DOUBTFUL.test(edtf) ? null : findReach(edtf);
  if (!reach || reach.last === null) return null;
  const [first, last] = [reach.first.split("-"), reach.last.split("-")];
  const differs = first.findIndex((part, i) => part !== last[i]);
  const parts = first.slice(0, differs === -1 ? 3 : differs).map(Number);
  return parts.length === 0 ? null : { parts, exact: parts.length === 3 };
}

/** Words when an article was published, "6 March 2014 [inferred]"; "n.d." where that is not known. */
export function wordPublished({ date }: NewsRecord): string {
  if (date.edtf === null) return "n.d.";
  return wordShort(date.edtf) + markOf(date);
}

function wordShort(edtf: string): string {
  return wordDate(edtf, !BETWEEN.test(edtf));
}

/** Gives the mark of an inferred date, a space before it; empty where the date was told. */
export function markOf({ basis }: NewsRecord["date"]): string {
  return basis === "inferred" ? " [inferred]" : "";
}

/** Words what a reference must add to its date; null where the date says it all. */
export function noteDate({ date }: NewsRecord): string | null {
  if (date.edtf === null) return "Date of publication unknown.";
  const words = wordShort(date.edtf);
  if (date.basis === "inferred")
    return `Date of publication inferred (${date.confidence ?? "weak"}): ${words}.`;
  return findIssued(date.edtf)?.exact ? null : `Date of publication: ${words}.`;
}
