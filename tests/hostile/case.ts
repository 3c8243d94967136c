/** Is one file that means harm, or is broken, and what must become of it. */
export interface HostileCase {
  readonly name: string;
  /** Below the seeds folder. */
  readonly path: string;
  /** What stands in the file; left out where {@link make} lays it there. */
  readonly content?: () => string | Uint8Array;
  /** Lays something on the disk that is not a plain file, or a plain file with rights of its own. */
  readonly make?: (location: string) => void;
  /** How many articles it becomes. */
  readonly articles: number;
  /** The rules of all diagnostics that name it, without the room `read/` in front, sorted. */
  readonly rules?: readonly string[];
}

/** Holds what to expect of a file. */
export type Outcome = Pick<HostileCase, "articles" | "rules">;

/** Expects one article and no word about it. */
export const KEPT: Outcome = { articles: 1 };

/** Expects one article, and diagnostics of these rules. */
export const keptWith = (...rules: string[]): Outcome => ({ articles: 1, rules });

/** Expects no article, and diagnostics of these rules. */
export const leftOut = (...rules: string[]): Outcome => ({ articles: 0, rules });

/** Writes a short story that no other case has, so that no line of it counts as a repeat. */
export function tell(about: string): string {
  return (
    `The harbour board of Port ${about} met on Monday and spoke about ${about} for three hours.\n\n` +
    `“Nobody of ${about} is harmed,” said Ann Berg, who keeps the books of the ${about} office in Oslo.\n\n` +
    `Ships in Rotterdam wait until ${about} is settled, the ${about} board said in a statement on Tuesday.\n`
  );
}

/** Writes a story with its headline. */
export function tellWithTitle(about: string): string {
  return `Board of ${about} meets again\n\n${tell(about)}`;
}
