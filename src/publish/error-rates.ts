/** Is how well one step does on texts that it has not seen, as measured. */
export interface ErrorRate {
  /** e.g. "Places found and put within 161 km". */
  readonly measures: string;
  /** Name of the collection of texts that it was measured on, and how many they are. */
  readonly on: string;
  /** e.g. "F1 .62". */
  readonly figure: string;
}

/** Lists the measured error rates; the page “About” says so while there are none. */
export const ERROR_RATES: readonly ErrorRate[] = [];
