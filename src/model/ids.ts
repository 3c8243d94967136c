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
