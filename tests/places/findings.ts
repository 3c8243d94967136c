import type { Findings } from "../../src/model/findings.ts";
import type { Mention } from "../../src/model/mention.ts";
import { makeFindings, makeRaw } from "../article.ts";

// "[Paris]" is a place by name, "{SY Syrian}" a people's word of a country.
const MARK = /\[(?<name>[^\]]+)\]|\{(?<code>[A-Z]{2}) (?<word>[^}]+)\}/g;

/** Makes findings of a text in which places stand in brackets; the brackets are taken out. */
export function markPlaces(marked: string, path: string): Findings {
  let text = "";
  let last = 0;
  const mentions: Mention[] = [];
  for (const match of marked.matchAll(MARK)) {
    const { name, code, word } = match.groups as { name?: string; code?: string; word?: string };
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    const surface = name ?? word ?? "";
    const reading = code
      ? { as: "place" as const, score: 0.5, key: code }
      : { as: "place" as const, score: 1 };
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      kind: code ? "demonym" : "name",
      readings: [reading],
      rule: "test",
      zone: "body",
    });
    text += surface;
  }
  text += marked.slice(last);
  return makeFindings({ raw: makeRaw(text, { path }), blocks: [], removals: [] }, { mentions });
}
