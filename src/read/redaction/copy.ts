import { createHash } from "node:crypto";
import type { RawArticle } from "../../model/article.ts";
import { joinSpans, maskSpans } from "../../text/redaction.ts";
import { findRedacted, isRedacted, type RedactionRule } from "../../text/redactor.ts";
import { decodeText } from "../encoding.ts";
import { decodeEntities } from "../entities.ts";

/** Holds what is published of an article's file, and how much of it was blacked out. */
export interface RedactedCopy {
  readonly file: Pick<RawArticle, "bytes" | "sha256" | "encoding" | "withheld">;
  readonly hits: number;
}

// Files whose bytes are their text. In mails, documents and archives words are packed and cannot be searched for.
const LEGIBLE = new Set(["text", "markdown", "html", "json", "jsonl"]);

/**
 * Blacks words out in an article's file as received: the copy is UTF-8, with the hash of its own bytes. Where words may
 * hide in an encoding of the file, the whole file is withheld; the hash is then that of the redacted text, since with the
 * hash of the whole file anybody could try out names. `inText` counts the words found in the article's text.
 */
export function redactCopy(
  raw: RawArticle,
  rules: readonly RedactionRule[],
  inText: number,
  text: string,
): RedactedCopy {
  const withhold = (hits: number): RedactedCopy => {
    const file = { bytes: new Uint8Array(), sha256: hash(text), encoding: raw.encoding };
    return { file: { ...file, withheld: "redaction" }, hits };
  };
  if (!LEGIBLE.has(raw.format)) return withhold(0);
  const source = decodeText(raw.bytes, raw.encoding).text;
  // A plain text is its own file.
  const spans = source === raw.text ? [] : joinSpans(findRedacted(source, rules));
  const redacted = source === raw.text ? text : maskSpans(source, spans);
  const hits = source === raw.text ? inText : spans.length;
  if (hits < inText || isHidden(redacted, rules)) return withhold(hits);
  if (hits === 0) return { file: { bytes: raw.bytes, sha256: raw.sha256, encoding: raw.encoding }, hits };
  const bytes = new TextEncoder().encode(redacted);
  return { file: { bytes, sha256: hash(bytes), encoding: "utf-8" }, hits };
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Tells whether words stand in a file in another writing: `&#72;ezbollah`, `%48ezbollah`, `\u0048ezbollah`, `Hez<b>bol</b>lah`. */
function isHidden(source: string, rules: readonly RedactionRule[]): boolean {
  const decoded = decodeWritings(source);
  const variants = [decoded, decoded.replace(TAG, ""), decoded.replace(TAG, " "), decoded.replace(MARKS, "")];
  return [...new Set(variants)].some((variant) => variant !== source && isRedacted(variant, rules));
}

const TAG = /<[^<>]{0,4000}>/g;
// "Hez**bol**lah", "Hez\_bollah"
const MARKS = /[*_`~\\]/g;
const ROUNDS = 2;

function decodeWritings(source: string): string {
  let text = source;
  for (let round = 0; round < ROUNDS; round++)
    text = decodeEntities(text)
      .replace(/&#x(?<code>[\da-f]{1,6});?/gi, (whole, code: string) => spell(parseInt(code, 16), whole))
      .replace(/&#(?<code>\d{1,7});?/g, (whole, code: string) => spell(Number(code), whole))
      .replace(
        /\\u\{?(?<code>[\da-f]{4,6})\}?|\\x(?<short>[\da-f]{2})/gi,
        (whole, code?: string, short?: string) => spell(parseInt(code ?? short ?? "", 16), whole),
      )
      // JSON's line ends: "wait.\n\nHolm said"
      .replace(/\\[bfnrtv]/g, " ")
      .replace(/(?:%[\da-f]{2})+/gi, (run) => decodeBytes(run.split("%")))
      .replace(/=\r?\n/g, "")
      .replace(/(?:=[\dA-F]{2})+/g, (run) => decodeBytes(run.split("=")));
  return text;
}

function spell(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function decodeBytes([, ...codes]: readonly string[]): string {
  return Buffer.from(codes.join(""), "hex").toString("utf8");
}
