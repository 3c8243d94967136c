import { readAccess } from "../model/access.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Actor, Place } from "../model/authority.ts";
import type { ArticleCorrections, Correction } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { type DateStatement, UNDATED, type NewsRecord } from "../model/record.ts";
import type { PublicationClue } from "../model/time.ts";
import { formatDay } from "../text/calendar.ts";
import { citeCorrection, CORRECTION_RULE } from "./corrections/citation.ts";
import type { Edited, EditProblem } from "./corrections/edit.ts";
import { FIELD_EDITS } from "./corrections/fields.ts";
import { editActors, editPlaces } from "./corrections/names.ts";
import { spellNames } from "./corrections/spelling.ts";
import { endsOf } from "./dates/day-set.ts";
import { daysOfEdtf, isEdtf, writeDays } from "./dates/edtf.ts";
import type { NameResolution } from "./names.ts";

/** Adds the dates that people set to an article's clues, so that the dates of others can follow from them. */
export function correctFindings(found: Findings, file: ArticleCorrections | undefined): Findings {
  const clues = (file?.corrections ?? []).flatMap(readDate);
  return clues.length ? { ...found, published: clues } : found;
}

function readDate({ field, set, why }: Correction): PublicationClue[] {
  if (field !== "date" || typeof set !== "string" || daysOfEdtf(set) === null) return [];
  const clue = { edtf: [set], quote: "", rule: CORRECTION_RULE, note: why } as const;
  return [{ ...clue, basis: "curated", confidence: "certain", says: "published" }];
}

/** Is an article that people said something of: its record, its text, what the experts found in it. */
export interface CorrectedArticle {
  readonly record: NewsRecord;
  readonly clean: CleanArticle;
  readonly found: Pick<Findings, "published">;
}

/** Is a record after its corrections, the names that only they know, and the corrections that had nothing to do. */
export interface CorrectedRecord {
  readonly record: NewsRecord;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Corrects a record by what people said of it; their word wins over everything, and shows as theirs in the evidence. */
export function correctRecord(
  article: CorrectedArticle,
  file: ArticleCorrections,
  names: NameResolution,
): CorrectedRecord {
  const actors: Actor[] = [];
  const places: Place[] = [];
  const diagnostics: Diagnostic[] = [];
  let { record } = article;
  for (const [i, said] of file.corrections.entries()) {
    const known = { ...names, actors: [...names.actors, ...actors], places: [...places, ...names.places] };
    const correction = spellNames(readLevel(said), record, known);
    const edited = applyCorrection(record, correction, article, known);
    if (edited.record) record = citeCorrection(edited.record, correction, record);
    actors.push(...(edited.actors ?? []));
    places.push(...(edited.places ?? []));
    for (const problem of edited.problems)
      diagnostics.push(
        reportCorrection(file, i, { ...problem, message: `${said.field}: ${problem.message}` }),
      );
  }
  return { record, actors, places, diagnostics };
}

/** Takes `rights: excerpt` for what it says: how much is published, not a line to print. */
function readLevel(correction: Correction): Correction {
  const level = correction.field === "rights" ? readAccess(correction.set) : null;
  return level ? { ...correction, field: "access", set: level } : correction;
}

function applyCorrection(
  record: NewsRecord,
  correction: Correction,
  article: CorrectedArticle,
  names: NameResolution,
): Edited {
  if (correction.field === "date") return applyDate(record, correction, article);
  if (correction.field === "actors") return editActors(record, correction, names);
  if (correction.field === "places") return editPlaces(record, correction, names);
  return FIELD_EDITS[correction.field](record, correction, article.clean);
}

const EDTF_FORMS = "2018-05-31, 2018-05, 2018, 2018-05/2018-07 or [2018-05-31,2018-06-07]";

function applyDate(record: NewsRecord, { set }: Correction, { found }: CorrectedArticle): Edited {
  if (set === null) {
    const date = { ...record.date, edtf: null, basis: "curated", confidence: null, sort: UNDATED } as const;
    return { record: { ...record, date: { ...date, proof: [] } }, problems: [] };
  }
  if (typeof set !== "string")
    return { record: null, problems: [{ severity: "warning", message: "give the day in `set`, or null" }] };
  const date = dateAsSaid(record.date, set);
  if (date === null) {
    const message = `${JSON.stringify(set)} is no EDTF date; it was left out; write it as ${EDTF_FORMS}`;
    return { record: null, problems: [{ severity: "warning", message }] };
  }
  const declared = found.published.some(
    ({ says, basis, edtf }) =>
      says === "published" && basis === "declared" && edtf.length === 1 && edtf[0] === set,
  );
  const needless = { severity: "info", message: "the file itself says so now; no longer needed" } as const;
  return { record: { ...record, date }, problems: declared ? [needless] : [] };
}

/** Gives the date that people set, just as they set it: what the text says may narrow others by it, not this one. */
function dateAsSaid(found: DateStatement, said: string): DateStatement | null {
  const days = daysOfEdtf(said);
  const edtf = days && (isEdtf(said) ? said : writeDays(days));
  if (!days || edtf === null) return null;
  const sort = formatDay(endsOf(days).first);
  const proof = found.proof.filter(({ rule }) => rule === CORRECTION_RULE);
  return { edtf, basis: "curated", confidence: "certain", sort, proof };
}

/** Reports one correction of a file, with its line where that is known. */
function reportCorrection({ path, lines }: ArticleCorrections, i: number, problem: EditProblem): Diagnostic {
  const line = lines?.[i];
  const { severity, message } = problem;
  const rule = severity === "info" ? "curation/needless-correction" : "curation/stale-correction";
  return { path, ...(line === undefined ? {} : { line }), severity, message, rule: problem.rule ?? rule };
}
