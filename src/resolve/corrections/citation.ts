import type { Correction } from "../../model/curation.ts";
import type { NewsRecord } from "../../model/record.ts";

/** Is the rule by which evidence shows that people said it. */
export const CORRECTION_RULE = "curation/correction";

type Row = NewsRecord["evidence"][number];

/** Puts people's word into the evidence of a corrected record: rows for what is no longer there go, their reason comes. */
export function citeCorrection(edited: NewsRecord, correction: Correction, before: NewsRecord): NewsRecord {
  const kept = edited.evidence.filter(
    (row) => row.field !== correction.field || stillSpeaks(row, edited, correction),
  );
  const values = listChanged(edited, correction, before);
  const rows = values.length ? values.map((value) => cite(correction, value)) : [cite(correction)];
  // A correction made twice of one field shows once, by its last word.
  return { ...edited, evidence: [...kept, ...rows] };
}

function stillSpeaks(
  { value, rule, start, end }: Row,
  edited: NewsRecord,
  { field, set, where }: Correction,
): boolean {
  const listed = listValues(edited, field);
  if (listed)
    return set === undefined && (value === undefined || rule === CORRECTION_RULE || listed.includes(value));
  if (field === "quotes" || field === "events") {
    if (where !== undefined || rule === CORRECTION_RULE) return set !== null || where !== undefined;
    return edited[field].some((one) => one.start <= start && end <= one.end);
  }
  return false;
}

/** Lists the values of a list of names as evidence names them; null for all other fields. */
function listValues(record: NewsRecord, field: Correction["field"]): string[] | null {
  if (field === "byline") return [...record.byline];
  return field === "actors" || field === "places" ? record[field].map(({ id }) => id) : null;
}

/** Lists what a correction brought in or took out: the names of what came, and of what went. */
function listChanged(edited: NewsRecord, correction: Correction, before: NewsRecord): string[] {
  const { field, set } = correction;
  const [now, then] = [listValues(edited, field), listValues(before, field)];
  if (!now || !then) return typeof set === "string" && field !== "date" ? [set] : [];
  const gone = then.filter((value) => !now.includes(value)).map((value) => nameIn(before, field, value));
  return [...now.filter((value) => !then.includes(value)), ...gone];
}

function nameIn(record: NewsRecord, field: Correction["field"], value: string): string {
  if (field !== "actors" && field !== "places") return value;
  return record[field].find(({ id }) => id === value)?.name ?? value;
}

function cite({ field, why }: Correction, value?: string): Row {
  const said = {
    quote: "",
    start: 0,
    end: 0,
    rule: CORRECTION_RULE,
    basis: "curated",
    confidence: "certain",
  } as const;
  return { field, ...(value === undefined ? {} : { value }), ...said, note: why };
}
