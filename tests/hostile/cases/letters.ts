import { KEPT, keptWith, tell, tellWithTitle, type HostileCase } from "../case.ts";

const text = (name: string, file: string, content: () => string | Uint8Array): HostileCase => ({
  name,
  path: `letters/${file}.txt`,
  content,
  ...KEPT,
});
const zalgo = (word: string) =>
  [...word].map((letter) => letter + "\u0300\u0316\u0334\u0489".repeat(40)).join("");

/** Lists texts whose letters hide, turn or pile up. */
export const LETTERS: readonly HostileCase[] = [
  text("reading order turned round", "overrides", () =>
    tellWithTitle("\u202eexe.txt\u202c and \u2066isolated\u2069 \u202aembedded"),
  ),
  text("reading order never turned back", "unclosed", () => tellWithTitle("\u202e\u2067\u202d open")),
  text("marks without width", "zero-width", () =>
    tellWithTitle("ze\u200bro\u200c wi\u2060dth\ufeff so\u00adft"),
  ),
  {
    name: "a Cyrillic letter in a Latin name",
    path: "letters/homoglyph.txt",
    content: () =>
      `Bank of Norway answers\n\nOSLO — Anna Berg said on Monday that the bank of Norway was well.\n\n` +
      `\u0410nn\u0430 B\u0435rg said on Tuesday that the bank was ill. “It is not the same,” \u0410nn\u0430 B\u0435rg said.\n\nAnna Berg denied it.\n`,
    ...keptWith("lookalike-letters"),
  },
  text("full-width and mathematical letters", "lookalikes", () =>
    tellWithTitle("ＦＵＬＬ ＷＩＤＴＨ and 𝐁𝐨𝐥𝐝 𝒮𝒸𝓇𝒾𝓅𝓉"),
  ),
  text("a storm of combining marks", "zalgo", () => tellWithTitle(zalgo("storm"))),
  text("20,000 combining marks on one letter", "pile", () =>
    tellWithTitle("pile").replace("Ann", `A${"\u0301".repeat(20_000)}nn`),
  ),
  text(
    "characters that are none",
    "noncharacters",
    () => `${tellWithTitle("none")}No\uffffn\ufffec\ufdd0h\u{1fffe}a\u{10ffff}rs.\n`,
  ),
  text("private, unassigned and tag characters", "private", () =>
    tellWithTitle("\ue000\u0378\u{e0001}\u{e0041}\u{f0000}"),
  ),
  text("a family of emoji as a name", "emoji", () => tellWithTitle("👨‍👩‍👧‍👦🏳️‍🌈🇳🇴 Emoji")),
  text("names in letters without case", "scripts", () =>
    tellWithTitle("東京 प्रधानमंत्री بغداد ירושלים ᏣᎳᎩ 𐐀𐐁 Ǆ ß İ ı ﬀ"),
  ),
  text("a Turkish dotless i in every place", "turkish", () =>
    tellWithTitle("İSTANBUL ıstanbul Istanbul iSTANBUL"),
  ),
  text("5,000 marks of a quoted mail", "quoted", () => `${">".repeat(5_000)} x\n\n${tell("a quoted mail")}`),
  text(
    "20 KB of stars and underscores",
    "stars",
    () => `Stars\n\n${"*_".repeat(10_000)}\n\n${tell("stars")}`,
  ),
  text("100,000 brackets", "brackets", () => `Brackets\n\n${"[(".repeat(50_000)}\n\n${tell("brackets")}`),
  text(
    "100,000 closing brackets",
    "closing",
    () => `Closing\n\n${")]".repeat(50_000)}\n\n${tell("closing")}`,
  ),
  text(
    "backticks and tildes",
    "fences",
    () => `Fences\n\n${"`".repeat(9_999)}\n~~~\n${tell("fences")}\n\`\`\`\n`,
  ),
  text(
    "quotation marks that never close",
    "quotes",
    () => `Quotes\n\n${'“‘"«'.repeat(8_000)}\n\n${tell("quotes")}`,
  ),
  text("full stops alone", "stops", () => `Stops\n\n${". ".repeat(20_000)}\n\n${tell("stops")}`),
  text(
    "capital letters alone",
    "capitals",
    () => `Capitals\n\n${"A B ".repeat(10_000)}\n\n${tell("capitals")}`,
  ),
  text("hyphens alone", "hyphens", () => `Hyphens\n\n${"-".repeat(50_000)}\n\n${tell("hyphens")}`),
  text("numbers alone", "numbers", () => `Numbers\n\n${"31/12/1999 ".repeat(3_000)}\n\n${tell("numbers")}`),
  text("one name 1,000 times", "name", () => `Names\n\n${"Ann Berg and ".repeat(1_000)}\n\n${tell("names")}`),
  text(
    "a pronoun 5,000 times",
    "pronouns",
    () => `Pronouns\n\nAnn Berg spoke. ${"She said so. ".repeat(5_000)}\n`,
  ),
  text("ampersands and entities", "entities", () =>
    tellWithTitle("&lt;script&gt; &amp;amp; &#x202e; &#0; &nosuch; &"),
  ),
  text(
    "a title of 10,000 letters",
    "long-title",
    () => `${"Title ".repeat(1_700)}\n\n${tell("a long title")}`,
  ),
];
