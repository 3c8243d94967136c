import * as v from "valibot";
import { ACCESS_LEVELS } from "./access.ts";
import { BASES, CONFIDENCES } from "./certainty.ts";
import { EVIDENCE_FIELDS } from "./evidence.ts";
import { RESERVED_ID } from "./ids.ts";

/** Lists the kinds of actor. */
export const ACTOR_TYPES = [
  "person",
  "government",
  "armed group",
  "party",
  "organisation",
  "company",
  "agency",
  "media",
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** Lists the kinds of place. */
export const PLACE_TYPES = [
  "country",
  "region",
  "city",
  "town",
  "water",
  "mountain",
  "border crossing",
  "facility",
  "area",
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Lists how exact a place's coordinates are; a country is not a pin. */
export const PRECISIONS = ["point", "town", "region", "country", "unplaced"] as const;
export type Precision = (typeof PRECISIONS)[number];

const text = v.pipe(v.string(), v.minLength(1));
const unknown = v.nullable(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

// Ids become file names: a record that comes back in must not name a file outside the site, nor one of its own pages.
const ID = new RegExp(`^(?!${RESERVED_ID.source.slice(1)})[a-z0-9]+(?:-[a-z0-9]+)*$`);
const ID_FORM = "Expected small letters, digits and single hyphens, and no name that a list or a device has";
const id = v.pipe(v.string(), v.regex(ID, ID_FORM), v.maxLength(120));
const edtf = v.pipe(v.string(), v.regex(/^[-\dXYES.,/~?%+[\]{} ]+$/), v.maxLength(2_000));

const span = { start: count, end: count };

const evidence = v.strictObject({
  field: v.picklist(EVIDENCE_FIELDS),
  value: v.optional(text),
  quote: v.string(),
  ...span,
  rule: text,
  basis: v.picklist(BASES),
  confidence: v.picklist(CONFIDENCES),
  note: v.optional(text),
  also: v.optional(v.array(text)),
});

const proofStep = v.strictObject({
  /** A sentence that a person can read and check. */
  says: text,
  rule: text,
  /** Id of the article that the quote stands in; this one where it is missing. */
  article: v.optional(id),
  line: v.optional(count),
  quote: v.optional(text),
  start: v.optional(count),
  end: v.optional(count),
});

const quotation = v.strictObject({
  text,
  /** As printed: a name, or "an Israeli official"; null where the text does not say. */
  speaker: unknown,
  /** Authority record of a named speaker. */
  actor: v.optional(id),
  kind: v.picklist(["direct", "indirect"]),
  anonymous: v.boolean(),
  ...span,
});

/** Checks one record's front matter; the published JSON Schema is made from it. */
export const RecordSchema = v.strictObject({
  id,
  title: text,
  kicker: unknown,
  dek: unknown,
  /** BCP 47 tag; `und` where it is not known. */
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/), v.maxLength(80)),
  source: v.strictObject({ outlet: unknown, agency: unknown, distributor: unknown, republisher: unknown }),
  byline: v.array(text),
  dateline: unknown,
  date: v.strictObject({
    /** EDTF level 1 or one-of-a-set; null where the day cannot be told at all. */
    edtf: v.nullable(edtf),
    basis: v.picklist(BASES),
    confidence: v.nullable(v.picklist(CONFIDENCES)),
    /** First possible day, for sorting; `9999-12-31` for undated articles, so that they stand last. */
    sort: v.pipe(v.string(), v.isoDate()),
    proof: v.array(proofStep),
  }),
  actors: v.array(
    v.strictObject({
      id,
      name: text,
      type: v.picklist(ACTOR_TYPES),
      mentions: count,
      /** Mentions by an adjective or a people's name ("Russian", "Israelis"), counted apart. */
      demonyms: v.optional(count),
    }),
  ),
  places: v.array(
    v.strictObject({
      id,
      name: text,
      type: v.picklist(PLACE_TYPES),
      precision: v.picklist(PRECISIONS),
      lat: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      lon: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
      mentions: count,
      demonyms: v.optional(count),
    }),
  ),
  quotes: v.array(quotation),
  /** Days that the article speaks of, resolved against its own date. */
  events: v.array(v.strictObject({ edtf, text, ...span })),
  story: unknown,
  rights: unknown,
  /** How much of it is published; all where nothing is said. */
  access: v.optional(v.picklist(ACCESS_LEVELS)),
  original: v.strictObject({
    path: text,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    format: text,
    encoding: text,
  }),
  evidence: v.array(evidence),
});

/** Is one article as the archive knows it. Its Markdown file is what readers download. */
export type NewsRecord = v.InferOutput<typeof RecordSchema>;
export type DateStatement = NewsRecord["date"];
export type ProofStep = DateStatement["proof"][number];
export type Quotation = NewsRecord["quotes"][number];
export type SourceRoles = NewsRecord["source"];
export type SourceRole = keyof SourceRoles;

/** Lists the four source roles, the one who published first. */
export const SOURCE_ROLES = [
  "outlet",
  "agency",
  "distributor",
  "republisher",
] as const satisfies readonly SourceRole[];

/** Sort key of an article without any date: later than every day. */
export const UNDATED = "9999-12-31";

/** Names the article's source: the first known of outlet and agency; null where neither is known. */
export function sourceOf(roles: SourceRoles): string | null {
  return roles.outlet ?? roles.agency;
}
