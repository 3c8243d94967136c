import type { Basis, Confidence } from "../../model/certainty.ts";
import type { ArchivedArticle } from "../../model/archive.ts";
import type { EvidenceField } from "../../model/evidence.ts";
import { SOURCE_ROLES, type NewsRecord } from "../../model/record.ts";
import { wordDate } from "../date-words.ts";
import { ENGLISH, type Texts } from "../texts.ts";
import { wordSureness } from "./dates.ts";
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
  /** Whether people took this value out. */
  readonly gone: boolean;
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

type FieldRow = readonly [field: EvidenceField, value: (record: NewsRecord, texts: Texts) => string | null];

const FIELDS: readonly FieldRow[] = [
  ["title", (record) => record.title],
  ["kicker", (record) => record.kicker],
  ["dek", (record) => record.dek],
  ["byline", ({ byline }, texts) => join(byline, texts)],
  ["dateline", (record) => record.dateline],
  ["date", ({ date: { edtf } }, texts) => (edtf === null ? null : wordDate(edtf, false, texts))],
  ...SOURCE_ROLES.map((role): FieldRow => [`source.${role}`, (record) => record.source[role]]),
  ["language", ({ language }, texts) => (language === "und" ? null : nameLanguage(language, texts))],
  ["rights", (record) => record.rights],
  ["access", ({ access }, texts) => (access ? texts.access.levels[access] : null)],
  ["actors", ({ actors }, texts) => join(actors.map(nameOf), texts)],
  ["places", ({ places }, texts) => join(places.map(nameOf), texts)],
  ["quotes", ({ quotes }) => String(quotes.length)],
  ["events", ({ events }) => String(events.length)],
  ["story", (record) => record.story],
];
// Fields that are shown only where somebody said something of them.
const QUIET: ReadonlySet<EvidenceField> = new Set(["access", "quotes", "events", "story"]);

function join(items: readonly string[], { frame }: Texts): string | null {
  return items.join(frame.comma) || null;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** Names a language in that of the interface: `ar` is "Arabic". */
export function nameLanguage(tag: string, { language: { code } }: Texts = ENGLISH): string {
  const names = displayNames.get(code) ?? new Intl.DisplayNames([code], { type: "language" });
  displayNames.set(code, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Lists a record's fields, each with where it was read and how sure it is. */
export function viewFields(article: ArchivedArticle, texts: Texts): FieldView[] {
  const { record } = article;
  const names = namesOf(record);
  const evidenceFor = (field: EvidenceField) => record.evidence.filter((row) => row.field === field);
  const told = FIELDS.filter(([field]) => !QUIET.has(field) || evidenceFor(field).length > 0);
  return told.map(([field, read]): FieldView => {
    const evidence = evidenceFor(field);
    const value = read(record, texts);
    const [first] = evidence;
    const basis = field === "date" ? record.date.basis : (first?.basis ?? null);
    return {
      id: `f-${field.replace(".", "-")}`,
      name: fieldName(field, texts),
      value,
      basis: value === null && basis !== "curated" ? "unknown" : basis,
      confidence:
        value === null ? null : field === "date" ? record.date.confidence : (first?.confidence ?? null),
      evidence: evidence.map((row) => {
        const shown = viewEvidence(row, article, names, texts);
        const repeats = [value, record.date.edtf, record.access].includes(shown.value);
        return repeats ? { ...shown, value: null } : shown;
      }),
    };
  });
}

function fieldName(field: EvidenceField, { record }: Texts): string {
  return (record.fields as Readonly<Partial<Record<EvidenceField, string>>>)[field] ?? field;
}

function viewEvidence(
  row: NewsRecord["evidence"][number],
  article: ArchivedArticle,
  names: ReadonlyMap<string, string>,
  texts: Texts,
): EvidenceView {
  const printed = row.end > row.start;
  return {
    quote: printed ? row.quote : null,
    anchor: printed ? anchorOf(article, row) : null,
    line: printed ? lineAt(article, row.start) : null,
    rule: row.rule,
    sureness: wordSureness(row.basis, row.confidence, texts),
    value: row.value === undefined ? null : (names.get(row.value) ?? row.value),
    gone: isGone(row, article.record),
    note: row.note ?? null,
    quoted: printed && (row.note ?? "").includes(row.quote),
    also: row.also ?? [],
  };
}

/** Tells whether evidence is people's word that a name is not one of a list. */
function isGone({ field, value, basis }: NewsRecord["evidence"][number], record: NewsRecord): boolean {
  if (basis !== "curated" || value === undefined) return false;
  if (field === "byline") return !record.byline.includes(value);
  return (field === "actors" || field === "places") && !record[field].some(({ id }) => id === value);
}

function namesOf({ actors, places }: NewsRecord): Map<string, string> {
  return new Map([...actors, ...places].map(({ id, name }) => [id, name]));
}
