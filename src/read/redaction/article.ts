import type { Declared, RawArticle } from "../../model/article.ts";
import { joinSpans, maskSpans } from "../../text/redaction.ts";
import {
  findRedacted,
  isRedacted,
  redactDeep,
  redactText,
  type Redacted,
  type RedactionRule,
} from "../../text/redactor.ts";
import { redactCopy } from "./copy.ts";

/** Is an article after its redactions, and where each of them applied. */
export interface RedactedArticle {
  readonly article: RawArticle;
  readonly found: readonly Redacted[];
}

/** Blacks words out in all that an article's file gave: text, declared values, path, the file itself. Positions stay. */
export function redactArticle(raw: RawArticle, rules: readonly RedactionRule[]): RedactedArticle {
  if (rules.length === 0) return { article: raw, found: [] };
  const inText = findRedacted(raw.text, rules);
  const text = maskSpans(raw.text, inText);
  const { file, hits } = redactCopy(raw, rules, joinSpans(inText).length, text);
  const besides = listDeclared(raw.declared).flatMap((value) => findRedacted(value, rules));
  const inPath = findRedacted(raw.path, rules);
  const found = [...inText, ...besides, ...inPath];
  const reasons = found.map(({ rule }) => redactText(rule.redaction.why, rules));
  const count = Math.max(joinSpans(inText).length + besides.length + inPath.length, hits);
  const { bytes: _, ...rest } = raw;
  return {
    article: {
      ...rest,
      ...file,
      text,
      declared: redactDeclared(raw.declared, rules),
      path: maskSpans(raw.path, inPath),
      redactions: rules.map(({ redaction }) => redaction),
      ...(inPath.length ? { seed: raw.path } : {}),
      ...(raw.record ? { record: redactRecordHead(raw.record, file.sha256, count, rules) } : {}),
      ...(count ? { redacted: { count, reasons: [...new Set(reasons)] } } : {}),
    },
    found,
  };
}

function listDeclared({ origin: _, ...declared }: Declared): string[] {
  return Object.values(declared).flat();
}

// An address spells the name in ways that no mask fits: it goes as a whole.
function redactDeclared({ url, ...declared }: Declared, rules: readonly RedactionRule[]): Declared {
  const kept = url === undefined || isRedacted(decodeAddress(url), rules) ? {} : { url };
  return { ...redactDeep(declared, rules), ...kept };
}

function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

type Taken = NonNullable<RawArticle["record"]>;

/** Keeps a record's id from spelling the name, and its hash from proving it; the rest is redacted when it is resolved. */
function redactRecordHead(
  record: Taken,
  sha256: string,
  count: number,
  rules: readonly RedactionRule[],
): Taken {
  const id = isRedacted(record.id, rules)
    ? `article-${record.id.slice(record.id.lastIndexOf("-") + 1)}`
    : record.id;
  return count === 0 ? record : { ...record, id, original: { ...record.original, sha256 } };
}
