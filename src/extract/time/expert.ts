import type { TimeReading } from "../../model/time.ts";

/** Is what an expert sees of the line around the words that its pattern matched. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Last year that the line named before, for "in June that year"; null where it named none. */
  readonly year: number | null;
}

/** Reads one form of time expression. The pattern is global, matches the expression alone and needs linear time. */
export interface TimeExpert {
  /** e.g. `time/weekday`. */
  readonly rule: string;
  /** A phrase as printed that this expert reads. */
  readonly example: string;
  readonly pattern: RegExp;
  /** What a line must hold, each of them, to be worth a look with the slower pattern. */
  readonly cues: readonly RegExp[];
  /** Gives what the matched words mean; null where they mean no time after all. */
  readonly read: (parts: Parts, around: Around) => TimeReading | null;
}

/** Holds the named parts of a match. */
export type Parts = Readonly<Record<string, string | undefined>>;
