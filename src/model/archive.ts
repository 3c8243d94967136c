import type { Actor, LinkedMention, Place, Source } from "./authority.ts";
import type { Custodian, Withdrawal } from "./access.ts";
import type { CleanArticle } from "./article.ts";
import type { ArchiveSettings } from "./curation.ts";
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
  /** Articles that were taken back, in order of their ids; none where it is missing. */
  readonly withdrawn?: readonly Withdrawal[];
}

/** Is one article, decided. */
export interface ResolvedArticle {
  readonly record: NewsRecord;
  readonly clean: CleanArticle;
  /** In order of their start, never overlapping, only in kept lines. */
  readonly mentions: readonly LinkedMention[];
  readonly sourceIds: Readonly<Partial<Record<SourceRole, SourceId>>>;
  /** Set where not all of it is published: whom readers can ask for the rest. */
  readonly custodian?: Custodian;
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
  /** What `curation/archive.yml` says of how the archive looks and speaks; nothing where it is left out. */
  readonly settings?: ArchiveSettings;
  /** 1-based line of each setting in that file, e.g. of `texts.footer.rights`. */
  readonly settingLines?: Readonly<Record<string, number>>;
  readonly articles: readonly ArchivedArticle[];
  /** Most named first. */
  readonly actors: readonly (Listed<Actor> & { readonly with: readonly CoMention[] })[];
  readonly places: readonly Listed<Place>[];
  readonly sources: readonly Listed<Source>[];
  readonly diagnostics: readonly Diagnostic[];
  /** 12 hex digits over all records: the same seeds give the same edition. */
  readonly edition: string;
  /** Articles that were taken back, in order of their ids; none where it is missing. */
  readonly withdrawn?: readonly Withdrawal[];
}

/** Counts the articles that name two actors together. */
export interface CoMention {
  readonly id: ActorId;
  readonly articles: readonly ArticleId[];
}

export type { ActorId, ArticleId, PlaceId, SourceId };
