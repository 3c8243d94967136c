const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-Arab|nqo|pa-Arab|ps|sd|syr|ug|ur|yi)\b/i;
const FIRST_LETTER = /\p{L}/u;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Tells which way an article reads: by its language, or where that is unknown by its first letter. */
export function directionOf(language: string, sample: string): "ltr" | "rtl" {
  if (language !== "und") return RIGHT_TO_LEFT.test(language) ? "rtl" : "ltr";
  const letter = FIRST_LETTER.exec(sample)?.[0] ?? "";
  return RTL_LETTER.test(letter) ? "rtl" : "ltr";
}
