import { PLATFORMS } from "../lexicon/platforms.ts";
import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { listPrintedLines } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { identifySource, NAME, soundsLikeSource } from "./source-names.ts";

const PLATFORM = [...PLATFORMS].filter((name) => /^[A-Z]\w+$/.test(name)).join("|");

// "Join our new AMN Telegram channel", "Follow the Harbour Times WhatsApp channel", "Like Harbour Times on Facebook"
const CHANNEL = new RegExp(
  `\\b(?:[Jj]oin|[Ff]ollow|[Ss]ubscribe to|[Ll]ike)\\s(?:our\\s|the\\s|us on\\s)?(?:(?:brand|new|official|verified|own|free)\\s){0,3}(?<name>${NAME}?)\\s(?:on\\s)?(?:${PLATFORM})\\b(?:\\s(?:channel|page|group|account|feed|community))?`,
  "u",
);

/** Finds the site that promotes its own channels around the article: whoever shows this copy. */
export function findPromotion(article: CleanArticle): SourceClue[] {
  return listPrintedLines(article).flatMap((line) => {
    if (line.role === "body" && line.text.length > 160) return [];
    const match = line.text.length > 600 ? null : CHANNEL.exec(line.text);
    const source = match?.groups?.name === undefined ? null : identifySource(match.groups.name);
    if (!match || !source || source.role === "distributor" || isPerson(match[0], source.name)) return [];
    const start = line.start + match.index;
    const statement = { role: "republisher", name: source.name, rule: "source/own-channel" } as const;
    return makeClue(
      article,
      { start, end: start + match[0].length },
      {
        ...statement,
        weight: 0.6,
        basis: "inferred",
        confidence: "likely",
        note: "the site promotes its own channel",
      },
    );
  });
}

// "Follow Jane Doe on Twitter" promotes the author; "our Jane Doe channel" nobody has
function isPerson(promotion: string, name: string): boolean {
  return !/\s(?:our|channel|page|group|feed|community)\b/.test(promotion) && !soundsLikeSource(name);
}
