import type { CleanArticle, DeclaredField } from "../model/article.ts";
import type { PublicationClue } from "../model/time.ts";
import { readDate } from "./time/full-day.ts";

/** Finds the days that the file declares about its own article; a date of change only bounds the publication. */
export function findDeclaredDays({ raw }: CleanArticle): PublicationClue[] {
  return [
    ...readDeclared(raw.declared.published, "published", raw.declared.origin?.published),
    ...readDeclared(raw.declared.modified, "modified", raw.declared.origin?.modified),
  ];
}

function readDeclared(
  text: string | undefined,
  field: DeclaredField,
  origin: string | undefined,
): PublicationClue[] {
  const edtf = readDate(text ?? "");
  if (!text || edtf.length === 0) return [];
  return [
    {
      edtf,
      quote: "",
      rule: `published/declared-${field}`,
      basis: "declared",
      confidence: edtf.length === 1 ? "certain" : "likely",
      says: field === "published" ? "published" : "notAfter",
      note: `${origin ?? "the file's metadata"}: ${text.slice(0, 80)}`,
    },
  ];
}
