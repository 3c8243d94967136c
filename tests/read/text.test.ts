import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/read/encoding.ts";
import { parseTextFile } from "../../src/read/text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "number" ? [part] : Array.from(Buffer.from(part, "latin1")))),
  );

const LATIN = "The harbour reopened on Monday.\nShips – “all of them” – sailed.";
const ARABIC = "أعيد فتح الميناء يوم الإثنين.\nوأبحرت السفن كلها.";
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe("decodeText", () => {
  test.each([
    ["UTF-8", utf8(LATIN), "utf-8", LATIN],
    ["UTF-8 with a mark", join(bytes(0xef, 0xbb, 0xbf), utf8(LATIN)), "utf-8", LATIN],
    ["UTF-16LE with a mark", join(bytes(0xff, 0xfe), utf16le(LATIN)), "utf-16le", LATIN],
    ["UTF-16BE with a mark", join(bytes(0xfe, 0xff), utf16be(LATIN)), "utf-16be", LATIN],
    ["UTF-16LE without", utf16le(LATIN), "utf-16le", LATIN],
    ["UTF-16BE without", utf16be(LATIN), "utf-16be", LATIN],
    ["UTF-16LE Arabic without", utf16le(ARABIC), "utf-16le", ARABIC],
    ["UTF-16BE Arabic without", utf16be(ARABIC), "utf-16be", ARABIC],
    ["UTF-8 Arabic", utf8(ARABIC), "utf-8", ARABIC],
    [
      "Windows-1252",
      bytes("caf", 0xe9, " ", 0x93, "x", 0x94, " ", 0x80, 0x92),
      "windows-1252",
      "café “x” €’",
    ],
    ["Windows line ends", utf8("a\r\nb\r\n"), "utf-8", "a\r\nb\r\n"],
    ["UTF-8 with one NUL", utf8("before\0after, and more text"), "utf-8", "before\0after, and more text"],
  ])("%s", (_, input, encoding, text) => {
    expect(decodeText(input)).toMatchObject({ encoding, text });
  });

  test("believes a label where the bytes are not UTF-8", () => {
    expect(decodeText(bytes(0xcf, 0xee, 0xf0, 0xf2), "windows-1251")).toMatchObject({
      text: "Порт",
      encoding: "windows-1251",
    });
    expect(decodeText(utf8("Порт"), "windows-1251")).toMatchObject({ text: "Порт", encoding: "utf-8" });
    expect(decodeText(bytes("caf", 0xe9), "no-such-label")).toMatchObject({ text: "café" });
  });

  test("keeps UTF-8 with a fault UTF-8, and says where the fault is", () => {
    const { text, encoding, problems } = decodeText(
      join(utf8("Été à la plage\n"), bytes(0xff), utf8("ß – “ok”")),
    );
    expect({ text, encoding }).toEqual({ text: "Été à la plage\n\ufffdß – “ok”", encoding: "utf-8" });
    expect(problems).toMatchObject([{ rule: "read/invalid-bytes", line: 2 }]);
  });

  test("says that Windows-1252 was assumed", () => {
    expect(decodeText(bytes("caf", 0xe9)).problems).toMatchObject([
      { rule: "read/assumed-encoding", severity: "info" },
    ]);
    expect(decodeText(utf8("cafe")).problems).toEqual([]);
  });

  test("reads UTF-16 with an odd byte or a lone surrogate without losing the rest", () => {
    const odd = decodeText(join(bytes(0xff, 0xfe), utf16le("Harbour"), bytes(0x41)));
    expect(odd.text).toBe("Harbour\ufffd");
    const lone = decodeText(
      join(bytes(0xff, 0xfe), utf16le("Harbour "), bytes(0x00, 0xd8), utf16le(" open")),
    );
    expect(lone.text).toBe("Harbour \ufffd open");
    expect(lone.problems).toMatchObject([{ rule: "read/invalid-bytes" }]);
  });
});

describe("parseTextFile", () => {
  test.each([
    ["empty", bytes(), "read/empty"],
    ["blank", utf8(" \n\t\r\n\u00a0\ufeff\u200b "), "read/blank"],
    ["only a byte order mark", bytes(0xef, 0xbb, 0xbf), "read/blank"],
    ["NULs only", new Uint8Array(5000), "read/binary"],
    ["a picture", bytes(0x89, "PNG\r\n", 0x1a, 0x0a, 0, 0), "read/binary"],
    ["a document", utf8("%PDF-1.7 and so on"), "read/binary"],
    ["random bytes", Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 17) % 251), "read/binary"],
  ])("refuses a file that is %s", (_, input, rule) => {
    expect(parseTextFile(input)).toMatchObject({ articles: [], problems: [{ severity: "error", rule }] });
  });

  test("takes the whole text, NUL bytes and form feeds included", () => {
    const text = "Harbour reopens\n\0\0\fShips sailed again on Monday, the port said.\n";
    const { articles, problems } = parseTextFile(utf8(text));
    expect(articles).toMatchObject([{ text, encoding: "utf-8", declared: {} }]);
    expect(problems).toMatchObject([{ rule: "read/nul-bytes", line: 2 }]);
  });
});
