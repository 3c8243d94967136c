import { AGENCIES } from "../lexicon/agencies.ts";
import { DATELINE_LABELS, MONTH_FORMS } from "../lexicon/dateline-words.ts";
import { hasToponym } from "../lexicon/gazetteer.ts";
import type { CleanArticle } from "../model/article.ts";
import type { Found } from "../model/findings.ts";
import type { Span } from "../model/span.ts";
import { rememberLast } from "../text/memory.ts";
import { citeText } from "./evidence.ts";
import { listPrintedLines } from "./printed-lines.ts";

/** Is a line's opening that says where and when it was filed, and by which agency; offsets into the line. */
export interface Dateline extends Span {
  /** Place and day as printed, e.g. "BEIRUT, May 31"; null where only the agency stands there. */
  readonly value: string | null;
  /** e.g. "Reuters". */
  readonly agency: (Span & { readonly name: string }) | null;
  /** Whether the place is printed in capitals. */
  readonly capitals: boolean;
  /** Whether neither an agency nor a dash parts it from the text. */
  readonly bare?: true;
}

// "BEIRUT", "KANSAS CITY, Mo.", "ST. LOUIS", "NEW YORK/LONDON", "ABU DHABI, United Arab Emirates"
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}'’.-]*){0,5}`;
// "Beirut", "New Delhi", "Washington D.C.", "Cox’s Bazar"
const MIXED = String.raw`\p{Lu}[\p{L}\p{M}'’.-]+(?:[ /]\p{Lu}[\p{L}\p{M}'’.-]+){0,3}`;
// ", Mo.", ", Lebanon", ", United Arab Emirates"
const REGION = String.raw`(?:, (?!(?:${MONTH_FORMS})\b)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?`;
// ", May 31", ", 31 May 2018", " May 31, 2018"
const DAY = String.raw`(?<day>,? (?:(?:${MONTH_FORMS})\.? \d{1,2}(?:, \d{4})?|\d{1,2} (?:${MONTH_FORMS})\.?(?: \d{4})?))?`;
const AGENCY = String.raw`(?: ?[([](?<agency>[^()[\]]{2,30})[)\]])?`;
const SEPARATOR = String.raw`(?:\s?(?<dash>[—–―]|--?)\s?|(?<colon>: ))`;

const UPPER = new RegExp(`^(?<place>${CAPITALS}${REGION})${DAY}${AGENCY}${SEPARATOR}(?=\\S)`, "u");
const LOWER = new RegExp(`^(?<place>${MIXED}${REGION})${DAY}${AGENCY}${SEPARATOR}(?=\\S)`, "u");
// "(Reuters) - Text", "(AP) — Text", "AFP - Text": an agency and no place
const BARE = /^(?:\((?<agency>[^()]{2,30})\)|(?<plain>[\p{Lu}][\p{L}-]{1,12}))\s?(?:[—–―]|--?)\s?(?=\S)/u;
// "WASHINGTON U.S. senators met", "NEW YORK/LONDON A bank said": an agency's page that lost "(Reuters) -".
const ALONE = new RegExp(
  String.raw`^(?<place>\p{Lu}[\p{Lu}\p{M}'’.-]{1,30}(?:[ /]\p{Lu}[\p{Lu}\p{M}'’.-]{1,30}){0,5}?) (?=An? |\p{Lu}[\p{Ll}.’'])`,
  "u",
);
// "(Reporting by Jane Doe; Editing by John Roe)"
const SIGNED = /\b(?:Reporting|Writing|Editing) by \p{Lu}/u;

const AGENCY_FORMS = new Map(
  AGENCIES.flatMap(({ name, forms }) => [name, ...forms].map((form) => [form, name])),
);

/** Reads the dateline at the start of a paragraph; null for an ordinary opening. */
export function parseDateline(text: string): Dateline | null {
  const head = text.slice(0, 160);
  if (!/[—–―-]|: /.test(head)) return null;
  return readPlace(head, UPPER, true) ?? readPlace(head, LOWER, false) ?? readBare(head);
}

function readPlace(head: string, pattern: RegExp, capitals: boolean): Dateline | null {
  const match = pattern.exec(head);
  const place = match?.groups?.place;
  if (!match || place === undefined) return null;
  const { day = "", agency, colon } = match.groups ?? {};
  if (isLabel(place)) return null;
  const known = agency === undefined ? null : nameAgency(agency);
  if (!known && !day && !provesItself(place, head.slice(match[0].length), capitals, colon !== undefined))
    return null;
  const at = agency === undefined ? -1 : match[0].lastIndexOf(agency);
  return {
    value: place + day,
    start: 0,
    end: place.length + day.length,
    agency: known && agency !== undefined ? { name: known, start: at, end: at + agency.length } : null,
    capitals,
  };
}

