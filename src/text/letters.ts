/** Are bits of what a character can be, by Unicode's general categories. */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const SPACE = 8;
const KNOWN = 128;

/** Matches half of a character that takes two UTF-16 units: tables by unit do not hold those. */
export const SURROGATE = /[\uD800-\uDFFF]/;

const kinds = new Uint8Array(0x10000);

/** Gives what a UTF-16 unit is: bits of {@link LETTER}, {@link MARK}, {@link NUMBER}, {@link SPACE}. */
export function kindOf(unit: number): number {
  return kinds[unit]! || (kinds[unit] = KNOWN | readKind(String.fromCharCode(unit)));
}

function readKind(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\s/.test(character) ? SPACE : 0;
}
