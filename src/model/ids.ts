declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Names one article for good: slug of its title + 6 hex digits of its seed's path. */
export type ArticleId = Branded<"ArticleId">;
/** Names one actor's authority record, e.g. `hezbollah`. */
export type ActorId = Branded<"ActorId">;
/** Names one place's authority record, e.g. `damascus-sy`. */
export type PlaceId = Branded<"PlaceId">;
/** Names one publisher, agency, distributor or republisher, e.g. `associated-press`. */
export type SourceId = Branded<"SourceId">;

/**
 * Matches what no id may be: names that Windows keeps for devices, whatever their ending, and names of the archive's
 * own pages in the folders that hold one page for each id.
 */
export const RESERVED_ID = /^(?:con|prn|aux|nul|com\d|lpt\d|index|network|in-one-article|a-z)$/;
