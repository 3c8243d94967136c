import type { Evidence, EvidenceField } from "../model/evidence.ts";
import type { Span } from "../model/span.ts";

/** Is what an expert says of its evidence besides where it stands. */
export type Statement = Pick<Evidence, "rule" | "basis" | "confidence"> &
  Partial<Pick<Evidence, "value" | "note" | "also">>;

/** Cites a stretch of the raw text as evidence for a field. */
export function citeText(raw: string, field: EvidenceField, span: Span, statement: Statement): Evidence {
  return { field, ...statement, quote: raw.slice(span.start, span.end), start: span.start, end: span.end };
}

/** Cites the file's own metadata as evidence for a field; `origin` says where it was declared. */
export function citeDeclared(field: EvidenceField, rule: string, origin: string | undefined): Evidence {
  const note = origin === undefined ? {} : { note: origin };
  return { field, quote: "", start: 0, end: 0, rule, basis: "declared", confidence: "certain", ...note };
}
