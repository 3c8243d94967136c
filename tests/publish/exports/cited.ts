import type { ArchivedArticle } from "../../../src/model/archive.ts";
import type { NewsRecord } from "../../../src/model/record.ts";
import { makeFixture } from "../fixture.ts";
import { STORIES } from "../stories.ts";

type Cited = Partial<Pick<NewsRecord, "title" | "byline" | "source" | "language">>;

/** Makes an article of which only what a citation tells matters; the date is declared unless `basis` says otherwise. */
export function makeCited(
  edtf: string | null,
  cited: Cited = {},
  basis: NewsRecord["date"]["basis"] = "declared",
): ArchivedArticle {
  const [article] = makeFixture(STORIES.slice(0, 1)).articles;
  if (!article) throw new Error("the fixture has no article");
  const date = { ...article.record.date, edtf, basis, confidence: "likely" as const };
  const source = { outlet: "Northern Courier", agency: null, distributor: null, republisher: null };
  const told = { title: "Cranes stand still", byline: ["Ilse Brandt"], source, language: "en", ...cited };
  return { ...article, record: { ...article.record, ...told, date } };
}
