import type { Declared } from "../model/article.ts";
import { isObject, normalizeKey, readFields } from "./keys.ts";

/** Is an article as a JSON object holds it. */
export interface JsonArticle {
  readonly title: string | null;
  readonly body: string;
  readonly declared: Declared;
}

// Under which the text stands, plain text before HTML; compared without case, hyphens and underscores.
const TEXT_KEYS = [
  "text",
  "articlebody",
  "bodytext",
  "fulltext",
  "maintext",
  "plaintext",
  "contenttext",
  "articletext",
  "body",
  "content",
  "story",
  "paragraphs",
  "html",
  "bodyhtml",
  "contenthtml",
];
// Objects that only wrap the article: {"_source": {…}}, {"fields": {…}}.
const WRAPPERS = ["source", "fields", "attributes", "article", "data", "meta", "metadata"];

/** Reads a JSON object as an article; null where it holds no text of one. */
export function readJsonArticle(value: unknown): JsonArticle | null {
  if (!isObject(value)) return null;
  const flat = unwrap(value);
  const body = findBody(flat);
  if (body === null) return null;
  const declared = readFields(flat, "JSON");
  return { title: declared.title ?? null, body, declared };
}

function unwrap(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const flat = new Map<string, unknown>(Object.entries(value));
  for (const [key, inner] of Object.entries(value)) {
    if (!isObject(inner) || !WRAPPERS.includes(normalizeKey(key))) continue;
    for (const [name, item] of Object.entries(inner)) if (!flat.has(name)) flat.set(name, item);
  }
  return Object.fromEntries(flat);
}

function findBody(value: Readonly<Record<string, unknown>>): string | null {
  const byKey = new Map(Object.entries(value).map(([key, item]) => [normalizeKey(key), item]));
  for (const key of TEXT_KEYS) {
    const text = joinText(byKey.get(key), 3);
    if (text !== null && text.trim() !== "") return text;
  }
  return null;
}

/** Joins what a text can be: a string, a list of paragraphs, {"rendered": …}, {"text": …}. */
function joinText(value: unknown, depth: number): string | null {
  if (typeof value === "string") return value;
  if (depth === 0) return null;
  if (Array.isArray(value)) {
    const parts = value.map((item) => joinText(item, depth - 1));
    return parts.every((part) => part !== null) ? parts.join("\n\n") : null;
  }
  // An object with a title of its own is another article, not a paragraph.
  if (!isObject(value) || Object.hasOwn(value, "title") || Object.hasOwn(value, "headline")) return null;
  for (const key of ["text", "rendered", "content", "value", "html"]) {
    if (Object.hasOwn(value, key)) return joinText(value[key], depth - 1);
  }
  return null;
}
