import type { Declared, DeclaredField } from "../model/article.ts";

/** Gathers what a file declares: the first value that counts wins, and its origin is kept. */
export class Declaration {
  readonly #values: Partial<Record<DeclaredField, string | readonly string[]>> = {};
  readonly #origin: Partial<Record<DeclaredField, string>> = {};

  /** Takes a value for a field that has none yet; blank values count for nothing. */
  declare(field: Exclude<DeclaredField, "byline">, value: unknown, origin: string): void {
    if (field in this.#values) return;
    const text = normalizeValue(value);
    const stored = field === "language" && text !== null ? normalizeLanguage(text) : text;
    if (stored === null) return;
    this.#values[field] = stored;
    this.#origin[field] = origin;
  }

  /** Takes the names of the authors, where none are known yet. */
  declareByline(names: readonly unknown[], origin: string): void {
    if (this.#values.byline) return;
    const known = [...new Set(names.map(normalizeValue).filter((name) => name !== null))];
    if (known.length === 0) return;
    this.#values.byline = known.slice(0, 50);
    this.#origin.byline = origin;
  }

  /** Tells whether a field has a value. */
  has(field: DeclaredField): boolean {
    return field in this.#values;
  }

  /** Gives all that was taken. */
  get declared(): Declared {
    if (Object.keys(this.#values).length === 0) return {};
    return { ...this.#values, origin: { ...this.#origin } } as Declared;
  }
}

const LONGEST = 2_000;

/** Makes a loose value one line of text; null where it is blank, no text and no number, or far too long. */
export function normalizeValue(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  if (typeof value === "string" && value.length > 20 * LONGEST) return null;
  const text = String(value)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toWellFormed();
  return text === "" || text.length > LONGEST ? null : text;
}

// "en", "pt-BR", "zh-Hant-TW"; also "en_US", as Facebook's metadata write it.
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

/** Makes a language tag canonical (BCP 47); null where it is none. */
export function normalizeLanguage(tag: string): string | null {
  const trimmed = tag.trim();
  if (!LANGUAGE.test(trimmed) || trimmed.toLowerCase() === "und") return null;
  try {
    return Intl.getCanonicalLocales(trimmed.replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
