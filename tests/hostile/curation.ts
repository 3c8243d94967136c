import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PAYLOADS } from "./cases/payloads.ts";

const say = (payload: string, id: string) => JSON.stringify(PAYLOADS[payload]!(`curation-${id}`));

/** Lists curation files that fit their schema and mean harm in every text. */
const FILES: Readonly<Record<string, string>> = {
  "archive.yml": `title: ${say("json", "title")}
description: ${say("attribute", "description")}
rights: ${say("address", "rights")}
homeRegions: [NO]
`,
  "authority/names.yml": `- name: ${say("svg", "name")}
  type: person
  aliases: [Ann Berg, ${say("script", "alias")}, "__proto__", "constructor"]
  why: ${say("template", "authority")}
- name: __proto__
  type: organisation
  aliases: [${say("formula", "")}, toString]
- name: Rotterdam
  aliases: [${say("markdown", "place")}]
  place: {lat: 51.9, lon: 4.5, type: city}
- name: ${say("comment", "place")}
  aliases: [Oslo]
  place: {lat: -90, lon: 180, type: city}
`,
  "events.yml": `- event: ${say("cdata", "event")}
  date: "2019-05-01"
  words: [harbour board, ${say("path", "")}]
  why: ${say("script", "event-why")}
`,
  "corrections/record-twin-0a0a0a.yml": `- field: title
  set: ${say("json", "corrected")}
  why: ${say("script", "why")}
- field: source.outlet
  set: ${say("formula", "")}
  why: ${say("lines", "")}
- field: byline
  add: [${say("tex", "")}, ${say("turned", "")}, ${say("controls", "")}]
  why: ${say("template", "byline")}
- field: actors
  add: [${say("path", "")}, __proto__, constructor]
  why: ${say("attribute", "actors")}
- field: language
  set: ${say("script", "language")}
  why: no language
`,
  "corrections/..%2f..%2fevil.yml": `- field: title
  set: x
  why: ${say("path", "")}
`,
};

/** Lays hostile curation files into a folder. */
export function layCuration(folder: string): void {
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
