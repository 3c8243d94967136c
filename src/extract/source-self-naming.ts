import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { rememberByText } from "../text/memory.ts";
import { listPrintedLines, type PrintedLine } from "./printed-lines.ts";
import { makeClue } from "./source-clue.ts";
import { findKnownSource, findSourceByHost, identifySource, NAME, soundsLikeSource } from "./source-names.ts";

/** Is one way in which a site speaks of itself. */
interface SelfNaming {
  readonly pattern: RegExp;
  /** What a line must hold to be worth looking for names in it. */
  readonly cue: RegExp;
  readonly weight: number;
  /** Whether any name will do; else only one that sounds like a publisher's. */
  readonly anyName: boolean;
}

const ASKS =
  "[Ss]ubscribe (?:now )?to|[Ss]ubscription to|[Ss]ubscribers? (?:to|of)|[Dd]onate to|[Ww]elcome to|[Bb]ecome a member of|" +
  "[Tt]hank you for (?:reading|visiting|supporting)";
const BELONGS =
  "readers?|Readers?|subscribers?|Subscribers?|app|App|breaking news (?:updates|alerts)|" +
  "email alerts|daily (?:email|briefing|newsletter)|membership|Premium";
const OFFERS =
  "[Ss]tories|[Nn]ews|[Uu]pdates|[Ll]atest|[Hh]eadlines|[Mm]ore|[Aa]lerts|[Ee]mails?|[Jj]ournalism|[Rr]eporting|best|[Oo]ffers";
const NEARS =
  "[Vv]isit|[Vv]isiting|[Aa]bout|[Cc]ontact|[Aa]dvertise (?:with|in|on)|[Ww]rite for|[Ff]ollow|[Ll]ike|[Jj]oin|" +
  "[Ss]upport|[Ss]upporting|[Ss]ign up (?:for|to)|[Ss]ign in to|[Rr]egister (?:for|with|at)|[Ll]og in to|[Dd]ownload the|[Rr]ead more (?:on|at|from|in)|[Ww]ork (?:at|for)";
const STATES = "is|relies|depends|welcomes|encourages|reserves|uses|may (?:earn|receive)";

/** Lists what a site says of itself around its articles; `name` is the site. */
const FORMS: readonly SelfNaming[] = [
  // "Register to receive full access to NNX", "unlimited digital access to The Gazette"
  { cue: /access to/, pattern: form(`\\baccess to (?<name>${NAME})`), weight: 0.5, anyName: true },
  // "Subscribe to The Gazette", "Sign up for the Gazette newsletter", "Welcome to Harbour Life"
  { cue: new RegExp(ASKS), pattern: form(`\\b(?:${ASKS}) (?<name>${NAME})`), weight: 0.4, anyName: true },
  // "a loyal NNX reader", "The Gazette newsletter", "the Gazette app"
  {
    cue: new RegExp(` (?:${BELONGS})`),
    pattern: form(`(?<name>${NAME}) (?:${BELONGS})\\b`),
    weight: 0.4,
    anyName: false,
  },
  // many a newsletter has a name of its own: "Morning Report Newsletter"
  {
    cue: / [Nn]ewsletter/,
    pattern: form(`(?<name>${NAME}) [Nn]ewsletters?\\b`),
    weight: 0.25,
    anyName: false,
  },
  // "Get the best stories from The Gazette", "the latest from Harbour Times"
  {
    cue: new RegExp(OFFERS),
    pattern: form(`\\b(?:${OFFERS}) (?:[\\p{Ll}]+ ){0,2}(?:from|by|with|on|at|in|of) (?<name>${NAME})`),
    weight: 0.35,
    anyName: false,
  },
  // "helps NNX.org remain a source of news"
  {
    cue: /helps? /,
    pattern: form(`\\bhelps? (?<name>${NAME}) (?:to )?(?:remain|continue|stay|keep|provide|bring|report)\\b`),
    weight: 0.4,
    anyName: true,
  },
  // "For more news visit Harbour Times", "Contact The Gazette"
  { cue: new RegExp(NEARS), pattern: form(`\\b(?:${NEARS}) (?<name>${NAME})`), weight: 0.3, anyName: false },
  // "The Gazette is a non-profit newsroom": a furniture line about itself
  {
    cue: new RegExp(` (?:${STATES})`),
    pattern: form(`^(?<name>${NAME}) (?:${STATES})\\b`),
    weight: 0.25,
    anyName: false,
  },
];

function form(source: string): RegExp {
  return new RegExp(source, "gu");
}

/** Lists the kinds of furniture that speak of the site; links to other articles and captions speak of anything. */
const SPEAKING = new Set([
  "paywall",
  "donation",
  "newsletter",
  "promotion",
  "cookie",
  "share",
  "comments",
  "legal",
  "navigation",
  "boilerplate",
  "repeat",
  "copyright",
]);

/** Finds the names by which a site calls itself in what was removed around the story. */
export function findSelfNaming(article: CleanArticle): SourceClue[] {
  const lines = listPrintedLines(article).filter(
    ({ removed, text }) => removed !== null && SPEAKING.has(removed) && text.length <= 800,
  );
  const seen = new Set<string>();
  return lines.flatMap((line) =>
    readForms(line.text)
      .filter(({ name }) => {
        // one voice for each name and line
        const key = `${line.line} ${name}`;
        return !seen.has(key) && seen.add(key);
      })
      .map((found) => describeNaming(article, line, found)),
  );
}

interface FoundName {
  readonly name: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

// What stands around a site's articles stands around all of them.
const readForms = rememberByText((text): readonly FoundName[] =>
  FORMS.filter(({ cue }) => cue.test(text)).flatMap((form) => readForm(text, form)),
);

function readForm(text: string, { pattern, weight, anyName }: SelfNaming): FoundName[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const printed = match.groups?.name ?? "";
    const source = findSourceByHost(printed) ?? identifySource(printed);
    if (!source || source.role === "distributor" || (!anyName && !soundsLikeSource(source.name))) return [];
    if (isSentenceStart(printed, match.index, text)) return [];
    const known = findKnownSource(source.name) !== null;
    return [
      {
        name: source.name,
        weight: known ? weight + 0.15 : weight,
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
}

function describeNaming(
  article: CleanArticle,
  line: PrintedLine,
  { name, weight, start, end }: FoundName,
): SourceClue {
  return makeClue(
    article,
    { start: line.start + start, end: line.start + end },
    {
      role: "outlet",
      name,
      rule: "source/self-naming",
      weight,
      basis: "inferred",
      confidence: "likely",
      note: "the page names itself",
    },
  );
}

// "Newsletter readers …", "Most subscribers …": a lone capitalised word at the start of a line may be any word
function isSentenceStart(printed: string, index: number, text: string): boolean {
  if (index > 0 || /\s/.test(printed) || findKnownSource(printed)) return false;
  return !/^\p{Lu}{2,}|\.\p{L}{2,}$/u.test(printed) && text.split(printed).length < 3;
}
