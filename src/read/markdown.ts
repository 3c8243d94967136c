import { ACCESS_LEVELS, readAccess } from "../model/access.ts";
import { readFrontMatter } from "../text/frontmatter.ts";
import { Declaration } from "./declared.ts";
import { readFields } from "./keys.ts";
import { renderMarkdownText } from "./markdown-text.ts";
import { giveNothing, makeProblem, quoteShort, type Problem, type Reading } from "./reading.ts";
import { parseRecord } from "./record-file.ts";
import { openText } from "./text.ts";

/** Reads a Markdown file: front matter is what it declares, the rest as plain text is the article. */
export function parseMarkdownFile(bytes: Uint8Array): Reading {
  const opened = openText(bytes);
  if ("refused" in opened) return opened.refused;
  const { text: whole, encoding } = opened.decoded;
  const { data, body, problem } = readFrontMatter(whole);
  const problems: Problem[] = [...opened.decoded.problems];
  if (problem) {
    const message = `has front matter that cannot be read (${problem.message}); it stays in the text`;
    problems.push(makeProblem("warning", "front-matter", message, problem.line));
  }
  const record = parseRecord(data, whole);
  if (record.is === "broken") problems.push(record.problem);
  if (typeof data["access"] === "string" && readAccess(data["access"]) === null) {
    const message = `has the unknown level of access "${quoteShort(data["access"])}"; it was not used (known: ${ACCESS_LEVELS.join(", ")})`;
    problems.push(makeProblem("warning", "unknown-access", message));
  }
  const { text, heading } = renderMarkdownText(body);
  if (text.trim() === "" && record.is !== "record") {
    return giveNothing("blank", "has front matter but no text; no article was made of it");
  }
  const declared = declareHeading(readFields(data, "front matter"), heading);
  const found = { bytes, encoding, text, declared };
  return { articles: [record.is === "record" ? { ...found, record: record.record } : found], problems };
}

function declareHeading(
  declared: ReturnType<typeof readFields>,
  heading: string | null,
): ReturnType<typeof readFields> {
  if (heading === null || declared.title !== undefined) return declared;
  const declaration = new Declaration();
  declaration.declare("title", heading, "Markdown heading");
  const { origin, ...title } = declaration.declared;
  return { ...declared, ...title, origin: { ...declared.origin, ...origin } };
}
