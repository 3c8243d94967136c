import type { Diagnostic, Severity } from "../../model/diagnostic.ts";

/** Is what cannot be done as `curation/archive.yml` asks. */
export interface SettingFault {
  /** Where in the file: `texts.footer.rights` is the key `footer.rights` in `texts`. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
}

/** Turns faults into diagnostics with their lines. */
export function reportFaults(
  faults: readonly SettingFault[],
  lines: Readonly<Record<string, number>>,
): Diagnostic[] {
  return faults.map(({ key, ...fault }) => {
    const line = lines[key];
    return { path: "curation/archive.yml", ...(line === undefined ? {} : { line }), ...fault };
  });
}

/** Finds the known word that is most like a mistyped one; null where none is much like it. */
export function findNearest(typed: string, known: readonly string[]): string | null {
  const most = Math.max(2, Math.floor(typed.length / 2));
  let nearest: { word: string; steps: number } | null = null;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const steps = countSteps(typed.slice(0, LONGEST), word.slice(0, LONGEST));
    if (steps <= most && (nearest === null || steps < nearest.steps)) nearest = { word, steps };
  }
  return nearest?.word ?? null;
}

// Of a longer key no more is compared: the table below is as large as both together.
const LONGEST = 80;

/** Counts the letters to put in, take out or change between two words (Levenshtein 1966). */
function countSteps(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + Number(from[i - 1] !== to[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
