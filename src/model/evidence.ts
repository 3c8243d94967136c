import type { Basis, Confidence } from "./certainty.ts";
import type { Span } from "./span.ts";

/** Lists the fields of a record that evidence can speak for. */
export const EVIDENCE_FIELDS = [
  "title",
  "kicker",
  "dek",
  "language",
  "source.outlet",
  "source.agency",
  "source.distributor",
  "source.republisher",
  "byline",
  "dateline",
  "date",
  "actors",
  "places",
  "quotes",
  "events",
  "rights",
  "access",
  "story",
] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** Shows why a field holds a value: what was printed, where, which rule. `raw.slice(start, end) === quote`. */
export interface Evidence extends Span {
  readonly field: EvidenceField;
  /** The value that this speaks for, where the field can hold several; an id for actors and places. */
  readonly value?: string;
  /** Empty (with `start === end === 0`) when the evidence is not in the text but in the file's metadata or a correction. */
  readonly quote: string;
  /** e.g. `source/copyright-line`. */
  readonly rule: string;
  readonly basis: Basis;
  readonly confidence: Confidence;
  /** In words, where the rule's name does not say it all; for declared values where they were declared. */
  readonly note?: string;
  /** What else was possible, runner-up first. */
  readonly also?: readonly string[];
}
