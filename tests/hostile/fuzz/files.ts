import fc from "fast-check";
import { PAYLOADS } from "../cases/payloads.ts";

// What articles are made of, so that chance reaches the experts for dates, names, places, sources and quotations.
const SENTENCES = [
  "BEIRUT (Reuters) — The government said on Monday that talks would go on until 4 May.",
  "“We will not leave,” said Ann Berg, who keeps the books of the harbour office in Oslo.",
  "By JOHN O’HARA and Zoë Müller, Associated Press",
  "© 2018 Northern Courier. All rights reserved.",
  "Distributed by Example Media Inc.",
  "Source: AFP",
  "Updated 3 hours ago",
  "Photo: A. Writer/EPA",
  "Read more: Ships wait in Rotterdam",
  "Moscow and Damascus want peace, officials in Washington said last week, two days after the vote.",
  "The Ministry of Defence of Norway met on 31/12/2017, 2018-05-31 and the 3rd of June.",
  "قالت الحكومة يوم الاثنين إن المحادثات ستستمر في بيروت حتى 4 مايو 2018.",
  "Le gouvernement a déclaré lundi 4 mai que les négociations à Genève continuent.",
  "東京で月曜日、政府は2018年5月4日まで交渉を続けると述べた。",
  "Subscribe to our newsletter",
  "———",
  "* * *",
];
const SCRAPS = [
  "\r\n",
  "\u2028",
  "\u0085",
  "\t",
  "\0",
  "\ufeff",
  "\u202e",
  "\u200b",
  "\ud83d",
  "😀",
  "’",
  "“",
  "\\",
  "<b>",
  "</p>",
  "&amp;",
  "---",
  "```",
  "|",
  "{{",
  "__proto__",
  "1e999",
  "%00",
  "../",
];
const payload = fc.constantFrom(...Object.values(PAYLOADS)).map((load) => load("fuzz"));

const line = fc.oneof(
  { arbitrary: fc.constantFrom(...SENTENCES), weight: 6 },
  {
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...SCRAPS)), { maxLength: 4 })
      .map((parts) => parts.join(" ")),
    weight: 3,
  },
  { arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }), weight: 2 },
  { arbitrary: fc.string({ unit: "binary", maxLength: 30 }), weight: 1 },
  { arbitrary: payload, weight: 2 },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\n\n", "\r\n", "\r", " "))
  .map(([lines, end]) => lines.join(end));

const KEYS = [
  "title",
  "date",
  "author",
  "outlet",
  "agency",
  "language",
  "rights",
  "dek",
  "kicker",
  "url",
  "id",
  "original",
  "evidence",
  "__proto__",
  "constructor",
  "text",
];
const value = fc.oneof(
  line,
  fc.constantFrom(null, true, 1e308, -0, [], {}, ["a", 1, null], { a: { b: [] } }),
  fc.jsonValue({ maxDepth: 3 }),
);
const fields = fc.uniqueArray(fc.tuple(fc.constantFrom(...KEYS), value), {
  selector: ([key]) => key,
  maxLength: 8,
});

const markdown = fc
  .tuple(fields, text)
  .map(
    ([pairs, body]) =>
      `---\n${pairs.map(([key, item]) => `${key}: ${JSON.stringify(item)}\n`).join("")}---\n${body}`,
  );
const yaml = fc
  .tuple(fc.array(line, { maxLength: 6 }), text)
  .map(([lines, body]) => `---\n${lines.join("\n")}\n---\n${body}`);
const json = fc
  .tuple(fields, text)
  .map(([pairs, body]) => JSON.stringify(Object.fromEntries([...pairs, ["text", body]])));
const TAGS = [
  "div",
  "p",
  "h1",
  "article",
  "table",
  "td",
  "a href='javascript:1'",
  "script",
  "style",
  "svg",
  "math",
  "template",
  "noscript",
  "title",
  "meta property=og:title content=x",
  "li",
  "blockquote",
  "figcaption",
  "select",
  "textarea",
];
const html = fc
  .array(
    fc.oneof(
      line,
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag.split(" ")[0]}>`),
    ),
    { maxLength: 40 },
  )
  .map((parts) => `<html><body>${parts.join("")}`);

/** Changes some of a text's bytes: takes a stretch out, doubles it, or sets others in its place. */
function mutate(content: string, cuts: readonly (readonly [number, number, Uint8Array])[]): Uint8Array {
  let bytes = Buffer.from(content);
  for (const [at, length, instead] of cuts) {
    const start = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, start), instead, bytes.subarray(start + length)]);
  }
  return new Uint8Array(bytes);
}
const cuts = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), fc.uint8Array({ maxLength: 6 })),
  { maxLength: 3 },
);
const mutated = (content: fc.Arbitrary<string>) =>
  fc.oneof(
    { arbitrary: content.map((whole) => mutate(whole, [])), weight: 3 },
    { arbitrary: fc.tuple(content, cuts).map(([whole, where]) => mutate(whole, where)), weight: 1 },
  );

const KINDS: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ["txt", text],
  ["md", markdown],
  ["md", yaml],
  ["json", json],
  ["jsonl", fc.array(json, { maxLength: 3 }).map((lines) => lines.join("\n"))],
  ["html", html],
];

/** Makes folders of a few files, each like an article and each wrong in some way. */
export const anyFiles: fc.Arbitrary<Record<string, Uint8Array>> = fc
  .array(
    fc.oneof(...KINDS.map(([ending, content]) => mutated(content).map((bytes) => [ending, bytes] as const))),
    { minLength: 1, maxLength: 6 },
  )
  .map((files) => Object.fromEntries(files.map(([ending, bytes], i) => [`f${i}.${ending}`, bytes])));
