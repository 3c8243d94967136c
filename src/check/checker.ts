import type { Severity } from "../model/diagnostic.ts";
import type { Redaction } from "../model/redaction.ts";
import type { TextFile } from "./text-file.ts";

/** Is the built site as checkers see it. */
export interface Site {
  /** Bytes of each file by its path below the root, in order. */
  readonly files: ReadonlyMap<string, number>;
  /** Absolute http(s) address of the root, with `/` at its end; null where unknown. */
  readonly baseUrl: string | null;
  /** Paths of the site that this one would replace; null where nobody knows them. */
  readonly previous: readonly string[] | null;
  /** What editors take back; none where it is missing. */
  readonly redactions?: readonly Redaction[];
}

/** Is something wrong with one file of a site. */
export interface Fault {
  /** Below the root. */
  readonly path: string;
  readonly severity: Severity;
  /** e.g. `links/broken`. */
  readonly rule: string;
  /** What is there, what follows from it, what to do. */
  readonly message: string;
  /** 1-based, where it is known. */
  readonly line?: number;
  /** Position among the elements of the page; its line is looked up later, for finding lines is slow. */
  readonly element?: number;
}

/** Is one checker at work on one site: it sees every text file once, then says what only the whole shows. */
export interface RunningChecker {
  readonly look?: (file: TextFile) => Iterable<Fault>;
  /** Sees the texts that a packed file holds. */
  readonly lookInside?: (path: string, texts: readonly string[]) => Iterable<Fault>;
  readonly end?: () => Iterable<Fault>;
}

/** Begins to check a site; to add a checker, write its file in `checkers/` and a row in `check-site.ts`. */
export type Checker = (site: Site) => RunningChecker;

/** Says what to do about a fault that no article can cause. */
export const REPORT_IT = "unless a template in curation/templates/ does this, please report it as a bug";
