/** Is the direction in which a script is written, as HTML's `dir` spells it. */
export type Direction = "ltr" | "rtl";

const RIGHT_TO_LEFT = new Set(
  "ar arc azb bal ckb dv fa glk he iw ji ks khw lrc mzn nqo pnb ps sd syr ug ur yi".split(" "),
);

/** Gives the direction of a language's script by its BCP 47 tag; left to right where it is not known. */
export function directionOf(language: string): Direction {
  const tag = language.toLowerCase().replaceAll("_", "-");
  const script = /-(?<script>arab|hebr|syrc|thaa|nkoo|latn|cyrl|deva|guru|telu)(?:-|$)/.exec(tag)?.groups
    ?.script;
  if (script) return /^(?:arab|hebr|syrc|thaa|nkoo)$/.test(script) ? "rtl" : "ltr";
  return RIGHT_TO_LEFT.has(tag.split("-")[0] ?? "") ? "rtl" : "ltr";
}
