/** Lists how much of an article is published: all of it, its beginning, or its facts without its text. */
export const ACCESS_LEVELS = ["full", "excerpt", "metadata"] as const;

/** Says how much of an article is published. */
export type Access = (typeof ACCESS_LEVELS)[number];

/** Reads a value as a level, "Excerpt" like "excerpt"; null for everything else, such as a rights line. */
export function readAccess(value: unknown): Access | null {
  if (typeof value !== "string") return null;
  const word = value.trim().toLowerCase();
  return ACCESS_LEVELS.find((level) => level === word) ?? null;
}

/** Chooses the level that publishes least; null of none. */
export function chooseStrictest(levels: readonly Access[]): Access | null {
  return ACCESS_LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

/** Says how long an excerpt may be. */
export interface ExcerptLimits {
  readonly words: number;
  readonly paragraphs: number;
}

/** Is the length of an excerpt where nobody set another. */
export const EXCERPT_LIMITS: ExcerptLimits = { words: 75, paragraphs: 2 };

/** Says whom to ask for what an archive does not publish. */
export interface Custodian {
  readonly name: string | null;
  /** Web address of the article or of who holds it, http(s) only. */
  readonly address: string | null;
}

/** Is an article that was taken back after publication: its address stays and says so. */
export interface Withdrawal {
  readonly id: string;
  /** Null where the editors do not want it shown. */
  readonly title: string | null;
  /** As the editors wrote it, in a sentence for readers. */
  readonly why: string;
  /** As the editors wrote it; null where they gave none. */
  readonly date: string | null;
}

/** Says that words of an article were blacked out, and what became of its file. */
export interface RedactedText {
  /** How many stretches. */
  readonly count: number;
  /** Reasons for readers, each once. */
  readonly reasons: readonly string[];
}
