import type { CleanArticle, RawArticle } from "../model/article.ts";
import { parseLines } from "../text/lines.ts";
import type { Survey } from "./survey.ts";

/** Parts an article into its story and what is not the story; every line ends up in one of the two. */
export function cleanArticle(raw: RawArticle, _survey: Survey): CleanArticle {
  const [title, ...rest] = parseLines(raw.text);
  const blocks = rest.map((line) => ({ ...line, role: "body" as const }));
  return { raw, blocks: title ? [{ ...title, role: "title" }, ...blocks] : blocks, removals: [] };
}
