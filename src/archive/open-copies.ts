import type { ArchivedArticle } from "../model/archive.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { SAME_TEXT } from "./related.ts";

/** Reports articles whose text is withheld while another article with the same text shows it. */
export function reportOpenCopies(articles: readonly ArchivedArticle[]): Diagnostic[] {
  const open = new Set(articles.filter(({ record }) => !isLimited(record.access)).map(({ id }) => id));
  return articles
    .filter(({ record }) => isLimited(record.access))
    .flatMap(({ record, related }) =>
      related
        .filter(({ id, reasons }) => open.has(id) && reasons.some((reason) => reason.startsWith(SAME_TEXT)))
        .map(({ id }): Diagnostic => ({
          path: record.original.path,
          severity: "warning",
          message: `its text is withheld, but ${id}, which is published in full, has much of the same`,
          rule: "access/open-copy",
        })),
    );
}

function isLimited(access: ArchivedArticle["record"]["access"]): boolean {
  return access === "excerpt" || access === "metadata";
}
