import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findToponyms, hasToponym } from "../../src/lexicon/gazetteer.ts";
import { LINES_HEADER, makeGazetteerLines } from "../../src/lexicon/gazetteer-lines.ts";
import { importGazetteer } from "../../src/read/gazetteer.ts";
import { GAZETTEER_FORM, useGazetteer } from "../../src/resolve/places-gazetteer.ts";

// Made-up places in the form of allCountries.txt.
function row(
  id: number,
  name: string,
  more: Partial<Record<"ascii" | "others" | "code" | "country" | "admin1", string>> = {},
) {
  const { ascii = name, others = "", code = "P.PPL", country = "US", admin1 = "TX" } = more;
  const [group, feature] = code.split(".");
  const rest = ["", admin1, "", "", "", "120", "", "10", "America/Chicago", "2020-01-01"];
  return [id, name, ascii, others, "31.5", "-97.25", group, feature, country, ...rest].join("\t");
}

const DUMP = [
  row(990000001, "Quillvorn", { others: "Kvillvorn,QVN,bei ying" }),
  row(990000002, "Zarnübéll", { ascii: "Zarnubell" }),
  row(990000003, "Ombrast Ridge", { code: "T.RDGE" }),
  row(990000004, "Ombrast Air Base", { code: "S.AIRB" }),
  row(990000005, "Road 9", { code: "R.RD" }),
  row(990000006, "Вельск"),
  "no row at all",
  "",
  row(990000007, "Quillvorn", { admin1: "OK" }),
];

let folder: string;
let dump: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-"));
  [dump, out] = [join(folder, "dump.txt"), join(folder, "gazetteer.lines")];
  writeFileSync(dump, DUMP.join("\n"));
});

afterEach(() => {
  useGazetteer(null);
  rmSync(folder, { recursive: true });
});

describe("importing a dump", () => {
  test.each([2, 3, 1000])(
    "sorts in parts of %d lines, keeps what has a name and a place",
    async (linesAtOnce) => {
      expect(await importGazetteer(dump, out, { ...GAZETTEER_FORM, linesAtOnce })).toEqual({
        rows: 9,
        kept: 5,
      });
      const [header, ...lines] = readFileSync(out, "utf8").trimEnd().split("\n");
      expect(header).toBe(LINES_HEADER);
      expect(lines.map((line) => line.split("\t")[0])).toEqual([
        "kvillvorn",
        "ombrast air base",
        "ombrast ridge",
        "quillvorn",
        "quillvorn",
        "zarnubell",
      ]);
      expect(readdirSync(folder).sort()).toEqual(["dump.txt", "gazetteer.lines"]);
    },
  );

  test("a dump that is not there fails and leaves nothing", async () => {
    await expect(importGazetteer(join(folder, "none"), out, GAZETTEER_FORM)).rejects.toThrow(/ENOENT/);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).toEqual(["dump.txt"]);
  });

  test.each([
    "",
    "\t".repeat(18),
    row(1, "x").replace("31.5", "131.5"),
    row(1, "x").replace("31.5", ""),
    row(1, "x", { code: "A.PCLI" }),
  ])("%j makes no line", (line) => {
    expect(makeGazetteerLines(line)).toEqual([]);
  });
});

describe("using an imported gazetteer", () => {
  test("adds its places to the bundled ones, until it is put away", async () => {
    expect(hasToponym("Quillvorn")).toBe(false);
    await importGazetteer(dump, out, GAZETTEER_FORM);
    useGazetteer(out);
    expect(hasToponym("Quillvorn")).toBe(true);
    expect(findToponyms("Quillvorn").map(({ id, admin1 }) => `${id} ${admin1}`)).toEqual([
      "geonames:990000001 Texas",
      "geonames:990000007 Oklahoma",
    ]);
    expect(findToponyms("Zarnubell")[0]).toMatchObject({ name: "Zarnübéll", precision: "town", lat: 31.5 });
    expect(findToponyms("Ombrast Air Base")[0]).toMatchObject({ kind: "facility", precision: "point" });
    expect(findToponyms("Kvillvorn")[0]?.match).toBe("alternate");
    expect(hasToponym("Nowhere in it")).toBe(false);
    useGazetteer(null);
    expect(hasToponym("Quillvorn")).toBe(false);
  });

  test("finds every key of a large file", async () => {
    const names = Array.from({ length: 3000 }, (_, i) => `Brunnock ${i.toString(36)}`);
    writeFileSync(dump, names.map((name, i) => row(980000000 + i, name)).join("\n"));
    await importGazetteer(dump, out, { ...GAZETTEER_FORM, linesAtOnce: 700 });
    useGazetteer(out);
    for (const name of names) expect(findToponyms(name), name).toHaveLength(1);
  });

  test("a file of another form is refused", () => {
    expect(() => useGazetteer(dump)).toThrow(/imported gazetteer/);
  });
});
