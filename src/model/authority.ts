import type { ActorId, ArticleId, PlaceId, SourceId } from "./ids.ts";
import type { ActorType, PlaceType, Precision, SourceRole } from "./record.ts";
import type { MentionKind } from "./mention.ts";
import type { Span } from "./span.ts";

/** Is one form under which an actor or place is named, with how often and one example to look at. */
export interface Alias {
  readonly form: string;
  readonly kind: MentionKind;
  readonly count: number;
  /** Why this form was taken for this actor or place, e.g. "surname after the full name". */
  readonly reason: string;
  readonly example: { readonly article: ArticleId } & Span;
}

/** Is the authority record of one actor: one name, its aliases and the reasons for them. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly Alias[];
  /** Place that a government governs, where it does. */
  readonly governs?: PlaceId;
  /** Why forms were merged, one sentence each. */
  readonly merges: readonly string[];
}

/** Is the authority record of one place. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly type: PlaceType;
  readonly precision: Precision;
  readonly lat: number | null;
  readonly lon: number | null;
  /** What contains it, nearest first, as names: ["Homs", "Syria"]. */
  readonly within: readonly string[];
  /** ISO 3166-1 alpha-2 of its country, where it lies in one. */
  readonly country?: string;
  readonly aliases: readonly Alias[];
  /** Why these coordinates and not others, in a sentence. */
  readonly decision: string;
  /** The next best candidate, where there was a choice. */
  readonly runnerUp?: string;
}

/** Is a publisher, agency, distributor or republisher. */
export interface Source {
  readonly id: SourceId;
  readonly name: string;
  /** Other names of it, e.g. "AP". */
  readonly aliases: readonly string[];
  readonly roles: readonly SourceRole[];
}

/** Ties a stretch of one article's raw text to an actor, a place, or both (a capital that stands for its government). */
export interface LinkedMention extends Span {
  readonly kind: MentionKind;
  readonly actor?: ActorId;
  readonly place?: PlaceId;
  /** Why, where it is more than the name itself, e.g. "capital that acts: the government". */
  readonly reason?: string;
}
