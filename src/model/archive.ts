import type { Actor, LinkedMention, Place, Source } from "./authority.ts";
import type { CleanArticle } from "./article.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ActorId, ArticleId, PlaceId, SourceId } from "./ids.ts";
import type { NewsRecord, SourceRole } from "./record.ts";

/** Is what the stage `resolve` hands on: every record, and the one authority record behind each name. */
export interface Resolution {
  /** Sorted by seed path. */
  readonly articles: readonly ResolvedArticle[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Is one article, decided. */
export interface ResolvedArticle {
  readonly record: NewsRecord;
  readonly clean: CleanArticle;
  /** In order of their start, never overlapping, only in kept lines. */
  readonly mentions: readonly LinkedMention[];
  readonly sourceIds: Readonly<Partial<Record<SourceRole, SourceId>>>;
}

/** Is one article among the others. */
export interface ArchivedArticle extends ResolvedArticle {
  readonly id: ArticleId;
  /** Neighbours in order of date; undated ones stand last. */
  readonly previous: ArticleId | null;
  readonly next: ArticleId | null;
  readonly related: readonly Related[];
}

/** Is an article near another one, with the reasons in words, strongest first. */
export interface Related {
  readonly id: ArticleId;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Is one value of a facet with the articles that have it, in archive order. */
export interface Listed<Entry> {
  readonly entry: Entry;
  readonly articles: readonly ArticleId[];
  readonly mentions: number;
}

/** Is the whole archive, ready to be published. Articles stand in order of date, undated last. */
export interface Archive {
  readonly title: string;
  readonly description: string;
  readonly articles: readonly ArchivedArticle[];
  /** Most named first. */
  readonly actors: readonly (Listed<Actor> & { readonly with: readonly CoMention[] })[];
  readonly places: readonly Listed<Place>[];
  readonly sources: readonly Listed<Source>[];
  readonly diagnostics: readonly Diagnostic[];
  /** 12 hex digits over all records: the same seeds give the same edition. */
  readonly edition: string;
}

/** Counts the articles that name two actors together. */
export interface CoMention {
  readonly id: ActorId;
  readonly articles: readonly ArticleId[];
}

export type { ActorId, ArticleId, PlaceId, SourceId };
