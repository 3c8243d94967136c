import * as v from "valibot";

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

/** Is all that people said in `curation/`. */
export interface Curation {
  readonly archive: ArchiveSettings;
}

/** Is the curation of a folder without any. */
export const NO_CURATION: Curation = { archive: v.parse(ArchiveSettingsSchema, {}) };
