// Overrides and isolates that turn the reading order round, e.g. U+202E hides "exe.txt" as "txt.exe".
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
// Characters that no page may hold: controls but tab, halves of surrogate pairs, noncharacters.
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const HARMLESS = /^[\t\n\r\x20-\x7e\xa0-\u2029\u2030-\u2065\u2070-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/;

/** Replaces what would disturb a page, one character for one, so that offsets stay true. */
export function tidyText(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(TURNS, "\u2060").replace(UNPRINTABLE, "\ufffd");
}
