import * as v from "valibot";

const text = v.pipe(v.string(), v.minLength(1));
const articles = v.union([text, v.pipe(v.array(text), v.minLength(1))]);

/** Checks one entry of `curation/redactions.yml`. */
export const RedactionSchema = v.pipe(
  v.strictObject({
    /** The article to take back: its id, the end of its id, or its path below the seeds folder. */
    withdraw: v.optional(text),
    /** A name to black out wherever it stands as words of its own; `*` at its end stands for any ending. */
    name: v.optional(text),
    /** Words to black out. */
    passage: v.optional(text),
    /** Other spellings of the name or passage. */
    also: v.optional(v.array(text)),
    /** The only articles to black it out in; all where it is missing. */
    in: v.optional(articles),
    /** Whether small and capital letters, and accents, must be the same. */
    matchCase: v.optional(v.boolean(), false),
    /** The day to show on the page that stays; the program knows no day of its own. */
    date: v.optional(text),
    /** Whether the page that stays may show the headline. */
    showTitle: v.optional(v.boolean(), false),
    /** The reason, which is published. */
    why: text,
  }),
  v.check(
    ({ withdraw, name, passage }) =>
      [withdraw, name, passage].filter((one) => one !== undefined).length === 1,
    "give one of withdraw, name and passage",
  ),
  v.check(
    ({ withdraw, also, in: only }) => withdraw === undefined || (also === undefined && only === undefined),
    "“also” and “in” go with name and passage, not with withdraw",
  ),
  v.check(
    ({ name, passage, also = [] }) =>
      [name, passage, ...also].every((words) => words === undefined || /[\p{L}\p{N}]/u.test(words)),
    "give words: a letter or digit at least",
  ),
);

/** Checks `curation/redactions.yml`: articles to take back, words to black out. */
export const RedactionsSchema = v.array(RedactionSchema);

/** Is one thing that the editors take back, with its line in the file. */
export interface Redaction extends v.InferOutput<typeof RedactionSchema> {
  readonly line?: number;
}
