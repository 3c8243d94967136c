import * as v from "valibot";
import { ACTOR_TYPES, PLACE_TYPES } from "./record.ts";

const text = v.pipe(v.string(), v.minLength(1));

/** Checks `curation/archive.yml`: what the whole archive says about itself. */
export const ArchiveSettingsSchema = v.strictObject({
  title: v.optional(text, "News archive"),
  description: v.optional(text),
  rights: v.optional(text),
  /** ISO 3166-1 alpha-2 codes of the countries that the collection is mostly about. */
  homeRegions: v.optional(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), []),
});
export type ArchiveSettings = v.InferOutput<typeof ArchiveSettingsSchema>;

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** Checks one entry of `curation/authority/*.yml`: what people say about one actor or place. */
export const AuthorityEntrySchema = v.strictObject({
  /** The name to show; the entry speaks for whoever bears it. */
  name: text,
  type: v.optional(v.picklist([...ACTOR_TYPES, ...PLACE_TYPES])),
  /** Other forms that mean the same, wherever they stand. */
  aliases: v.optional(v.array(text)),
  /** Names or ids of other actors or places that are this one. */
  merge: v.optional(v.array(text)),
  /** Forms that are not this one but stand for themselves. */
  split: v.optional(v.array(text)),
  /** Leaves it out of lists and links. */
  hide: v.optional(v.boolean()),
  why: v.optional(text),
  /** Where it is, for places. */
  place: v.optional(v.strictObject({ lat: degrees(90), lon: degrees(180), type: v.picklist(PLACE_TYPES) })),
});
export type AuthorityEntry = v.InferOutput<typeof AuthorityEntrySchema>;

/** Checks a whole file of `curation/authority/`. */
export const AuthoritySchema = v.array(AuthorityEntrySchema);

/** Checks `curation/events.yml`: days that people know and the collection does not say. */
export const EventsSchema = v.array(
  v.strictObject({
    /** What happened, in a few words for readers. */
    event: text,
    /** EDTF: a day, month, year, interval or set. */
    date: text,
    /** Words that stand together where an article speaks of it; small and capital letters are alike. */
    words: v.pipe(v.array(text), v.minLength(1)),
    why: v.optional(text),
  }),
);
export type CuratedEvent = v.InferOutput<typeof EventsSchema>[number];

/** Lists the fields of a record that a correction can speak of. */
export const CORRECTABLE = [
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
  "rights",
  "actors",
  "places",
] as const;
export type CorrectableField = (typeof CORRECTABLE)[number];

/** Checks one file of `curation/corrections/`, which is named after the article's id: a list of corrections. */
export const CorrectionsSchema = v.array(
  v.strictObject({
    field: v.picklist(CORRECTABLE),
    /** The right value; null for "not known". Lists only for `byline`. */
    set: v.optional(v.nullable(v.union([text, v.array(text)]))),
    /** Names to add to a list. */
    add: v.optional(v.array(text)),
    /** Names or ids to take out of a list. */
    remove: v.optional(v.array(text)),
    why: text,
  }),
);
export type Correction = v.InferOutput<typeof CorrectionsSchema>[number];

/** Is what one file of corrections says. */
export interface ArticleCorrections {
  /** Below the curation folder, for diagnostics. */
  readonly path: string;
  /** Id of the article, as the file is named. */
  readonly article: string;
  readonly corrections: readonly Correction[];
}

/** Is all that people said in `curation/`. */
export interface Curation {
  readonly archive: ArchiveSettings;
  /** All files of `curation/authority/` in order of their path; none where it is missing. */
  readonly authority?: readonly AuthorityEntry[];
  /** What `curation/events.yml` lists; none where it is missing. */
  readonly events?: readonly CuratedEvent[];
  /** All files of `curation/corrections/` in order of their path; none where it is missing. */
  readonly corrections?: readonly ArticleCorrections[];
}

/** Is the curation of a folder without any. */
export const NO_CURATION: Curation = { archive: v.parse(ArchiveSettingsSchema, {}) };
