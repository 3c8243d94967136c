/** Is a sign that a text writes in another way, e.g. `&#72;` for H. */
export interface EscapedSign {
  readonly sign: string;
  /** Behind its last unit in the text. */
  readonly end: number;
}

// &#72; &#x48; &oslash; &shy;, and &amp;oslash; where a page was escaped twice
const REFERENCE =
  /^&(?:amp;){0,2}(?:#x(?<hex>[\da-f]{1,6});?|#(?<decimal>\d{1,7});?|(?<base>[a-z])(?:acute|grave|circ|uml|tilde|ring|cedil|slash|caron|breve|macr|ogon|dot|strok|midot);|(?<named>aelig|oelig|szlig|eth|thorn|nbsp|shy|zwj|zwnj|apos|rsquo|lsquo|inodot|imath);)/i;
const NAMED: Readonly<Record<string, string>> = {
  aelig: "æ",
  oelig: "œ",
  szlig: "ß",
  eth: "ð",
  thorn: "þ",
  nbsp: "\u00a0",
  shy: "\u00ad",
  zwj: "\u200d",
  zwnj: "\u200c",
  apos: "'",
  rsquo: "’",
  lsquo: "‘",
  inodot: "ı",
  imath: "ı",
};
// \u0048 \u{48} \x48
const BACKSLASH = /^\\(?:u\{(?<braced>[\da-f]{1,6})\}|u(?<four>[\da-f]{4})|x(?<two>[\da-f]{2}))/i;
const LONGEST = 24;

/** Reads the sign that is written as an escape of HTML, JSON, an address or a mail at a place of a text; null for all others. */
export function readEscape(text: string, at: number): EscapedSign | null {
  const mark = text.charAt(at);
  if (mark === "%" || mark === "=") return readBytes(text, at, mark);
  if (mark !== "&" && mark !== "\\") return null;
  const found = (mark === "&" ? REFERENCE : BACKSLASH).exec(text.slice(at, at + LONGEST));
  if (!found?.groups) return null;
  const { hex, decimal, base, named, braced, four, two } = found.groups;
  const end = at + found[0].length;
  if (base ?? named) return { sign: base ?? NAMED[named?.toLowerCase() ?? ""] ?? "", end };
  const code = decimal === undefined ? parseInt(hex ?? braced ?? four ?? two ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? { sign: String.fromCodePoint(code), end } : null;
}

/** Reads one character of UTF-8 written as `%C3%B8`, or as `=C3=B8`, which mails do for all but ASCII. */
function readBytes(text: string, at: number, mark: "%" | "="): EscapedSign | null {
  const lead = byteAt(text, at, mark);
  if (lead === null || (mark === "=" && lead < 0x80 && lead !== 0x20)) return null;
  const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 0;
  const bytes = Array.from({ length }, (_, i) => byteAt(text, at + 3 * i, mark));
  if (length === 0 || bytes.includes(null)) return null;
  const sign = Buffer.from(bytes as number[]).toString("utf8");
  return sign.includes("\ufffd") ? null : { sign, end: at + 3 * length };
}

function byteAt(text: string, at: number, mark: string): number | null {
  const digits = text.slice(at + 1, at + 3);
  return text.charAt(at) === mark && /^[\da-f]{2}$/i.test(digits) ? parseInt(digits, 16) : null;
}

/** Resolves the escapes of a short text. */
export function resolveEscapes(text: string): string {
  if (!/[&%=\\]/.test(text)) return text;
  let resolved = "";
  for (let at = 0; at < text.length;) {
    const escape = readEscape(text, at);
    resolved += escape?.sign ?? text.charAt(at);
    at = escape?.end ?? at + 1;
  }
  return resolved;
}
