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

// Where a reader took the day from what the page shows or from its address, and not from a field made for it.
const SHOWN = /page text|address|script|assumed/i;

function readDeclared(
  text: string | undefined,
  field: DeclaredField,
  origin = "the file's metadata",
): PublicationClue[] {
  const edtf = readDate(text ?? "");
  if (!text || edtf.length === 0) return [];
  const shown = SHOWN.test(origin);
  return [
    {
      edtf,
      quote: "",
      rule: `published/${shown ? "shown" : "declared"}-${field}`,
      basis: shown ? "stated" : "declared",
      confidence: edtf.length === 1 && !shown ? "certain" : "likely",
      says: field === "published" ? "published" : "notAfter",
      note: `${origin}: ${text.slice(0, 80)}`,
    },
  ];
}
