import type { Block, CleanArticle, KeptRole } from "../model/article.ts";
import type { EvidenceField } from "../model/evidence.ts";
import type { Found } from "../model/findings.ts";
import { findSentences } from "../text/sentences.ts";
import { citeDeclared, citeText } from "./evidence.ts";
import { identifySource, soundsLikeSource } from "./source-names.ts";

const LONGEST = 90;

/** Is a title parted from the site's name behind it. */
export interface SplitTitle {
  readonly headline: string;
  /** The part after the last separator; null where there is none that looks like a site's name. */
  readonly tail: string | null;
}

// "Headline | Outlet", "Headline - Outlet", "Headline — Outlet", "Headline :: Outlet", "Headline « Outlet"
const SEPARATOR = /\s(?:\||[-–—]|::|[«»·•])\s/g;

/** Parts a declared title into headline and site name: "Storm closes ports | Harbour Times". */
export function splitTitle(title: string): SplitTitle {
  const whole = title.slice(0, 500).replace(/\s+/g, " ").trim();
  const last = [...whole.matchAll(SEPARATOR)].at(-1);
  if (!last) return { headline: whole, tail: null };
  const headline = whole.slice(0, last.index).trim();
  const tail = whole.slice(last.index + last[0].length).trim();
  if (!isSiteName(tail, headline, last[0].trim())) return { headline: whole, tail: null };
  // "Storm closes ports | World | Harbour Times": a section between
  const [first = ""] = headline.split(/\s\|\s/);
  return { headline: last[0].includes("|") && first.split(" ").length > 2 ? first.trim() : headline, tail };
}

// A dash may belong to the headline ("Peace at last - or not"): then the tail must be a name and short.
function isSiteName(tail: string, headline: string, separator: string): boolean {
  const words = tail.split(" ");
  if (!tail || !headline || words.length > 6 || identifySource(tail) === null) return false;
  if (!soundsLikeSource(tail) && headline.split(" ").length <= words.length) return false;
  if (separator === "|" || separator === "::") return true;
  return (
    words.every((word) => /^(?:[\p{Lu}\d]|of$|the$|and$|&$|de$|\p{L}+\.\p{L}{2,}$)/u.test(word)) &&
    words.length <= 5
  );
}

/** Finds what could be the title, best first: declared, stated, else made from the lede. */
export function findTitles(article: CleanArticle): Found<string>[] {
  const declared = article.raw.declared.title?.trim();
  const found: Found<string>[] = [];
  if (declared) {
    const { headline, tail } = splitTitle(declared);
    const rule = tail === null ? "title/declared" : "title/declared-without-site";
    found.push({
      value: headline,
      evidence: citeDeclared("title", rule, article.raw.declared.origin?.title),
    });
  }
  const stated = joinBlocks(article, "title", "title");
  if (stated) found.push(stated);
  const made = makeTitle(article);
  return made ? [...found, made] : found;
}

/** Finds the kicker, the label above a headline. */
export function findKicker(article: CleanArticle): Found<string> | null {
  return findDeclared(article, "kicker") ?? joinBlocks(article, "kicker", "kicker");
}

/** Finds the dek, the sentence below a headline. */
export function findDek(article: CleanArticle): Found<string> | null {
  return joinBlocks(article, "dek", "dek") ?? findDeclared(article, "dek");
}

function findDeclared(article: CleanArticle, field: "kicker" | "dek"): Found<string> | null {
  const value = article.raw.declared[field]?.trim();
  if (!value) return null;
  return { value, evidence: citeDeclared(field, `${field}/declared`, article.raw.declared.origin?.[field]) };
}

// A headline may run over several lines; only lines that follow each other belong together.
function joinBlocks(article: CleanArticle, role: KeptRole, field: EvidenceField): Found<string> | null {
  const blocks: Block[] = [];
  for (const block of article.blocks) {
    if (block.role === role) blocks.push(block);
    else if (blocks.length) break;
  }
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return null;
  const evidence = citeText(
    article.raw.text,
    field,
    { start: first.start, end: last.end },
    {
      rule: `${field}/stated`,
      basis: "stated",
      confidence: "certain",
    },
  );
  return { value: blocks.map((block) => block.text.replace(/\s+/g, " ")).join(" "), evidence };
}

function makeTitle(article: CleanArticle): Found<string> | null {
  const lede = article.blocks.find((block) => block.role === "body") ?? article.blocks[0];
  const sentence = lede && findSentences(lede.text, lede.start)[0];
  if (!sentence) return null;
  const statement = { rule: "title/made-from-lede", basis: "inferred", confidence: "weak" } as const;
  const evidence = citeText(article.raw.text, "title", sentence, statement);
  return { value: shorten(evidence.quote.replace(/\s+/g, " ")), evidence };
}

/** Shortens a sentence to a headline of 90 characters or fewer: at a clause if that leaves half, else at a word, with "…". */
export function shorten(sentence: string): string {
  const whole = sentence.replace(/(?<=[^.])\.$/, "");
  if (whole.length <= LONGEST) return whole;
  const head = whole.slice(0, LONGEST - 1);
  const clause = Math.max(
    head.lastIndexOf(", "),
    head.lastIndexOf("; "),
    head.lastIndexOf(" — "),
    head.lastIndexOf(": "),
  );
  const word = head.lastIndexOf(" ");
  const cut = clause > LONGEST / 2 ? clause : word > LONGEST / 2 ? word : head.length;
  // never cut a character of two code units in half
  return `${head
    .slice(0, cut)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/(?<![\s,;:—–-])[\s,;:—–-]+$/, "")}…`;
}
