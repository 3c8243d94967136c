import { html, type Html, type Printable } from "./html.ts";
import type { HoleText, Noun, PluralForm, PluralText, Texts } from "./texts.ts";

// "Search {articles}"
const HOLE = /\{(?<name>[a-zA-Z]{1,40})\}/;

/** Is what the plural forms of a text depend on. */
export type Spoken = Pick<Texts, "language">;

/** Fills the holes of a text with words: `fill("in {place}", { place: "Tyre" })` is "in Tyre". */
export function fill<Hole extends string>(
  text: HoleText<Hole>,
  values: Readonly<Record<Hole, string | number>>,
): string {
  return splitHoles(text)
    .map((part, i) => (i % 2 ? String(valueOf(values, part) ?? `{${part}}`) : part))
    .join("");
}

// A text of an archive's own may name what every object has, such as "constructor".
function valueOf<Value>(values: Readonly<Record<string, Value>>, hole: string): Value | undefined {
  return Object.hasOwn(values, hole) ? values[hole] : undefined;
}

/** Fills the holes of a text with markup; the text itself and plain values are escaped. */
export function weave<Hole extends string>(
  text: HoleText<Hole>,
  values: Readonly<Record<Hole, Printable>>,
): Html {
  return html`${splitHoles(text).map((part, i) => (i % 2 ? valueOf(values, part) : part))}`;
}

/** Words a count in the plural form that the language has for it; `{count}` is the number. */
export function plural(texts: Spoken, forms: PluralText<never>, count: number): string;
export function plural<Hole extends string>(
  texts: Spoken,
  forms: PluralText<Hole>,
  count: number,
  values: Readonly<Record<Hole, string | number>>,
): string;
export function plural(
  texts: Spoken,
  forms: PluralText<string>,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(formOf(texts, forms, count), { ...values, count: writeNumber(count) });
}

/** Words a count as {@link plural} does, with markup in its other holes; `{count}` may be one of them. */
export function weavePlural<Hole extends string>(
  texts: Spoken,
  forms: PluralText<Hole>,
  count: number,
  values: Readonly<Record<Hole, Printable>> & { readonly count?: Printable },
): Html {
  return weave(formOf(texts, forms, count), { count: writeNumber(count), ...values });
}

/** Counts things in words: `countIn(texts, 1204, "article")` is "1,204 articles". */
export function countIn(texts: Texts, count: number, noun: Noun): string {
  return plural(texts, texts.counts[noun], count);
}

/** Writes a number with a comma between thousands, in Latin digits in every language. */
export function writeNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,9}$)/g, ",");
}

const rules = new Map<string, Intl.PluralRules>();

function formOf(texts: Spoken, forms: PluralText<string>, count: number): HoleText<string> {
  const { code } = texts.language;
  const rule = rules.get(code) ?? new Intl.PluralRules(code);
  rules.set(code, rule);
  return forms[rule.select(count) as PluralForm] ?? forms.other;
}

/** Lists the names of the holes of a text, each once. */
export function listHoles(text: string): string[] {
  return [...new Set(splitHoles(text).filter((_, i) => i % 2))];
}

const cut = new Map<string, readonly string[]>();

/** Cuts a text at its holes: words at even places, the names of holes at odd ones. */
function splitHoles(text: string): readonly string[] {
  const known = cut.get(text) ?? text.split(HOLE);
  cut.set(text, known);
  return known;
}
