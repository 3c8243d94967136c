import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Redaction } from "../../src/model/redaction.ts";
import { makeFolder } from "../site/folder.ts";
import { checkFiles, type Files, SOUND } from "./small-site.ts";

let folder: string, clear: () => Promise<void>;
beforeAll(async () => void ({ folder, clear } = await makeFolder()));
afterAll(() => clear());

const redactions: readonly Redaction[] = [
  { name: "Sunniva Grøtvik", also: ["Grøtvik"], why: "court order", matchCase: false, showTitle: false },
];
const find = async (files: Files) =>
  (await checkFiles(mkdtempSync(join(folder, "site-")), { ...SOUND, ...files }, { redactions })).map(
    ({ path, severity, rule }) => `${path} ${severity} ${rule}`,
  );

const bytes = (text: string) => Buffer.from(text);
const cbor = (...words: string[]) =>
  Buffer.concat([
    Buffer.from([0x82, 0x80 + words.length]),
    ...words.flatMap((word) => [Buffer.from([0x60 + bytes(word).length]), bytes(word), Buffer.from([0x01])]),
  ]);
const pack = (name: string, content: Uint8Array) =>
  `(()=>{})();\npressmarkTake(${JSON.stringify({ [name]: Buffer.from(content).toString("base64") })});\n`;
const fragment = (said: string) => gzipSync(`pagefind_dcd${JSON.stringify({ content: said })}`);

describe("redacted words are found in", () => {
  test.each<[string, Files]>([
    ["data/records.zip", { "data/records.zip": zipSync({ "records/a.md": bytes("Said Sunniva Grøtvik.") }) }],
    ["data/records.zip", { "data/records.zip": zipSync({ "records/sunniva-grotvik.md": bytes("x") }) }],
    [
      "pagefind/fragment/en_1.pf_fragment",
      { "pagefind/fragment/en_1.pf_fragment": fragment("Sunniva Grøtvik") },
    ],
    [
      "pagefind/index/en_1.pf_index",
      { "pagefind/index/en_1.pf_index": gzipSync(cbor("storm", "grøtvik", "x")) },
    ],
    [
      "pagefind/packed/fragment-en_1.js",
      { "pagefind/packed/fragment-en_1.js": pack("fragment/en_1.pf_fragment", fragment("Grøtvik spoke")) },
    ],
    ["pagefind/packed.js", { "pagefind/packed.js": pack("a.pf_meta", gzipSync(cbor("grotvik"))) }],
    ["a.txt.gz", { "a.txt.gz": gzipSync(cbor("Grøtvik")) }],
  ])("%s", async (path, files) => {
    expect(await find(files)).toEqual([`site/${path} error redactions/held`]);
  });
});

test("other words are not", async () => {
  expect(
    await find({
      "data/records.zip": zipSync({ "records/a.md": bytes("Said Sunniva Holm.") }),
      "pagefind/fragment/en_1.pf_fragment": fragment("Sunniva Holm"),
      "pagefind/index/en_1.pf_index": gzipSync(cbor("sunniva", "holm")),
      "pagefind/packed.js": pack("wasm.en.pagefind", gzipSync("\0asm")),
    }),
  ).toEqual([]);
});

test.each<[string, string | Uint8Array]>([
  ["data/records.zip", "no archive"],
  ["data/records.zip", zipSync({ "a.md": bytes("Storm ".repeat(99)) }).slice(0, 60)],
  ["pagefind/fragment/en_1.pf_fragment", fragment("Storm").subarray(0, 12)],
  ["pagefind/packed.js", 'pressmarkTake({"a.pf_meta":"AAAA"});'],
])("a packed file that cannot be unpacked is found: %s", async (path, content) => {
  expect(await find({ [path]: content })).toEqual([`site/${path} error data/broken-archive`]);
});
