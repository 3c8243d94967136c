import type { Redaction } from "../model/redaction.ts";
import type { Span } from "../model/span.ts";
import { indexLetters } from "./letter-index.ts";
import { compilePhrase, findPhrase, joinSpans, maskSpans, type Phrase } from "./redaction.ts";
import { listSpellings } from "./spellings.ts";

/** Is a redaction with its spellings ready to be found. */
export interface RedactionRule {
  readonly redaction: Redaction;
  readonly phrases: readonly Phrase[];
}

/** Is a stretch of a text that a rule takes out. */
export interface Redacted extends Span {
  readonly rule: RedactionRule;
}

/** Makes the rules of those redactions that black out words. */
export function compileRules(redactions: readonly Redaction[]): RedactionRule[] {
  return redactions.flatMap((redaction) => {
    const { name, passage, also = [], matchCase } = redaction;
    const words = name ?? passage;
    if (words === undefined) return [];
    const forms = [words, ...also].flatMap((form) => [form, ...listSpellings(form)]);
    const phrases = forms.flatMap((form) => compilePhrase(form, matchCase) ?? []);
    return [{ redaction, phrases }];
  });
}

/** Finds what rules take out of a text, each rule's stretches apart; those of two rules may overlap. */
export function findRedacted(text: string, rules: readonly RedactionRule[]): Redacted[] {
  if (rules.length === 0 || lacksAll(text, rules)) return [];
  const index = indexLetters(text);
  return rules.flatMap((rule) => {
    const spans = rule.phrases.flatMap((phrase) => findPhrase(index, phrase));
    return joinSpans(spans).map((span) => ({ ...span, rule }));
  });
}

// All but letters of ASCII, signs that are no letters in any spelling, and marks of escapes.
const UNUSUAL = /[^\x00-\x7f\u00a0\u00ab\u00bb\u2000-\u206f\u20ac\u2588]|[&%=\\]/;

/** Tells quickly that a text in plain letters holds no phrase of any rule; most texts hold none. */
function lacksAll(text: string, rules: readonly RedactionRule[]): boolean {
  if (UNUSUAL.test(text)) return false;
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  return !rules.some(({ phrases }) => phrases.some((phrase) => letters.includes(phrase.letters)));
}

/** Blacks out what rules take out of a text; its length stays. */
export function redactText(text: string, rules: readonly RedactionRule[]): string {
  return maskSpans(text, findRedacted(text, rules));
}

/** Tells whether rules take anything out of a text. */
export function isRedacted(text: string, rules: readonly RedactionRule[]): boolean {
  return findRedacted(text, rules).length > 0;
}

/** Blacks out every text in a value of plain lists and objects, but for the keys named, which hold ids and the like. */
export function redactDeep<Value>(
  value: Value,
  rules: readonly RedactionRule[],
  except: ReadonlySet<string> = new Set(),
): Value {
  if (rules.length === 0) return value;
  if (typeof value === "string") return redactText(value, rules) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => redactDeep(item, rules, except)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    except.has(key) ? (inner as unknown) : redactDeep(inner as unknown, rules, except),
  ]);
  return Object.fromEntries(entries) as Value;
}
