import { KEPT, keptWith, leftOut, tell, type HostileCase } from "../case.ts";

const json = (name: string, file: string, content: () => string, outcome = KEPT): HostileCase => ({
  name,
  path: `data/${file}`,
  content,
  ...outcome,
});
const article = (about: string, more = "") =>
  `{"title":"Board of ${about}","text":${JSON.stringify(tell(about))}${more}}`;

/** Lists JSON that is broken, deep or sly. */
export const DATA: readonly HostileCase[] = [
  json("JSON that breaks off", "broken.json", () => article("broken").slice(0, -5), leftOut("invalid-json")),
  json(
    "JSON that nests 100,000 deep",
    "deep.json",
    () => "[".repeat(1e5) + "]".repeat(1e5),
    leftOut("no-article"),
  ),
  json(
    "objects that nest 50,000 deep",
    "deeper.json",
    () => '{"a":'.repeat(5e4) + "1" + "}".repeat(5e4),
    leftOut("no-article"),
  ),
  json("a number alone", "number.json", () => "1e400", leftOut("no-article")),
  json("numbers beyond all bounds", "numbers.json", () =>
    article("numbers", ',"date":1e400,"author":-1e999,"rights":1E-400'),
  ),
  json("a key twice", "twice.json", () => article("twice", ',"title":"Second title of twice"')),
  json("keys of the prototype", "proto.json", () =>
    article(
      "prototypes",
      ',"__proto__":{"title":"evil","outlet":"evil"},"constructor":{"prototype":{"x":1}},"toString":1,"hasOwnProperty":null',
    ),
  ),
  json(
    "halves of surrogate pairs",
    "surrogates.json",
    () =>
      `{"title":"half \\ud83d title","outlet":"\\ude00 Post","author":"\\udfff","text":${JSON.stringify(tell("surrogates")).slice(0, -1)}\\ud800 end"}`,
  ),
  json(
    "controls and marks",
    "controls.json",
    () =>
      `{"title":"a\\u0000b\\u001b[2J\\u202e","text":${JSON.stringify(tell("controls")).slice(0, -1)}\\u0000\\u0007\\uffff"}`,
  ),
  json("values of the wrong kind", "kinds.json", () =>
    article(
      "kinds",
      ',"author":[[[["x"]]],{"name":{"name":1}},null,7],"language":["en"],"date":{"$date":{"$numberLong":"99999999999999999"}},"url":{}',
    ),
  ),
  json("a text of lists in lists", "lists.json", () => '{"text":[[[[[["x"]]]]]]}', leftOut("no-article")),
  json(
    "a list of 2,000 things that are no articles",
    "things.json",
    () => JSON.stringify(Array.from({ length: 2_000 }, (_, i) => ({ id: i }))),
    leftOut("no-article"),
  ),
  json("a byte order mark", "mark.json", () => `\ufeff${article("a byte order mark")}`),
  json(
    "JSON with comments",
    "comments.json",
    () => `// no JSON\n${article("comments")}`,
    leftOut("invalid-json"),
  ),
  {
    name: "JSON lines with one broken line",
    path: "data/lines.jsonl",
    content: () => `${article("line one")}\n{"text": broken\n\n[]\n${article("line five")}\n`,
    articles: 2,
    rules: ["invalid-json", "no-article"],
  },
  json("a million blank lines", "blank.jsonl", () => `${"\n".repeat(1e6)}${article("blank lines")}`),
  json(
    "JSON lines that are an array",
    "array.jsonl",
    () => `[\n${article("arrays")}\n]`,
    keptWith("invalid-json", "invalid-json"),
  ),
  json("a JSON line of 3 MB", "line.jsonl", () => article("long lines", `,"x":"${"x".repeat(3e6)}"`)),
];