/** Judges a place without a day or an agency beside it: "BEIRUT — A force …" is one, "Russia — the ally — said" is not. */
function provesItself(place: string, rest: string, capitals: boolean, colon: boolean): boolean {
  if (AGENCY_FORMS.has(place)) return false;
  if (capitals)
    return !colon ? place.replace(/[^\p{L}]/gu, "").length > 3 || rest.length > 40 : place.length > 4;
  if (colon || !/^["“‘'(]?\p{Lu}/u.test(rest)) return false;
  const sentence = rest.slice(0, 120);
  return place.split(/[ /]/).length <= 3 && rest.length > 40 && !/\s[—–-]\s|[a-z]—/.test(sentence);
}

function readBare(head: string): Dateline | null {
  const match = BARE.exec(head);
  const agency = match?.groups?.agency ?? match?.groups?.plain;
  const name = agency === undefined ? null : nameAgency(agency);
  if (!match || !name || agency === undefined) return null;
  const start = match[0].indexOf(agency);
  return {
    value: null,
    start: 0,
    end: 0,
    agency: { name, start, end: start + agency.length },
    capitals: true,
  };
}

// "AP", "Reuters", "AFP/Reuters", "Xinhua News"
function nameAgency(printed: string): string | null {
  const parts = printed.split(/[/,&]| and /).map((part) => part.trim());
  for (const part of [printed.trim(), ...parts]) {
    const name = AGENCY_FORMS.get(part);
    if (name) return name;
  }
  return null;
}

function isLabel(place: string): boolean {
  const words = place
    .split(/[ ,/]+/)
    .map((word) => word.toLowerCase().replace(/[’']s$|(?<![.’'])[.’']+$/g, ""));
  return DATELINE_LABELS.has(words[0] ?? "") || DATELINE_LABELS.has(words.at(-1) ?? "");
}

/** Is a dateline with the offset of its line in the raw text. */
export interface PlacedDateline extends Dateline {
  readonly offset: number;
}

/** Finds the first dateline in the first lines of the body or in a removed date line. */
export const findDateline = rememberLast((article: CleanArticle): PlacedDateline | null => {
  const lines = listPrintedLines(article).filter(
    ({ role, removed }) =>
      role === "body" || role === "dek" || removed === "dateline" || removed === "byline",
  );
  for (const line of lines.slice(0, 6)) {
    const dateline = parseDateline(line.text);
    if (dateline) return { ...dateline, offset: line.start };
  }
  const opening = lines.find(({ role }) => role === "body");
  const place = opening && SIGNED.test(article.raw.text) ? findBarePlace(opening.text) : null;
  return opening && place !== null ? { ...placeAlone(place), offset: opening.start } : null;
}, 1);

function placeAlone(place: string): Dateline {
  return { value: place, start: 0, end: place.length, agency: null, capitals: true, bare: true };
}

/** Finds the places in capitals that open a line without a dash behind them; null where they are none that the gazetteer knows. */
function findBarePlace(line: string): string | null {
  const place = ALONE.exec(line.slice(0, 160))?.groups?.["place"];
  return place !== undefined && place.length > 3 && place.split("/").every(hasToponym) ? place : null;
}

/** Reads place and day of filing as printed. */
export function readDateline(article: CleanArticle): Found<string> | null {
  const found = findDateline(article);
  if (found?.value == null) return null;
  const span = { start: found.offset + found.start, end: found.offset + found.end };
  return {
    value: found.value,
    evidence: citeText(article.raw.text, "dateline", span, {
      rule: found.bare ? "dateline/bare" : found.capitals ? "dateline/capitals" : "dateline/mixed-case",
      basis: "stated",
      confidence: !found.bare && (found.capitals || found.agency) ? "certain" : "likely",
    }),
  };
}

/** Parts a sentence behind the places in capitals that open it: in "WASHINGTON Jane Doe said" they are no part of the name. */
export function partBareDateline(article: CleanArticle, sentence: Span): Span[] {
  const found = findDateline(article);
  if (!found?.bare || found.offset !== sentence.start || found.offset + found.end >= sentence.end)
    return [sentence];
  const end = found.offset + found.end;
  return [
    { start: sentence.start, end },
    { start: end + 1, end: sentence.end },
  ];
}
