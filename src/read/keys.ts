import { readAccess } from "../model/access.ts";
import type { Declared, DeclaredField } from "../model/article.ts";
import { Declaration } from "./declared.ts";

/** Names the fields whose value is one text. */
type TextField = Exclude<DeclaredField, "byline" | "access">;

// Words under which front matter and JSON keep each field, the surer ones first; compared without case, hyphens and underscores.
// "created" and "date saved" are the day of the copy, not of publication.
const KEYS: readonly (readonly [TextField, readonly string[]])[] = [
  ["title", ["title", "headline", "webtitle", "articletitle", "name"]],
  ["kicker", ["kicker", "overline"]],
  ["dek", ["dek", "subtitle", "subheadline", "subhead", "standfirst", "deck"]],
  ["language", ["language", "lang", "inlanguage", "locale"]],
  [
    "published",
    [
      "published",
      "datepublished",
      "publisheddate",
      "publishdate",
      "publicationdate",
      "webpublicationdate",
      "pubdate",
      "publishedat",
      "publishedon",
      "firstpublished",
      "firstpublishedat",
      "publishedtime",
      "date",
      "dategmt",
      "issued",
    ],
  ],
  ["modified", ["modified", "datemodified", "updated", "updatedat", "lastmodified", "dateupdated"]],
  [
    "url",
    ["url", "link", "weburl", "canonical", "canonicalurl", "permalink", "originalurl", "sourceurl", "guid"],
  ],
  [
    "outlet",
    [
      "outlet",
      "source",
      "publication",
      "publisher",
      "newspaper",
      "sitename",
      "site",
      "website",
      "sourcename",
      "provider",
    ],
  ],
  ["agency", ["agency", "newsagency", "wire"]],
  ["distributor", ["distributor"]],
  ["republisher", ["republisher"]],
  ["rights", ["rights", "copyright", "license", "licence"]],
];
const BYLINE_KEYS = ["byline", "author", "authors", "creator", "creators", "writer", "writers", "by"];
const URL = /^https?:\/\/\S+$/;

/** Makes a key comparable: "date_published", "datePublished" and "Date Published" are one. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[\s_:.-]/g, "");
}

/** Reads what the fields of a front matter or a JSON object declare; `where` says in words what they are, e.g. "front matter". */
export function readFields(data: Readonly<Record<string, unknown>>, where: string): Declared {
  const byKey = new Map<string, { key: string; value: unknown }>();
  for (const [key, value] of Object.entries(data)) {
    const normalized = normalizeKey(key);
    if (!byKey.has(normalized)) byKey.set(normalized, { key, value });
  }
  const declaration = new Declaration();
  declareAccess(declaration, byKey, where);
  declareRoles(declaration, byKey.get("source")?.value, where);
  for (const [field, names] of KEYS) {
    for (const name of names) {
      const found = byKey.get(name);
      if (found) declareText(declaration, field, found.value, `${where} ${found.key}`);
    }
  }
  for (const name of BYLINE_KEYS) {
    const found = byKey.get(name);
    if (found) declaration.declareByline(listNames(found.value), `${where} ${found.key}`);
  }
  return declaration.declared;
}

/** Takes `access: excerpt`, also where it is written as `rights: excerpt`, which is then no line to print. */
function declareAccess(
  declaration: Declaration,
  byKey: Map<string, { readonly key: string; readonly value: unknown }>,
  where: string,
): void {
  for (const name of ["access", "rights"]) {
    const found = byKey.get(name);
    const level = readAccess(found?.value);
    if (!found || level === null) continue;
    declaration.declare("access", level, `${where} ${found.key}`);
    if (name === "rights") byKey.delete(name);
  }
}

/** Takes `source: {outlet: …, agency: …}`, as our own records have it. */
function declareRoles(declaration: Declaration, source: unknown, where: string): void {
  if (!isObject(source)) return;
  for (const role of ["outlet", "agency", "distributor", "republisher"] as const) {
    if (Object.hasOwn(source, role)) declaration.declare(role, source[role], `${where} source.${role}`);
  }
}

function declareText(declaration: Declaration, field: TextField, value: unknown, origin: string): void {
  const text = findText(value);
  const isAddress = typeof text === "string" && URL.test(text);
  if (field === "url" ? !isAddress : isAddress) {
    // Clipping tools write `source: https://…`.
    if (field === "outlet") declaration.declare("url", text, origin);
    return;
  }
  declaration.declare(field, text, origin);
}

/** Finds the text in what may wrap it: {"main": …}, {"rendered": …}, {"name": …}, {"edtf": …}, ["…"]. */
function findText(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? findText(value[0]) : null;
  if (!isObject(value)) return value;
  for (const key of [
    "name",
    "main",
    "rendered",
    "title",
    "edtf",
    "value",
    "text",
    "#text",
    "$oid",
    "$date",
  ]) {
    if (Object.hasOwn(value, key) && typeof value[key] === "string") return value[key];
  }
  return null;
}

function listNames(value: unknown): unknown[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map((item) => {
    const name = findText(item);
    // Note-taking tools link people: [[Jane Doe]].
    return typeof name === "string" ? name.replace(/^\[\[(.{1,200})\]\]$/, "$1") : name;
  });
}

/** Tells whether a value is an object with keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
