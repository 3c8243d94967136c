import type { Basis, Confidence } from "../../model/certainty.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { EvidenceField } from "../../model/evidence.ts";
import { SOURCE_ROLES, type NewsRecord } from "../../model/record.ts";
import { wordDate } from "../date-words.ts";
import { anchorOf, lineAt } from "./original.ts";

/** Is one piece of evidence as pages print it. */
export interface EvidenceView {
  readonly quote: string | null;
  /** Fragment in the original view: `#e4` or `#L12`; null when it is not in the text. */
  readonly anchor: string | null;
  readonly line: number | null;
  readonly rule: string;
  readonly sureness: string;
  /** Which value it speaks for; null where that is the field's only one. */
  readonly value: string | null;
  /** In words; `quoted` where the quotation stands in them. */
  readonly note: string | null;
  readonly quoted: boolean;
  readonly also: readonly string[];
}

/** Is one field of a record with its evidence. */
export interface FieldView {
  readonly id: string;
  readonly name: string;
  /** Null where it is not known. */
  readonly value: string | null;
  /** Null where the record does not say, as for a line that stands in the archive's settings. */
  readonly basis: Basis | null;
  readonly confidence: Confidence | null;
  readonly evidence: readonly EvidenceView[];
}

type FieldRow = readonly [field: EvidenceField, name: string, value: (record: NewsRecord) => string | null];

const join = (items: readonly string[]) => items.join(", ") || null;

const FIELDS: readonly FieldRow[] = [
  ["title", "Headline", (record) => record.title],
  ["kicker", "Kicker", (record) => record.kicker],
  ["dek", "Subhead", (record) => record.dek],
  ["byline", "Byline", (record) => join(record.byline)],
  ["dateline", "Dateline", (record) => record.dateline],
  ["date", "Published", (record) => (record.date.edtf === null ? null : wordDate(record.date.edtf))],
  ...SOURCE_ROLES.map((role): FieldRow => [
    `source.${role}`,
    role[0]?.toUpperCase() + role.slice(1),
    (r) => r.source[role],
  ]),
  ["language", "Language", (record) => (record.language === "und" ? null : nameLanguage(record.language))],
  ["rights", "Rights", (record) => record.rights],
  ["actors", "Actors", (record) => join(record.actors.map(({ name }) => name))],
  ["places", "Places", (record) => join(record.places.map(({ name }) => name))],
];

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** Names a language in English: `ar` is "Arabic". */
export function nameLanguage(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Lists a record's fields, each with where it was read and how sure it is. */
export function viewFields(article: ArchivedArticle): FieldView[] {
  const { record } = article;
  const names = namesOf(record);
  return FIELDS.map(([field, name, read]): FieldView => {
    const evidence = record.evidence.filter((row) => row.field === field);
    const value = read(record);
    const [first] = evidence;
    const basis = field === "date" ? record.date.basis : (first?.basis ?? null);
    return {
      id: `f-${field.replace(".", "-")}`,
      name,
      value,
      basis: value === null ? "unknown" : basis,
      confidence:
        value === null ? null : field === "date" ? record.date.confidence : (first?.confidence ?? null),
      evidence: evidence.map((row) => {
        const shown = viewEvidence(row, article, names);
        const repeats = shown.value === value || shown.value === record.date.edtf;
        return repeats ? { ...shown, value: null } : shown;
      }),
    };
  });
}

function viewEvidence(
  row: NewsRecord["evidence"][number],
  article: ArchivedArticle,
  names: ReadonlyMap<string, string>,
): EvidenceView {
  const printed = row.end > row.start;
  return {
    quote: printed ? row.quote : null,
    anchor: printed ? anchorOf(article, row) : null,
    line: printed ? lineAt(article, row.start) : null,
    rule: row.rule,
    sureness: `${row.basis}, ${row.confidence}`,
    value: row.value === undefined ? null : (names.get(row.value) ?? row.value),
    note: row.note ?? null,
    quoted: printed && (row.note ?? "").includes(row.quote),
    also: row.also ?? [],
  };
}

function namesOf({ actors, places }: NewsRecord): Map<string, string> {
  return new Map([...actors, ...places].map(({ id, name }) => [id, name]));
}
