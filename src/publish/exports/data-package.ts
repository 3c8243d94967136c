import { permalink } from "../../model/permalink.ts";
import { makeSlug } from "../../text/slug.ts";
import type { SiteFile } from "../write.ts";
import { writeJson } from "./json.ts";
import { ENGLISH } from "../texts.ts";
import { type ExportRow, type ExportSource, wordExport } from "./kind.ts";
import { hashContent } from "./manifest.ts";
import { COLUMNS } from "./records-csv.ts";

const INTEGERS = new Set(["quotes"]);
const TABLE_SCHEMA = {
  fields: COLUMNS.map(({ name, description }) => ({
    name,
    type: INTEGERS.has(name) ? "integer" : "string",
    description,
    ...(name === "id" ? { constraints: { required: true, unique: true } } : {}),
  })),
  missingValues: [""],
  primaryKey: "id",
};

/** Renders the Frictionless description of the data files: path, form, size in bytes, SHA-256, and the table's schema. */
export function renderDataPackage(
  { archive }: ExportSource,
  rows: readonly ExportRow[],
  contents: ReadonlyMap<string, SiteFile["content"]>,
): SiteFile {
  const resources = rows.flatMap((row) => {
    const content = contents.get(row.path);
    return content === undefined ? [] : [describeResource(row, content)];
  });
  const description = {
    profile: "data-package",
    name: makeSlug(archive.title, "archive"),
    title: archive.title,
    ...(archive.description ? { description: archive.description } : {}),
    version: archive.edition,
    resources,
  };
  return { path: permalink.dataPackage, content: writeJson(description, 2) };
}

function describeResource(row: ExportRow, content: SiteFile["content"]) {
  const { path, type } = row;
  // For programs, whatever the language of the pages.
  const { label: title, holds: description } = wordExport(row, ENGLISH);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isTable = path === permalink.recordTable;
  return {
    name: name.replaceAll(".", "-"),
    // Paths in a data package start from its own folder.
    path: name,
    title,
    description,
    profile: isTable ? "tabular-data-resource" : "data-resource",
    format: name.slice(name.lastIndexOf(".") + 1),
    mediatype: type,
    ...(typeof content === "string" ? { encoding: "utf-8" } : {}),
    bytes: Buffer.byteLength(content),
    hash: `sha256:${hashContent(content)}`,
    ...(isTable ? { schema: TABLE_SCHEMA } : {}),
  };
}
