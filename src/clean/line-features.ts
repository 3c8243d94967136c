import { ADDRESS_WORDS, SPEECH_VERBS } from "../lexicon/furniture-voice.ts";
import type { LineForm } from "./line-form.ts";
import { normalizeLine } from "./phrases.ts";

/** Is what the model sees of a line: numbers by name, all of them about -3 to 3; what is not there is 0. */
export type Features = Record<string, number>;

const ADDRESS = new Set(ADDRESS_WORDS.split(" ").map(normalizeLine));
const SPEECH = new Set(SPEECH_VERBS.split(" ").map(normalizeLine));
const LENGTHS = [1, 3, 6, 12, 24, 50, 100] as const;

/** Signs that a regular expression sees in a line. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  colonEnd: /[:：]$/u,
  ellipsisEnd: /(?:…|\.\.\.|\[…\])$/u,
  questionEnd: /[?？؟]["'”’»)]?$/u,
  exclamationEnd: /[!！]["'”’»)]?$/u,
  smallStart: /^\p{Ll}/u,
  quoteStart: /^["“‘«„「『]/u,
  digitStart: /^\p{N}/u,
  bullet: /^[-–—•*·»›▶►●○|+▪◦]/u,
  bar: /[|•·»›→]/u,
  address: /https?:|www\.|\.(?:com|org|net)\b/i,
  handle: /(?:^|\s)[@#]\w/u,
  bracketed: /^[([（【].*[)\]）】]$/su,
  noLetters: /^[^\p{L}]*$/u,
  // "BEIRUT — …", "PARIS (AFP) – …"
  dateline: /^\p{Lu}[\p{L} .,'’/0-9-]{1,50}(?:\([^)]{1,40}\) ?)?[—–-]{1,2} /u,
  // "Q: …", "Name: …"
  labelled: /^[^:]{1,30}: \S/u,
};

/** Describes a line by itself; `usual` is the share of function words in the article's long lines. */
export function describeLine(form: LineForm, usual: number): Features {
  const { text } = form.line;
  const short = form.length <= 8;
  const grammar = usual > 0.05 ? Math.min(1.5, form.functionWords / usual) : form.length > 8 ? 1 : 0.5;
  const end = text.slice(-12);
  const features: Features = {
    [`words${LENGTHS.find((most) => form.length <= most) ?? "Many"}`]: 1,
    logWords: Math.log1p(form.length),
    ends: +form.endsSentence,
    endsLong: +(form.endsSentence && form.length > 8),
    openLong: +(!form.endsSentence && form.length > 8),
    [short ? "grammarShort" : "grammarLong"]: grammar,
    [short ? "capitalsShort" : "capitalsLong"]: form.capitals,
    headlineCase: +(form.length >= 4 && !form.endsSentence && shareOfCapitalised(form) > 0.75),
    joined: +/\p{Ll}{2}\p{Lu}\p{Ll}{2}/u.test(text.slice(0, 400)),
    allCapitals: shareOf(
      form,
      (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
    ),
    digits: (text.match(/\p{N}/gu)?.length ?? 0) / text.length,
    commas: Math.min(3, text.match(/[,;،、，]/gu)?.length ?? 0),
    sentences: Math.min(4, form.sentences),
    speaksToReader: +(form.length < 60 && form.words.some((word) => ADDRESS.has(word))),
    speech: +form.words.some((word) => SPEECH.has(word)),
  };
  for (const [name, sign] of Object.entries(SIGNS))
    if (sign.test(name.endsWith("End") ? end : text.slice(0, 400))) features[name] = 1;
  if (form.markup) features[`markup:${form.markup}`] = 1;
  return Object.assign(features, describeMarks(form));
}

function shareOf(form: LineForm, test: (word: string) => boolean): number {
  const printed = form.line.text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  return printed.length ? printed.filter(test).length / printed.length : 0;
}

// "Two Sides Meet in Oslo": little words may stay small.
function shareOfCapitalised(form: LineForm): number {
  const long = form.line.text.match(/[\p{L}\p{N}_]{4,}/gu) ?? [];
  return long.length ? long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length / long.length : 0;
}

function describeMarks(form: LineForm): Features {
  const features: Features = {};
  const reach = form.length <= 14 ? "" : "Long";
  for (const { kind, sure } of form.marks) features[`${sure ? "is" : "hints"}${reach}:${kind}`] = 1;
  return features;
}
