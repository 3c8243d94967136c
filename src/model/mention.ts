import type { ActorType, PlaceType } from "./record.ts";
import type { Span } from "./span.ts";

/** Says how a mention names its bearer: by a name, by a people's word ("Russian", "Israelis"), or by a descriptive phrase. */
export type MentionKind = "name" | "demonym" | "description";

/** Is one place in the text where somebody or something is named; found generously, decided later. */
export interface Mention extends Span {
  /** As printed: `raw.slice(start, end)`. */
  readonly surface: string;
  readonly kind: MentionKind;
  /** What it could be, likeliest first, each with a score of 0 to 1. */
  readonly readings: readonly Reading[];
  /** Rule that found it, e.g. `names/gazetteer`. */
  readonly rule: string;
  /** Where the mention stands: only mentions in the body (and title, dek) count for the story. */
  readonly zone: "title" | "dek" | "body" | "removed";
}

/** Is one thing that a mention could be. */
export interface Reading {
  readonly as: "person" | "organisation" | "place" | "government";
  readonly type?: ActorType | PlaceType;
  readonly score: number;
  /** Key into a lexicon, where the reading comes from one. */
  readonly key?: string;
}

/** Is an unnamed speaker ("an official with …"): kept for quotes, never merged into a person. */
export interface UnnamedSource extends Span {
  readonly surface: string;
}
