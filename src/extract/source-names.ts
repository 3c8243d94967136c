import { AGENCIES, DISTRIBUTORS } from "../lexicon/agencies.ts";
import { COMMON_WORDS } from "../lexicon/common-words.ts";
import { EVERYDAY_MASTHEADS, MASTHEADS } from "../lexicon/mastheads.ts";
import { PLATFORMS } from "../lexicon/platforms.ts";
import { GENERIC_NAMES, MEDIA_WORDS, NAME_TAILS } from "../lexicon/self-naming.ts";
import type { SourceRole } from "../model/record.ts";

/** Is a publisher as the lexicon knows it. */
export interface KnownSource {
  readonly name: string;
  readonly role: Extract<SourceRole, "outlet" | "agency" | "distributor">;
  /** Set for names that are also everyday words ("Time", "PA"): they need a context that proves them. */
  readonly everyday: boolean;
}

const COMMON = new Set(COMMON_WORDS);
const KNOWN = new Map<string, KnownSource>();
const DOMAINS = new Map<string, KnownSource>();

function addKnown(
  role: KnownSource["role"],
  name: string,
  forms: readonly string[],
  domains: readonly string[],
) {
  for (const form of [name, ...forms])
    if (!KNOWN.has(form)) KNOWN.set(form, { name, role, everyday: EVERYDAY_MASTHEADS.has(form) });
  for (const domain of domains)
    if (!DOMAINS.has(domain)) DOMAINS.set(domain, { name, role, everyday: false });
}

for (const { name, forms, domains } of AGENCIES) addKnown("agency", name, forms, domains);
for (const name of DISTRIBUTORS) addKnown("distributor", name, [], []);
for (const { name, forms, domains } of MASTHEADS) addKnown("outlet", name, forms, domains);

const ARTICLE = /^the /i;

/** Finds a publisher by one of its names, article or not: "New York Times" is "The New York Times". */
export function findKnownSource(name: string): KnownSource | null {
  const bare = name.replace(ARTICLE, "");
  const known = KNOWN.get(name) ?? KNOWN.get(bare) ?? KNOWN.get(`The ${bare}`) ?? null;
  return known && !known.everyday && COMMON.has(bare.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(bare)
    ? { ...known, everyday: true }
    : known;
}

/** Finds a publisher by the host of an address: `www.example.com` and `news.example.com` are `example.com`. */
export function findSourceByHost(host: string): KnownSource | null {
  const parts = host.toLowerCase().replace(/\.$/, "").split(".").slice(-5);
  for (let from = 0; from < parts.length - 1; from++) {
    const known = DOMAINS.get(parts.slice(from).join("."));
    if (known) return known;
  }
  return null;
}

// A capitalised word of a publisher's name: "Haaretz", "JNS.org", "L’Express", "20minutos", "A&E".
const WORD = String.raw`[\p{Lu}\p{Lt}\d+][\p{L}\p{M}\p{N}'’&!+-]{0,30}(?:\.(?:[\p{Ll}\p{N}][\p{Ll}\p{N}-]{1,30}|\p{Lu}(?!\p{Ll}))){0,3}`;
const SMALL = String.raw`(?:of|and|for|the|de|du|des|del|della|la|le|el|&|y)`;

/** Spells, for use in patterns, up to seven capitalised words with small words between: "The Globe and Mail". */
export const NAME = String.raw`(?:[Tt]he\s)?${WORD}(?:\s(?:${SMALL}\s)?(?:the\s)?${WORD}){0,6}`;

const LEGAL =
  /(?<![\s,])[\s,]+(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|GmbH|AG|S\.A|SA|PLC|plc|Pty|Pvt|BV|LP|L\.P)\.?$/;

/**
 * Tidies a printed publisher's name: legal forms, trailing page words ("Reader", "Newsletter") and a possessive go.
 * Gives null for what names no publisher: platforms, page words, single letters.
 */
export function tidySourceName(printed: string): string | null {
  let name = printed
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(?<![.,;:!])[.,;:!]+$/, "")
    .replace(/['’]s?$/, "");
  for (let round = 0; round < 4; round++) name = dropTail(name.replace(LEGAL, ""));
  const bare = name.replace(ARTICLE, "");
  if (bare.length < 2 || bare.length > 60 || !/\p{L}/u.test(bare)) return null;
  if (PLATFORMS.has(bare) || GENERIC_NAMES.has(bare.toLowerCase())) return null;
  if (/^(?:our|your|my|all|this|these|no|more|we|it)\s/i.test(bare)) return null;
  // "in the Gazette": whether the article belongs to the name cannot be seen
  return name.replace(/^the /, "");
}

const SMALL_LAST = /^(?:and|of|for|the|&|on|in)$/;

function dropTail(name: string): string {
  const cut = name.lastIndexOf(" ");
  if (cut < 0 || findKnownSource(name)) return name;
  const last = name.slice(cut + 1);
  if (!NAME_TAILS.has(last.toLowerCase()) && !PLATFORMS.has(last) && !SMALL_LAST.test(last)) return name;
  return name.slice(0, cut).replace(/(?<![\s,&])[\s,&]+$/, "");
}

/** Names a publisher in its one form, with the role that it plays by nature: an agency, a distributor, else an outlet. */
export function identifySource(printed: string): Pick<KnownSource, "name" | "role"> | null {
  const tidy = tidySourceName(printed);
  if (tidy === null) return null;
  return findKnownSource(printed.trim()) ?? findKnownSource(tidy) ?? { name: tidy, role: "outlet" };
}

/** Tells whether a name sounds like a publisher's: known, an acronym, an address, or with a word such as "Gazette". */
export function soundsLikeSource(printed: string): boolean {
  const known = findKnownSource(printed);
  if (known) return !known.everyday;
  if (/^\p{Lu}{2,6}$|\.\p{L}{2,}$/u.test(printed)) return true;
  return printed.split(" ").some((word) => MEDIA_WORDS.has(word.toLowerCase()));
}
