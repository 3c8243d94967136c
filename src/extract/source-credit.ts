import { AGENCIES } from "../lexicon/agencies.ts";
import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue, type ClueStatement } from "./source-clue.ts";
import { findKnownSource, findSourceByHost, identifySource, NAME } from "./source-names.ts";

const PICTURES = /\b(?:photo|photos|photograph|image|images|picture|file|video|illustration|graphic|map)\b/i;

/** Is one form of credit with what it is worth; its pattern names the source in `name`. */
interface CreditForm {
  readonly rule: string;
  /** What a line must hold to be worth a look: patterns with names in them take long to compile. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly confidence: "certain" | "likely" | "weak";
  /** Whether unknown names count too. */
  readonly anyName: boolean;
}

const AGENCY_FORM = AGENCIES.flatMap(({ name, forms }) => [name, ...forms])
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"))
  .join("|");

const FORMS: readonly CreditForm[] = [
  {
    // "Source: Reuters", "Source : AFP", "Via: Haaretz", "Fuente: EFE", "Quelle: dpa"
    rule: "source/credit-line",
    cue: /^\(?(?:[Ss]ources?|SOURCE|[Vv]ia|[Ff]uente|[Qq]uelle|[Ff]onte)\s?[:：]/,
    pattern: new RegExp(
      `^\\(?(?:[Ss]ources?|SOURCE|[Vv]ia|[Ff]uente|[Qq]uelle|[Ff]onte)\\s?[:：]\\s?(?<name>${NAME})`,
      "u",
    ),
    weight: 0.92,
    confidence: "certain",
    anyName: true,
  },
  {
    // "From Reuters", "Courtesy of the Gazette": only where the line is nothing else
    rule: "source/credit-line",
    cue: /^(?:[Ff]rom|[Cc]ourtesy of|[Pp]rovided by|[Cc]redit)/,
    pattern: new RegExp(
      `^(?:[Ff]rom|[Cc]ourtesy of|[Pp]rovided by|[Cc]redit[:：]?)\\s(?<name>${NAME})\\.?$`,
      "u",
    ),
    weight: 0.7,
    confidence: "likely",
    anyName: false,
  },
  {
    // a line that is an agency's name and nothing else: "(AP)", "— AFP", "Reuters/dpa"
    rule: "source/agency-line",
    cue: /^[([—–-]*\s?[^\s\d]/,
    pattern: new RegExp(
      `^[(\\[—–-]*\\s?(?<name>${AGENCY_FORM})(?:[/,&\\s]+(?:${AGENCY_FORM}))*[)\\].]*$`,
      "u",
    ),
    weight: 0.85,
    confidence: "certain",
    anyName: false,
  },
  {
    // the last words of a story: "… he said. — Reuters", "… on Friday. (AFP)", "-PTI"
    rule: "source/agency-at-end",
    cue: /[.!?”"’]\s?[—–([-]/,
    pattern: new RegExp(`[.!?”"’]\\s?(?:[—–-]{1,2}\\s?|[(\\[])(?<name>${AGENCY_FORM})[)\\]]?\\.?$`, "u"),
    weight: 0.9,
    confidence: "certain",
    anyName: false,
  },
  {
    // "With inputs from PTI", "The Associated Press contributed to this report."
    rule: "source/contributed",
    cue: /^\(?[Ww]ith | contributed to th/,
    pattern: new RegExp(
      `^\\(?(?:[Ww]ith (?:agency )?(?:inputs?|reporting|material|files) (?:from|by) (?:the )?(?<name>${AGENCY_FORM})\\b|(?:The )?(?<also>${AGENCY_FORM}) contributed to th)`,
      "u",
    ),
    weight: 0.2,
    confidence: "weak",
    anyName: false,
  },
];

/** Finds credit lines: who wrote what stands above. A picture's credit is none. */
export function findCredits(article: CleanArticle): SourceClue[] {
  const lines = listPrintedLines(article);
  const lastBody = lines.findLast((line) => line.role === "body");
  return lines
    .filter(canCredit)
    .flatMap((line) => FORMS.flatMap((form) => readCredit(article, line, form, lastBody)));
}

function canCredit({ removed, text }: PrintedLine): boolean {
  return (
    removed !== "caption" &&
    removed !== "caption-repeat" &&
    text.length < 4000 &&
    !(text.length < 300 && PICTURES.test(text))
  );
}

function readCredit(
  article: CleanArticle,
  line: PrintedLine,
  form: CreditForm,
  last: PrintedLine | undefined,
): SourceClue[] {
  const atEnd = form.rule === "source/agency-at-end";
  if (atEnd ? line !== last : line.text.length > 300) return [];
  const from = atEnd ? Math.max(0, line.text.length - 60) : 0;
  const text = line.text.slice(from);
  const match = form.cue.test(text) ? form.pattern.exec(text) : null;
  const printed = match?.groups?.name ?? match?.groups?.also;
  const source = printed === undefined ? null : readName(printed, form.anyName);
  if (!match || !source) return [];
  const start = line.start + from + match.index;
  return [makeClue(article, { start, end: start + match[0].length }, { ...state(form), ...source })];
}

function state({
  rule,
  weight,
  confidence,
}: CreditForm): Pick<ClueStatement, "rule" | "weight" | "basis" | "confidence"> {
  return { rule, weight, basis: "stated", confidence };
}

function readName(printed: string, anyName: boolean): Pick<ClueStatement, "name" | "role"> | null {
  // "Source: Reuters and other agencies", "Source: Al Jazeera and AFP": the first known name counts
  const [first = ""] = printed.split(/\s(?:and|&)\s|[/,]/);
  const known = findKnownSource(printed) ?? findKnownSource(first.trim()) ?? findSourceByHost(printed);
  if (known) return { name: known.name, role: known.role };
  const source = anyName ? identifySource(printed) : null;
  return source && { name: source.name, role: source.role };
}
