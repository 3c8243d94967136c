import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findSourceByHost, identifySource, NAME } from "./source-names.ts";

const ITEM = "(?:article|story|piece|post|essay|column|report|interview|op-ed|commentary|content|version)";
const FIRST = "(?:(?:was|were|has been|is)\\s)?(?:also\\s)?(?:originally|first|initially|previously)?\\s?";

interface AppearanceForm {
  readonly rule: string;
  readonly pattern: RegExp;
  /** What a line must hold to be worth a look: patterns with names in them take long to compile. */
  readonly cue: RegExp;
  readonly weight: number;
}

/** Lists what pages say of the place where a text first stood, each with its worth. */
const FORMS: readonly AppearanceForm[] = [
  {
    // "This article was originally published in The Gazette", "This story first appeared on Example News"
    rule: "source/first-appeared",
    cue: /(?:appeared|published|posted|printed|ran|written)\s(?:first\s)?(?:in|on|by|at|for|with)\s/,
    pattern: new RegExp(
      `\\b(?:[Tt]his|[Tt]he|[Aa])\\s(?:\\w+\\s)?${ITEM}(?:\\s(?:above|below))?\\s${FIRST}(?:appeared|published|posted|printed|ran|written)\\s(?:first\\s)?(?:in|on|by|at|for|with)\\s(?<name>${NAME})`,
      "u",
    ),
    weight: 0.96,
  },
  {
    // "Originally published at example.org", "First published in The Gazette"
    rule: "source/first-appeared",
    cue: /^\W?(?:[Oo]riginally|[Ff]irst)\s/,
    pattern: new RegExp(
      `^\\W?(?:[Oo]riginally|[Ff]irst)\\s(?:published|posted|appeared)\\s(?:in|on|by|at)\\s(?<name>${NAME})`,
      "u",
    ),
    weight: 0.96,
  },
  {
    // "Reprinted with permission of The Gazette", "Republished from The Conversation under a Creative Commons license"
    rule: "source/reprinted-from",
    cue: /[Rr]e(?:printed|published|produced)\s/,
    pattern: new RegExp(
      `\\b(?:[Rr]eprinted|[Rr]epublished|[Rr]eproduced)\\s(?:here\\s)?(?:with\\s(?:the\\s)?(?:kind\\s)?permission\\s(?:of|from)|from|courtesy of)\\s(?<name>${NAME})`,
      "u",
    ),
    weight: 0.94,
  },
  {
    // "The post Ports close appeared first on Harbour Times."
    rule: "source/appeared-first",
    cue: /^The post /,
    pattern: new RegExp(`^The post .{1,200} appeared first on (?<name>${NAME})`, "u"),
    weight: 0.95,
  },
  {
    // "Read the original article on Harbour Times", "Read the full story at The Gazette"
    rule: "source/read-original",
    cue: /^[Rr]ead the (?:original|full|entire|rest)/,
    pattern: new RegExp(
      `^[Rr]ead the (?:original|full|entire|rest of the)(?: ${ITEM})? (?:here )?(?:on|at|in) (?<name>${NAME})`,
      "u",
    ),
    weight: 0.85,
  },
  {
    // "Visit The Harbour Times at www.harbourtimes.example" (wire copies of papers end so)
    rule: "source/visit-at",
    cue: /^Visit /,
    pattern: new RegExp(`^Visit (?<name>${NAME}) at (?:https?://|www\\.)`, "u"),
    weight: 0.9,
  },
];

/** Finds statements of where the article first appeared: that is its outlet, whoever shows it now. */
export function findAppearance(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article).flatMap((line) => {
    // in the story itself such a sentence is news, unless it stands alone
    if (line.removed === "caption" || line.text.length > (line.role === "body" ? 250 : 600)) return [];
    return FORMS.flatMap(({ rule, pattern, weight, cue }) => {
      if (!cue.test(line.text)) return [];
      const match = pattern.exec(line.text);
      const printed = match?.groups?.name;
      const source = printed === undefined ? null : (findSourceByHost(printed) ?? identifySource(printed));
      if (!match || !source) return [];
      const start = line.start + match.index;
      const role = source.role === "agency" ? ("agency" as const) : ("outlet" as const);
      const statement = {
        role,
        name: source.name,
        rule,
        weight,
        basis: "stated",
        confidence: "certain",
      } as const;
      return makeClue(article, { start, end: start + match[0].length }, statement);
    });
  });
}
