import { RecordSchema } from "../../model/record.ts";
import { RECORD_FIELDS } from "../views/record-fields.ts";

/** Explains one field of a record, as the schema has it. */
export interface DictionaryRow {
  /** Path below the record: `date.edtf`, `actors[].name`. */
  readonly field: string;
  /** e.g. `string`, `integer`, `list of objects`, `one of: certain, likely, weak`; ends with "or null" or ", optional". */
  readonly type: string;
  /** Empty only for a field that nobody has explained yet. */
  readonly meaning: string;
}

const OFFSETS = { start: "first UTF-16 unit in the decoded file", end: "the unit behind the last one" };
const COUNTED = {
  mentions: "how often the article names it",
  demonyms: "mentions by a people’s word or adjective, counted apart",
};
// What the schema's inner fields mean; the outer ones are explained for the Data page already.
const INNER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "": {
    source: "the four roles in which somebody can stand behind an article",
    date: "day of first publication",
  },
  "date.": { sort: "first possible day, for sorting; 9999-12-31 for undated articles" },
  "date.proof[].": {
    ...OFFSETS,
    says: "one step of the proof, in a sentence",
    rule: "rule that made the step",
    article: "the article that the quote stands in; this one where missing",
    line: "its line, from 1",
    quote: "what is printed there",
  },
  "actors[].": {
    ...COUNTED,
    id: "authority record of the actor",
    name: "its one name",
    type: "kind of actor",
  },
  "places[].": {
    ...COUNTED,
    id: "authority record of the place",
    name: "its one name",
    type: "kind of place",
    precision: "how exact the coordinates are",
    lat: "latitude in degrees (WGS 84); null where unplaced",
    lon: "longitude in degrees (WGS 84); null where unplaced",
  },
  "quotes[].": {
    ...OFFSETS,
    text: "what was said",
    speaker: "who said it, as printed; null where the text does not say",
    actor: "authority record of a named speaker",
    kind: "in quotation marks or reported",
    anonymous: "whether the speaker is not named",
  },
  "events[].": { ...OFFSETS, edtf: "the day, in Extended Date/Time Format", text: "the words that give it" },
  "original.": {
    path: "path below the folder of seeds",
    sha256: "SHA-256 hash of its bytes, hexadecimal",
    format: "form in which it was read",
    encoding: "character encoding in which it was read",
  },
  "evidence[].": {
    ...OFFSETS,
    field: "field of the record that this speaks for",
    value: "the one of its values, where it can have several",
    quote: "what is printed; empty where the file’s metadata or a person said it",
    rule: "rule that read it",
    basis: "where the value comes from",
    confidence: "how sure it is",
    note: "more about it, in words",
    also: "what else was possible, the likeliest first",
  },
};

/** Is as much of a valibot schema as is walked here. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly string[];
  readonly pipe?: readonly { readonly type: string }[];
}

/** Lists every field that a record can hold, in the order of the schema, with its type and meaning. */
export const DICTIONARY: readonly DictionaryRow[] = listFields(RecordSchema as unknown as Schema, "");

function listFields(schema: Schema, prefix: string): DictionaryRow[] {
  return Object.entries(schema.entries ?? {}).flatMap(([name, inner]) => {
    const bare = unwrap(inner);
    const row = { field: prefix + name, type: wordType(inner), meaning: explain(prefix, name) };
    const below = bare.type === "array" && bare.item ? unwrap(bare.item) : bare;
    return [row, ...listFields(below, `${prefix}${name}${bare.type === "array" ? "[]" : ""}.`)];
  });
}

function unwrap(schema: Schema): Schema {
  return schema.wrapped ? unwrap(schema.wrapped) : schema;
}

function explain(prefix: string, name: string): string {
  const known = RECORD_FIELDS.find((field) => field.name === prefix + name);
  return known?.means ?? INNER[prefix]?.[name] ?? "";
}

function wordType(schema: Schema): string {
  if (schema.type === "nullable" && schema.wrapped) return `${wordType(schema.wrapped)} or null`;
  if (schema.type === "optional" && schema.wrapped) return `${wordType(schema.wrapped)}, optional`;
  if (schema.type === "array" && schema.item) return `list of ${wordType(schema.item)}s`;
  if (schema.type === "picklist") return `one of: ${(schema.options ?? []).join(", ")}`;
  if (schema.type === "strict_object") return "object";
  return schema.pipe?.some(({ type }) => type === "integer") ? "integer" : schema.type;
}
