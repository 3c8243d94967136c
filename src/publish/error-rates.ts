/** Is how well one step does on texts that it has not seen, as measured. */
export interface ErrorRate {
  /** e.g. "Places found and put within 161 km". */
  readonly measures: string;
  /** Name of the collection of texts that it was measured on, and how many they are. */
  readonly on: string;
  /** e.g. "F1 .62". */
  readonly figure: string;
}

/**
 * Lists the measured error rates, from `npm run bench:quality` and `bench/make/train-clean.ts --check`, on development sets.
 * Rules were made while these sets were looked at; those of cleaning were measured on sites kept out of the training.
 */
export const ERROR_RATES: readonly ErrorRate[] = [
  {
    measures: "Story parted from the page, plain text of whole pages (shared runs of four words)",
    on: "124 web pages, sites kept out of the training",
    figure: "F1 .93",
  },
  {
    measures: "Story parted from the page, plain text with some residue",
    on: "124 web pages, sites kept out of the training",
    figure: "F1 .96",
  },
  {
    measures: "Story parted from the page, saved web pages",
    on: "124 web pages, sites kept out of the training",
    figure: "F1 .97",
  },
  { measures: "Day of publication of saved web pages", on: "240 web pages", figure: "right .92" },
  {
    measures: "Inferred dates that hold the true day, where marked likely",
    on: "74 texts without their date lines, of which 46 got an answer",
    figure: "40 of 40",
  },
  {
    measures: "Actors named in an article, conflict news",
    on: "re3d, 45 documents",
    figure: "F1 .91",
  },
  { measures: "Places named in an article, conflict news", on: "re3d, 45 documents", figure: "F1 .94" },
  { measures: "Actors named in an article, general news", on: "GUM, 22 documents", figure: "F1 .82" },
  { measures: "Places named in an article, general news", on: "GUM, 22 documents", figure: "F1 .85" },
  {
    measures: "Places found and put within 161 km, local news",
    on: "LGL, 294 articles",
    figure: "F1 .69",
  },
  {
    measures: "Places found and put within 161 km, world news",
    on: "TR-News, 118 articles",
    figure: "F1 .82",
  },
];
