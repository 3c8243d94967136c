import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { COMPANY_WORDS, OWNERS } from "../lexicon/owners.ts";
import { findKnownSource, identifySource, NAME, soundsLikeSource, tidySourceName } from "./source-names.ts";

const SIGN = String.raw`(?:©|\([cC]\)|&copy;|[Cc]opyright|COPYRIGHT)`;
const YEARS = String.raw`(?:\d{4}(?:\s?[-–]\s?(?:\d{4}|\d{2}|present))?)`;

// "© 2018 Arab News (Jeddah)", "Copyright 2019 The Associated Press.", "(c) 2020, The Post", "2020 © Gazette"
const SIGN_FIRST = new RegExp(
  `${SIGN}(?:\\s?${SIGN})?\\s?(?:${YEARS}[,.]?\\s)?(?:[Bb]y\\s)?(?<name>${NAME})(?<tail>[^.]{0,40})`,
  "u",
);

/** Is a line's copyright statement; offsets into the line. */
export interface CopyrightStatement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the owner from a copyright line; null where it names nobody. */
export function parseCopyright(text: string): CopyrightStatement | null {
  const match = SIGN_FIRST.exec(text.slice(0, 300));
  const name = match?.groups?.name;
  if (!match || name === undefined) return null;
  const owner = name
    .replace(/^\d{4}\s(?=\p{L})|^(?:All|ALL) (?:Rights|RIGHTS) (?:Reserved|RESERVED)\s?/u, "")
    .replace(/\s(?:All|ALL)(?:\s.*)?$|\s\d{4}.*$/s, "");
  const start = match.index + match[0].indexOf(owner);
  return owner ? { name: owner, start, end: start + owner.length } : null;
}

/** Tells whether a line states a copyright of the text (not of a picture). */
export function isCopyrightLine({ text, removed }: PrintedLine): boolean {
  if (removed === "caption" || removed === "caption-repeat" || text.length > 600) return false;
  if (removed === "copyright") return true;
  return /^(?:©|\([cC]\)\s?(?:\d{4}|\p{Lu})|[Cc]opyright\b|COPYRIGHT\b|\d{4}\s?©)/u.test(text);
}

/** Finds the owner that a copyright line names: an agency is the agency, anyone else the outlet. */
export function findCopyright(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article).flatMap((line) => {
    const statement = isCopyrightLine(line) ? parseCopyright(line.text) : null;
    const source = statement && identifySource(statement.name);
    if (!source || !isPublication(tidySourceName(statement.name) ?? source.name, line)) return [];
    return makeClue(article, line, {
      role: source.role,
      name: source.name,
      rule: "source/copyright-line",
      weight: 0.9,
      basis: "stated",
      confidence: "certain",
    });
  });
}

// "© 2019 Harbour Media Group, Inc." names a house, "© Jane Doe" under a picture its photographer: neither is the paper
function isPublication(name: string, { text }: PrintedLine): boolean {
  const known = findKnownSource(name);
  if (known?.role === "outlet") return true;
  const bare = name.toLowerCase().replace(/^the /, "");
  const last = bare.split(" ").at(-1) ?? "";
  if (OWNERS.has(bare) || OWNERS.has(`the ${bare}`)) return false;
  if (known) return true;
  if (COMPANY_WORDS.has(last)) return false;
  return soundsLikeSource(name) || /^.{0,24}\b(?:19|20)\d{2}\b|\brights reserved\b/i.test(text);
}
