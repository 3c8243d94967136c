import type { ArticleCorrections, Correction } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Findings } from "../model/findings.ts";
import { UNDATED, type NewsRecord } from "../model/record.ts";
import type { PublicationClue } from "../model/time.ts";
import { FIELD_EDITS } from "./corrections/fields.ts";
import { editActors, editPlaces } from "./corrections/names.ts";
import type { NameResolution } from "./names.ts";

const RULE = "curation/correction";

/** Finds the corrections of an article: by its id, or by the hash of its path at the id's end, which outlives a new title. */
export function findCorrections(
  files: readonly ArticleCorrections[],
  id: string,
): ArticleCorrections | undefined {
  return (
    files.find(({ article }) => article === id) ?? files.find(({ article }) => tailOf(article) === tailOf(id))
  );
}

function tailOf(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1);
}

/** Adds the dates that people set to an article's clues, so that the dates of others can follow from them. */
export function correctFindings(found: Findings, file: ArticleCorrections | undefined): Findings {
  const clues = (file?.corrections ?? []).flatMap(readDate);
  return clues.length ? { ...found, published: clues, times: [] } : found;
}

function readDate({ field, set, why }: Correction): PublicationClue[] {
  if (field !== "date" || typeof set !== "string") return [];
  const clue = { edtf: [set], quote: "", rule: RULE, note: why } as const;
  return [{ ...clue, basis: "curated", confidence: "certain", says: "published" }];
}

/** Is a record after its corrections, and those that had nothing to do. */
export interface CorrectedRecord {
  readonly record: NewsRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** Corrects a record by what people said of it; their word wins over everything, and shows as theirs in the evidence. */
export function correctRecord(
  record: NewsRecord,
  file: ArticleCorrections,
  names: NameResolution,
): CorrectedRecord {
  const diagnostics: Diagnostic[] = [];
  let corrected = record;
  for (const correction of file.corrections) {
    const { edited, problem } = applyCorrection(corrected, correction, names);
    if (edited)
      corrected = { ...edited, evidence: [...edited.evidence.filter(isNotOf(correction)), cite(correction)] };
    if (problem) diagnostics.push(report(file.path, `${correction.field}: ${problem}`));
  }
  return { record: corrected, diagnostics };
}

interface Applied {
  readonly edited: NewsRecord | null;
  readonly problem?: string;
}

function applyCorrection(record: NewsRecord, correction: Correction, names: NameResolution): Applied {
  if (correction.field === "date") return applyDate(record, correction);
  if (correction.field === "actors" || correction.field === "places")
    return applyNames(record, correction, names);
  const edited = FIELD_EDITS[correction.field]?.(record, correction) ?? null;
  return edited
    ? { edited }
    : { edited, problem: "says what the record says already; take the correction out" };
}

function applyDate(record: NewsRecord, { set }: Correction): Applied {
  if (set !== null) {
    const taken = record.date.basis === "curated";
    return taken
      ? { edited: record }
      : { edited: null, problem: `${JSON.stringify(set)} is no EDTF date; it was left out` };
  }
  const date = { ...record.date, edtf: null, basis: "curated", confidence: null, proof: [] } as const;
  return { edited: { ...record, date: { ...date, proof: [], sort: UNDATED } } };
}

function applyNames(record: NewsRecord, correction: Correction, names: NameResolution): Applied {
  const { record: edited, unknown } =
    correction.field === "actors"
      ? editActors(record, correction, names.actors)
      : editPlaces(record, correction, names.places);
  if (unknown.length)
    return {
      edited,
      problem: `nobody knows ${unknown.join(", ")}; list it with its type in curation/authority/`,
    };
  return edited
    ? { edited }
    : { edited, problem: "nothing to add or to remove any more; take the correction out" };
}

/** What machines read about the field no longer speaks for it; names keep the evidence of those that stay. */
function isNotOf({ field, remove = [] }: Correction): (row: NewsRecord["evidence"][number]) => boolean {
  const list = field === "actors" || field === "places";
  return (row) => row.field !== field || (list && !remove.includes(row.value ?? ""));
}

function cite({ field, why }: Correction): NewsRecord["evidence"][number] {
  return {
    field,
    quote: "",
    start: 0,
    end: 0,
    rule: RULE,
    basis: "curated",
    confidence: "certain",
    note: why,
  };
}

/** Reports the files whose article is not there. */
export function reportStrays(files: readonly ArticleCorrections[], ids: readonly string[]): Diagnostic[] {
  const strays = files.filter((file) => !ids.some((id) => findCorrections([file], id)));
  return strays.map(({ path, article }) =>
    report(path, `no article has the id ${article}; its corrections wait until it comes back`),
  );
}

function report(path: string, message: string): Diagnostic {
  return { path, severity: "warning", message, rule: "curation/stale-correction" };
}
