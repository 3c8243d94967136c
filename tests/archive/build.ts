import type { ResolvedArticle } from "../../src/model/archive.ts";
import { UNDATED, type NewsRecord } from "../../src/model/record.ts";

/** Makes a resolved article for a test from what the test cares about. */
export function makeArticle(
  title: string,
  {
    date = null,
    actors = [],
    body = "",
  }: { date?: string | null; actors?: readonly string[]; body?: string } = {},
): ResolvedArticle {
  const raw = {
    path: `${title}.txt`,
    sha256: "0".repeat(64),
    bytes: new Uint8Array(),
    format: "text",
    encoding: "utf-8",
    text: body,
    declared: {},
  };
  const blocks = body ? [{ start: 0, end: body.length, line: 1, text: body, role: "body" as const }] : [];
  return {
    record: makeRecord(title, date, actors),
    clean: { raw, blocks, removals: [] },
    mentions: [],
    sourceIds: {},
  };
}

function makeRecord(title: string, edtf: string | null, actors: readonly string[]): NewsRecord {
  return {
    id: title.toLowerCase().replaceAll(" ", "-"),
    title,
    kicker: null,
    dek: null,
    language: "en",
    source: { outlet: null, agency: null, distributor: null, republisher: null },
    byline: [],
    dateline: null,
    date: {
      edtf,
      basis: edtf ? "declared" : "unknown",
      confidence: edtf ? "certain" : null,
      sort: edtf ?? UNDATED,
      proof: [],
    },
    actors: actors.map((name) => ({ id: name.toLowerCase(), name, type: "person", mentions: 1 })),
    places: [],
    quotes: [],
    events: [],
    story: null,
    rights: null,
    original: { path: `${title}.txt`, sha256: "0".repeat(64), format: "text", encoding: "utf-8" },
    evidence: [],
  };
}
