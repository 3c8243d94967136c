import type { SourceClue } from "../model/findings.ts";

/** Is one name that could hold a role, with all clues for it. */
export interface SourceCandidate {
  readonly name: string;
  /** Joint weight of its clues, 0 to 1: independent clues add up as chances do. */
  readonly score: number;
  /** Strongest first. */
  readonly clues: readonly SourceClue[];
}

/** Gives the key under which two spellings of a publisher's name are one: article, case, ending of a domain do not count. */
export function sourceKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the\s/, "")
    .replace(/\.(?:com|org|net|co\.\p{L}{2}|\p{L}{2})$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

// However often a page hints at a name, a plain statement outweighs the hints.
const MOST_FOR_HINTS = 0.88;

/** Gathers clues by name, heaviest first. */
export function weighClues(clues: readonly SourceClue[]): SourceCandidate[] {
  const groups = new Map<string, SourceClue[]>();
  for (const clue of clues) {
    const key = sourceKey(clue.value);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(clue);
    else groups.set(key, [clue]);
  }
  return [...groups.values()].map(weighGroup).sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
}

function weighGroup(group: readonly SourceClue[]): SourceCandidate {
  const clues = group.toSorted((a, b) => b.weight - a.weight || a.evidence.start - b.evidence.start);
  const strongest = new Map<string, number>();
  // several clues of one rule in one place say little more than one
  for (const { weight, evidence } of clues) {
    const voice = `${evidence.rule} ${evidence.start}`;
    strongest.set(voice, Math.max(strongest.get(voice) ?? 0, weight));
  }
  const joint = 1 - [...strongest.values()].reduce((left, weight) => left * (1 - weight), 1);
  const stated = clues.some(({ evidence }) => evidence.basis !== "inferred");
  const name = clues.find(({ value }) => !/\.\p{L}{2,4}$/u.test(value))?.value ?? clues[0]?.value ?? "";
  return { name, score: stated ? joint : Math.min(joint, MOST_FOR_HINTS), clues };
}
