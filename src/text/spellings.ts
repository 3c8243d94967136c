import { decodeWindows1252 } from "./windows-1252.ts";

const TWO_FOR_ONE: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  Å: "Aa",
  Ø: "Oe",
};

/**
 * Lists the other spellings that words with accents get on the way: "Mueller" for "Müller", as in addresses, and "MÃ¼ller"
 * where UTF-8 was read as Windows-1252 or Latin 1. Those that only lose their accents are not among them.
 */
export function listSpellings(words: string): string[] {
  const joined = words.normalize("NFC");
  const bytes = Buffer.from(joined, "utf8");
  const spellings = [
    joined.replace(/[äöüåø]/gi, (letter) => TWO_FOR_ONE[letter] ?? letter),
    decodeWindows1252(bytes),
    bytes.toString("latin1"),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== joined);
}
