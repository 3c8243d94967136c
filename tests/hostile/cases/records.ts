import { KEPT, keptWith, tell, type HostileCase } from "../case.ts";
import { PAYLOADS } from "./payloads.ts";

/** Makes data that pass for a record of this program, but for what is changed in them. */
function makeRecord(id: string, changes: object = {}): object {
  return {
    id,
    title: `Record ${id}`,
    kicker: null,
    dek: null,
    language: "en",
    source: { outlet: "Northern Courier", agency: null, distributor: null, republisher: null },
    byline: [],
    dateline: null,
    date: { edtf: "2019-05-03", basis: "declared", confidence: "certain", sort: "2019-05-03", proof: [] },
    actors: [],
    places: [],
    quotes: [],
    events: [],
    story: null,
    rights: null,
    original: { path: "a.txt", sha256: "0".repeat(64), format: "text", encoding: "utf-8" },
    evidence: [],
    ...changes,
  };
}

function write(id: string, changes: object): () => string {
  const record = Object.entries(makeRecord(id, changes)).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  );
  return () => `---\n${record.join("")}---\n\n${tell(`record ${id}`)}`;
}

const actor = (id: string, name = "Ann Berg") => ({ id, name, type: "person", mentions: 1 });
const place = (id: string, changes: object = {}) => ({
  id,
  name: "Oslo",
  type: "city",
  precision: "town",
  lat: 59.9,
  lon: 10.7,
  mentions: 1,
  ...changes,
});
const date = (edtf: string, sort = "2019-05-03") => ({
  edtf,
  basis: "declared",
  confidence: "certain",
  sort,
  proof: [],
});

/** Gives records that a schema refuses: they are read as ordinary articles. */
const REFUSED: Readonly<Record<string, object>> = {
  "an id that leads out of the site": { id: "../../../../tmp/evil" },
  "an id with capitals": { id: "Evil" },
  "an id that is no text": { id: ["a"] },
  "an id that the list of articles has": { id: "index" },
  "an actor whose id the page of the network has": { actors: [actor("network")] },
  "a place whose id is a device": { places: [place("con")] },
  "an actor whose id leads out of the site": { actors: [actor("../../../../tmp/pressmark-evil-actor")] },
  "an actor whose id is markup": { actors: [actor(PAYLOADS["script"]!("record-actor"))] },
  "a place whose id leads out of the site": { places: [place("../../../../tmp/pressmark-evil-place")] },
  "a place off the globe": { places: [place("oslo", { lat: 1e300 })] },
  "a day that leads out of the site": { date: date("../../../tmp/pressmark-evil-day") },
  "a day that is markup": { date: date('2019"><script>') },
  "a sort key that is no day": { date: date("2019-05-03", "9999-99-99") },
  "a language that is none": { language: PAYLOADS["attribute"]!("record-language") },
  "an event on no day": { events: [{ edtf: "../../evil", text: "x", start: 0, end: 1 }] },
  "an unknown key": { evil: true },
  "a quotation by an actor out of the site": {
    quotes: [
      { text: "x", speaker: "x", actor: "../../evil", kind: "direct", anonymous: false, start: 0, end: 1 },
    ],
  },
};

/** Gives records that fit the schema and are wrong all the same. */
const TAKEN: Readonly<Record<string, object>> = {
  "the id of another article": { id: "record-twin-0a0a0a" },
  "spans far behind the text": {
    evidence: [
      {
        field: "title",
        quote: "x",
        start: 1e9,
        end: 2e9,
        rule: "x",
        basis: "stated",
        confidence: "certain",
      },
    ],
    quotes: [{ text: "x", speaker: null, kind: "direct", anonymous: false, start: 9e9, end: 1 }],
    events: [{ edtf: "2019", text: "x", start: 1e15, end: 0 }],
  },
  "markup in every text": {
    title: PAYLOADS["json"]!("record-title"),
    kicker: PAYLOADS["attribute"]!("record-kicker"),
    dek: PAYLOADS["template"]!("record-dek"),
    byline: [PAYLOADS["single"]!("record-byline"), PAYLOADS["tex"]!("")],
    dateline: PAYLOADS["cdata"]!("record-dateline"),
    rights: PAYLOADS["address"]!("record-rights"),
    story: PAYLOADS["script"]!("record-story"),
    source: {
      outlet: PAYLOADS["script"]!("record-outlet"),
      agency: PAYLOADS["formula"]!(""),
      distributor: PAYLOADS["lines"]!(""),
      republisher: PAYLOADS["turned"]!(""),
    },
    actors: [actor("evil-name", PAYLOADS["svg"]!("record-actor-name"))],
    places: [place("evil-place", { name: PAYLOADS["comment"]!("record-place-name") })],
    original: {
      path: PAYLOADS["path"]!(""),
      sha256: "f".repeat(64),
      format: PAYLOADS["script"]!("record-format"),
      encoding: PAYLOADS["controls"]!(""),
    },
    date: {
      ...date("2019-05-03"),
      proof: [
        {
          says: PAYLOADS["script"]!("record-says"),
          rule: PAYLOADS["markdown"]!("record-rule"),
          article: "../../evil",
        },
      ],
    },
    evidence: [
      {
        field: "title",
        quote: PAYLOADS["script"]!("record-quote"),
        start: 0,
        end: 0,
        rule: PAYLOADS["attribute"]!("record-evidence"),
        basis: "stated",
        confidence: "certain",
        note: PAYLOADS["json"]!("record-note"),
        also: [PAYLOADS["script"]!("record-also")],
      },
    ],
  },
  "names of the object prototype as ids": {
    actors: [actor("constructor", "constructor"), actor("tostring", "toString")],
    places: [place("valueof", { name: "valueOf" })],
  },
  "an actor twice": { actors: [actor("ann-berg"), actor("ann-berg", "Another Berg")] },
  "a day that no calendar has": { date: date("2019-02-31", "2019-02-31") },
  "a year of twelve digits": { date: date("Y170000000002", "9998-12-31") },
};

const slug = (name: string) => name.replaceAll(" ", "-");

/** Lists files that pass themselves off as records of this program. */
export const RECORDS: readonly HostileCase[] = [
  ...Object.entries(REFUSED).map(([name, changes], i) => ({
    name: `a record with ${name}`,
    path: `records/${slug(name)}.md`,
    content: write(`record-refused-${i}`, changes),
    ...keptWith("invalid-record"),
  })),
  ...Object.entries(TAKEN).map(([name, changes], i) => ({
    name: `a record with ${name}`,
    path: `records/${slug(name)}.md`,
    content: write(`record-taken-${i}`, changes),
    ...KEPT,
  })),
  {
    name: "the article whose id another record has",
    path: "records/twin.md",
    content: write("record-twin-0a0a0a", {}),
    ...KEPT,
  },
];
