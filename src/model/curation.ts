import * as v from "valibot";
import { ACCESS_LEVELS } from "./access.ts";
import { ACTOR_TYPES, PLACE_TYPES } from "./record.ts";
import type { Redaction } from "./redaction.ts";

const text = v.pipe(v.string(), v.minLength(1));

// YAML reads 1984 as a number; people who write it as a title or date mean its digits.
const year = v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999), v.transform(String));
const words = v.union([v.pipe(v.string(), v.trim(), v.minLength(1)), year]);

const access = v.picklist(ACCESS_LEVELS);

/** Checks what the archive may publish of one source's articles: a level alone, or with the reason and whom to ask. */
const SourceAccessSchema = v.union([
  access,
  v.strictObject({
    access,
    why: v.optional(text),
    /** Web address where the rest can be asked for. */
    ask: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, "write a web address, https://…"))),
  }),
]);

const length = (least: number) => v.pipe(v.number(), v.integer(), v.minValue(least));

/** Checks `curation/archive.yml`: what the whole archive says about itself. */
export const ArchiveSettingsSchema = v.strictObject({
  title: v.optional(text, "News archive"),
  description: v.optional(text),
  rights: v.optional(text),
  /** How much of an article is published where neither its source nor its file says it. */
  access: v.optional(access),
  /** The same for the articles of a source, by its name, in whatever role. */
  sources: v.optional(v.record(text, SourceAccessSchema)),
  /** How long an excerpt may be. */
  excerpt: v.optional(
    v.strictObject({ words: v.optional(length(1), 75), paragraphs: v.optional(length(1), 2) }),
  ),
  /** Code of the language of the interface, e.g. `ar`. */
  language: v.optional(text),
  /** Colours of the design by their names, e.g. `accent`: one for light and dark, or one for each. */
  colours: v.optional(v.record(text, v.union([text, v.strictObject({ light: text, dark: text })]))),
  /** Texts of the interface by their keys, e.g. `footer.rights`, that the archive words in its own way. */
  texts: v.optional(v.record(text, text)),
  /** Whether each article gets a card of its own for social sites, at a tenth of a second each; else the archive's stands for all. */
  cards: v.optional(v.boolean()),
  /** What the archive says of itself on the page About: Markdown. */
  about: v.optional(text),
  /** ISO 3166-1 alpha-2 codes of the countries that the collection is mostly about. */
  homeRegions: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "write two capital letters, as NO for Norway"))),
    [],
  ),
});
export type ArchiveSettings = v.InferOutput<typeof ArchiveSettingsSchema>;

const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most));

/** Checks one entry of `curation/authority/*.yml`: what people say about one actor or place. */
export const AuthorityEntrySchema = v.strictObject({
  /** The name to show; the entry speaks for whoever bears it. */
  name: words,
  type: v.optional(v.picklist([...ACTOR_TYPES, ...PLACE_TYPES])),
  /** Other forms that mean the same, wherever they stand. */
  aliases: v.optional(v.array(words)),
  /** Names or ids of other actors or places that are this one. */
  merge: v.optional(v.array(words)),
  /** Forms that are not this one but stand for themselves. */
  split: v.optional(v.array(words)),
  /** Leaves it out of lists and links. */
  hide: v.optional(v.boolean()),
  why: v.optional(words),
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
    event: words,
    /** EDTF: a day, month, year, interval or set. */
    date: words,
    /** Words that stand together where an article speaks of it; small and capital letters are alike. */
    words: v.pipe(v.array(words), v.minLength(1)),
    why: v.optional(words),
  }),
);
type Event = v.InferOutput<typeof EventsSchema>[number];

/** Is a day that people know, with its 1-based line in `curation/events.yml` where that is known. */
export interface CuratedEvent extends Event {
  readonly line?: number;
}

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
  "access",
  "actors",
  "places",
  "quotes",
  "events",
  "story",
] as const;
export type CorrectableField = (typeof CORRECTABLE)[number];

/** Checks a name to add, alone or with what nobody else says of it. */
const AdditionSchema = v.union([
  words,
  v.strictObject({
    name: words,
    type: v.optional(v.picklist([...ACTOR_TYPES, ...PLACE_TYPES])),
    lat: v.optional(degrees(90)),
    lon: v.optional(degrees(180)),
  }),
]);
export type Addition = v.InferOutput<typeof AdditionSchema>;

/** Checks one file of `curation/corrections/`, which is named after the article's id: a list of corrections. */
export const CorrectionsSchema = v.array(
  v.strictObject({
    field: v.picklist(CORRECTABLE),
    /** The right value; null for "not known". Lists only for `byline`. */
    set: v.optional(v.nullable(v.union([words, v.array(words)]))),
    /** Names to add to a list; for quotes, words of the text. */
    add: v.optional(v.array(AdditionSchema)),
    /** Names or ids to take out of a list; for quotes and events, words of the sentence. */
    remove: v.optional(v.array(words)),
    /** Words of the quote or event that `set` speaks of: its speaker, or its day. */
    where: v.optional(words),
    why: words,
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
  /** 1-based line of each correction in the file. */
  readonly lines?: readonly number[];
}

/** Is all that people said in `curation/`. */
export interface Curation {
  readonly archive: ArchiveSettings;
  /** 1-based line of each key of `curation/archive.yml`, e.g. of `texts.footer.rights`. */
  readonly archiveLines?: Readonly<Record<string, number>>;
  /** All files of `curation/authority/` in order of their path; none where it is missing. */
  readonly authority?: readonly AuthorityEntry[];
  /** What `curation/events.yml` lists; none where it is missing. */
  readonly events?: readonly CuratedEvent[];
  /** All files of `curation/corrections/` in order of their path; none where it is missing. */
  readonly corrections?: readonly ArticleCorrections[];
  /** What `curation/redactions.yml` takes back; none where it is missing. */
  readonly redactions?: readonly Redaction[];
}

/** Is the curation of a folder without any. */
export const NO_CURATION: Curation = { archive: v.parse(ArchiveSettingsSchema, {}) };
