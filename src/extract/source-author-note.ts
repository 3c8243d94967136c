import { AUTHOR_NOUNS } from "../lexicon/byline-words.ts";
import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource, NAME } from "./source-names.ts";

const NOUN = `(?:${AUTHOR_NOUNS.join("|")})`;

/** Lists what notes about authors say of whom they work for; `name` is the publisher, `cues` what a line must hold. */
const FORMS: readonly { readonly cues: readonly RegExp[]; readonly pattern: RegExp }[] = [
  // "Jane Doe is an Associated Press writer.", "Jane Doe is the Reuters bureau chief in Cairo."
  {
    cues: [/ (?:is|are|was) (?:an?|the) /, new RegExp(` ${NOUN}\\b`)],
    pattern: new RegExp(
      `^${NAME}(?:(?:, | and )${NAME}){0,3},? (?:is|are|was) (?:an?|the) (?<name>${NAME}) (?:[\\p{Ll}-]+ ){0,3}${NOUN}\\b`,
      "u",
    ),
  },
  // "Jane Doe is a staff writer at The Harbour Times.", "Jane Doe covers courts for The Gazette."
  {
    cues: [
      / (?:is (?:an?|the)|covers|writes|reports) /,
      / (?:at|for|with|of) /,
      new RegExp(` (?:covers|writes|reports|${NOUN}) `),
    ],
    pattern: new RegExp(
      `^${NAME},? (?:is (?:an?|the) (?:[\\p{L}-]+ ){0,4}?${NOUN}|covers [^.]{2,60}|writes [^.]{2,60}|reports [^.]{2,60}) (?:at|for|with|of) (?<name>${NAME})`,
      "u",
    ),
  },
  // "Associated Press writers Jane Doe in Cairo and John Roe contributed to this report."
  {
    cues: [/ contributed/, / (?:writer|reporter|correspondent|journalist)s? /],
    pattern: new RegExp(
      `^(?:The )?(?<name>${NAME}?) (?:[\\p{Ll}-]+ ){0,2}(?:writers?|reporters?|correspondents?|journalists?) ${NAME}[^.]{0,300} contributed`,
      "u",
    ),
  },
];

/** Finds whom the author writes for, from the note at the foot; only well-known publishers count. */
export function findAuthorNotes(article: CleanArticle): SourceClue[] {
  const lines = listPrintedLines(article);
  const closing = new Set(lines.filter(({ role }) => role === "body").slice(-3));
  return lines
    .filter(
      (line) =>
        line.text.length < 700 && (line.role === null ? line.removed !== "caption" : closing.has(line)),
    )
    .flatMap((line) =>
      FORMS.flatMap(({ cues, pattern }) =>
        cues.every((cue) => cue.test(line.text)) ? readNote(article, line, pattern) : [],
      ),
    );
}

function readNote(article: CleanArticle, line: PrintedLine, form: RegExp): SourceClue[] {
  const match = form.exec(line.text);
  const printed = match?.groups?.name;
  const known = printed === undefined ? null : findKnownSource(printed.replace(/^the /, ""));
  if (!match || !known || known.role === "distributor") return [];
  const sure =
    known.role === "agency"
      ? ({ weight: 0.9, confidence: "certain" } as const)
      : ({ weight: 0.55, confidence: "likely" } as const);
  const statement = {
    role: known.role,
    name: known.name,
    rule: "source/author-note",
    basis: "stated",
  } as const;
  return [
    makeClue(article, { start: line.start, end: line.start + match[0].length }, { ...statement, ...sure }),
  ];
}
