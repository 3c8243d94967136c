import type { ArchivedArticle } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import { makeCslItem } from "../exports/csl.ts";
import type { SearchCard } from "../search-card.ts";
import type { Texts } from "../texts.ts";
import { viewDate } from "./dates.ts";

/** Writes the address under which the search index knows an article, with its card. */
export function writeSearchAddress(article: ArchivedArticle, texts: Texts): string {
  const { language, source, byline, date } = article.record;
  const { edtf, basis, confidence } = date;
  const card: SearchCard = {
    id: article.id,
    language,
    source,
    byline,
    date: { edtf, basis, confidence },
    when: edtf === null ? texts.dates.unknown : viewDate(date, texts).short,
    cite: viewCitation(article),
  };
  return `/${permalink.article(article.id)}#${JSON.stringify(card)}`;
}

/** Leaves out of a reference what the index or the page says already. */
function viewCitation(article: ArchivedArticle): SearchCard["cite"] {
  const {
    id: _,
    title: _title,
    type: _type,
    archive: _archive,
    URL: _url,
    ...cite
  } = makeCslItem(article, "", null);
  return cite;
}
