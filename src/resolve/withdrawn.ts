import type { Withdrawal } from "../model/access.ts";
import type { Findings } from "../model/findings.ts";
import type { Redaction } from "../model/redaction.ts";
import { makeArticleIds } from "./article-id.ts";
import { resolveTitle } from "./title.ts";

/** Is an article that was taken back, as the experts read it, with the editors' word for it. */
export interface WithdrawnFindings {
  readonly found: Findings;
  readonly redaction: Redaction;
}

/** Gives withdrawn articles the ids under which they were published, for the pages that stay in their place. */
export function nameWithdrawn(withdrawn: readonly WithdrawnFindings[]): Withdrawal[] {
  const titles = withdrawn.map(({ found }) => resolveTitle(found).title);
  const ids = makeArticleIds(
    withdrawn.map(({ found: { article } }, i) => ({
      title: titles[i] ?? "",
      path: article.raw.path,
      id: article.raw.record?.id,
    })),
  );
  return withdrawn
    .map(({ redaction: { why, date, showTitle } }, i) => ({
      id: ids[i] ?? "",
      title: showTitle ? (titles[i] ?? null) : null,
      why,
      date: date ?? null,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
