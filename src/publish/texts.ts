import { ar } from "./texts/ar.ts";
import { en } from "./texts/en.ts";

/** Names the plural forms of CLDR; each language uses some of them. */
export const PLURAL_FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type PluralForm = (typeof PLURAL_FORMS)[number];

/** Lists the languages in which the interface is written; a new one is a file in `texts/` and a row here. */
const LANGUAGES: Readonly<Record<string, Written<typeof en>>> = { en, ar };

/** Is what the file of another language must hold: the keys of the English one, and any plural forms. */
export type Written<Text> = Text extends string
  ? string
  : Text extends { readonly other: string }
    ? Readonly<Partial<Record<PluralForm, string>>> & { readonly other: string }
    : { readonly [Key in keyof Text]: Written<Text[Key]> };

declare const holes: unique symbol;

/** Is a text with holes; only {@link fill} and {@link weave} in `wording.ts` make words of it. */
export type HoleText<Hole extends string> = string & { readonly [holes]?: Hole };

/** Is a counted text in all its plural forms. */
export type PluralText<Hole extends string> = Readonly<Record<"other", string>> &
  Readonly<Partial<Record<PluralForm, string>>> & { readonly [holes]?: Hole };

type HolesOf<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesOf<Rest>
  : never;
type Shaped<Text> = Text extends string
  ? [HolesOf<Text>] extends [never]
    ? string
    : HoleText<HolesOf<Text>>
  : Text extends Readonly<Record<"other", string>>
    ? PluralText<Exclude<HolesOf<Extract<Text[keyof Text], string>>, "count">>
    : { readonly [Key in keyof Text]: Shaped<Text[Key]> };

/** Is every word of the interface in one language. */
export type Texts = Shaped<typeof en>;

/** Names what can be counted. */
export type Noun = keyof Texts["counts"];

/** The texts of an archive that chooses no language. */
export const ENGLISH = en as unknown as Texts;

/** Lists the codes of the interface's languages. */
export const LANGUAGE_CODES: readonly string[] = Object.keys(LANGUAGES);

/** Finds the texts of a language by its code; null for one in which the interface is not written. */
export function findTexts(code: string): Texts | null {
  return Object.hasOwn(LANGUAGES, code) ? (LANGUAGES[code] as unknown as Texts) : null;
}
