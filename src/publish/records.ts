import { toJsonSchema } from "@valibot/to-json-schema";
import type { Archive, ArchivedArticle } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { RecordSchema } from "../model/record.ts";
import { writeFrontMatter } from "../text/frontmatter.ts";
import { writeJson } from "./exports/json.ts";
import { hasCopy } from "./copy.ts";
import { toMarkdown } from "./markdown.ts";
import type { SiteFile } from "./write.ts";

/** Renders the record files of an archive: each record as Markdown, all of them as JSON lines, their schema, the raw files. */
export function* renderRecords(archive: Archive): Generator<SiteFile> {
  for (const article of archive.articles) {
    yield { path: permalink.record(article.id), content: renderRecord(article) };
    if (hasCopy(article)) yield { path: permalink.original(article.id), content: article.clean.raw.bytes };
  }
  yield { path: permalink.recordLines, content: archive.articles.map(renderLine).join("") };
  yield { path: permalink.recordSchema, content: renderSchema() };
}

/** Renders one article's record file: YAML front matter, then the story as Markdown. */
export function renderRecord(article: ArchivedArticle): string {
  return writeFrontMatter(article.record, bodyOf(article));
}

function renderLine(article: ArchivedArticle): string {
  return writeJson({ ...article.record, body: bodyOf(article) });
}

function bodyOf({ clean }: ArchivedArticle): string {
  return toMarkdown(clean.blocks.filter((block) => block.role === "body"));
}

/** Renders the JSON Schema of a record, for those who read the files with other programs. */
export function renderSchema(): string {
  const schema = toJsonSchema(RecordSchema, { errorMode: "throw" });
  return `${JSON.stringify({ title: "Pressmark news record", ...schema }, null, 2)}\n`;
}
