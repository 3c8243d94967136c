import type { Block, CleanArticle, KeptRole, Removal, RemovalKind } from "../../src/model/article.ts";
import { REMOVAL_KINDS } from "../../src/model/article.ts";
import type { Declared } from "../../src/model/article.ts";
import type { Findings } from "../../src/model/findings.ts";
import { findPublicationClues } from "../../src/extract/published.ts";
import { findTimes } from "../../src/extract/times.ts";
import { makeFindings, makeRaw } from "../article.ts";

/** Builds a cleaned article from lines; "copyright| © 2018 …" marks a removed line, "title| …" a kept one. */
export function buildArticle(text: string, path = "a.txt", declared: Declared = {}): CleanArticle {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  let raw = "";
  for (const [index, line] of text.split("\n").entries()) {
    const mark = /^(?<role>[a-z-]+)\| ?(?<rest>.*)$/.exec(line)?.groups;
    const words = (mark?.["rest"] ?? line).trim();
    const role = mark?.["role"] ?? "body";
    const start = raw.length;
    raw += `${words}\n`;
    if (!words) continue;
    const place = { start, end: start + words.length, line: index + 1, text: words };
    if (REMOVAL_KINDS.some((kind) => kind === role))
      removals.push({ ...place, kind: role as RemovalKind, rule: "test" });
    else blocks.push({ ...place, role: role as KeptRole });
  }
  return { raw: makeRaw(raw, { path, declared }), blocks, removals };
}

/** Gives the findings of an article as far as dates need them. */
export function findDates(article: CleanArticle): Findings {
  return makeFindings(article, { times: findTimes(article), published: findPublicationClues(article) });
}
