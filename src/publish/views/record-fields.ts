/** Describes one field of a record for those who use the data. */
export interface RecordField {
  readonly name: string;
  readonly means: string;
  /** Its counterpart in Dublin Core or schema.org. */
  readonly term: string | null;
}

/** Lists the fields of a record. */
export const RECORD_FIELDS: readonly RecordField[] = [
  {
    name: "id",
    means: "names the article for good: slug of its headline and six hex digits of its file's path",
    term: "dcterms:identifier",
  },
  { name: "title", means: "headline", term: "dcterms:title" },
  { name: "kicker", means: "line above the headline; null where there is none", term: null },
  { name: "dek", means: "subhead; null where there is none", term: "dcterms:alternative" },
  { name: "language", means: "BCP 47 tag; “und” where it is not known", term: "dcterms:language" },
  { name: "source.outlet", means: "publication whose article this is", term: "dcterms:publisher" },
  { name: "source.agency", means: "wire that wrote it", term: "schema:sourceOrganization" },
  { name: "source.distributor", means: "who syndicated it", term: "schema:provider" },
  { name: "source.republisher", means: "who re-posted this copy", term: null },
  { name: "byline", means: "the people who wrote it", term: "dcterms:creator" },
  { name: "dateline", means: "place, and day, of filing as printed", term: "schema:dateline" },
  {
    name: "date.edtf",
    means: "day of first publication in Extended Date/Time Format; null where it cannot be told",
    term: "dcterms:issued",
  },
  {
    name: "date.basis",
    means: "curated, declared by the file, stated in the text, inferred, or unknown",
    term: null,
  },
  { name: "date.confidence", means: "certain, likely or weak", term: null },
  { name: "date.proof", means: "the steps from the text to the date", term: null },
  {
    name: "actors",
    means: "people, governments, groups and organisations named, each with its authority record’s id",
    term: "schema:mentions",
  },
  {
    name: "places",
    means: "places named, with coordinates and how exact they are",
    term: "schema:contentLocation",
  },
  {
    name: "quotes",
    means: "who said what, directly or indirectly; unnamed speakers stay unnamed",
    term: null,
  },
  { name: "events", means: "days that the article speaks of", term: null },
  {
    name: "story",
    means: "the group of articles about one event it belongs to; null where none is known",
    term: null,
  },
  {
    name: "access",
    means: "how much of it is published here: full, excerpt or metadata; left out where all of it is",
    term: "dcterms:accessRights",
  },
  { name: "rights", means: "rights line, where one is printed or declared", term: "dcterms:rights" },
  {
    name: "original",
    means: "path, SHA-256 hash, format and encoding of the file as received",
    term: "dcterms:source",
  },
  {
    name: "evidence",
    means: "for every field what was printed, where, by which rule it was read, and how sure it is",
    term: null,
  },
];
