import type { NewsRecord } from "../../model/record.ts";
import { wordDate } from "../date-words.ts";

/** Is a citation in its parts; `publication` is set in italics. */
export interface CitationView {
  /** Authors, if any, and the title in quotation marks. */
  readonly before: string;
  readonly publication: string | null;
  /** Agency, date and what is inferred about it. */
  readonly after: string;
}

/** Words a citation in the manner of Chicago's notes; what is inferred stands in square brackets. */
export function viewCitation(record: NewsRecord, archiveTitle: string): CitationView {
  const authors = record.byline.length ? `${record.byline.join(", ")}. ` : "";
  const end = /[.?!…]["”’»]?$/.test(record.title) ? "" : ".";
  const { outlet, agency } = record.source;
  const wire = agency !== null && outlet !== null ? ` (${agency})` : "";
  return {
    before: `${authors}“${record.title}${end}”`,
    publication: outlet ?? agency,
    after: `${wire}${wire || outlet || agency ? ", " : ""}${wordDay(record)}. In: ${archiveTitle}.`,
  };
}

function wordDay({ date }: NewsRecord): string {
  if (date.edtf === null) return "n.d.";
  const words = wordDate(date.edtf, true);
  return date.basis === "inferred" ? `[${words}, inferred]` : words;
}
