import { keptWith, KEPT, leftOut, tell, tellWithTitle, type HostileCase } from "../case.ts";

const bytes = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const MB = 1024 * 1024;

/** Lists files whose bytes are no text, half a text, or too much of it. */
export const BYTES: readonly HostileCase[] = [
  { name: "an empty file", path: "bytes/empty.txt", content: () => "", ...leftOut("empty") },
  {
    name: "white space alone",
    path: "bytes/blank.txt",
    content: () => " \t\r\n\u00a0\u2028\n",
    ...leftOut("blank"),
  },
  {
    name: "marks without ink alone",
    path: "bytes/inkless.txt",
    content: () => "\ufeff\u200b\u200d\u2060\u00ad\u202e",
    ...leftOut("blank"),
  },
  {
    name: "a byte order mark alone",
    path: "bytes/mark.txt",
    content: () => bytes([0xef, 0xbb, 0xbf]),
    ...leftOut("blank"),
  },
  { name: "one letter", path: "bytes/letter.txt", content: () => "x", ...KEPT },
  {
    name: "random bytes",
    path: "bytes/random.txt",
    content: () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919 + (i >> 3) * 104_729) % 256),
    ...leftOut("binary"),
  },
  {
    name: "a program",
    path: "bytes/program.txt",
    content: () => bytes([0x7f], "ELF", [2, 1, 1, 0], "\0".repeat(40), tell("a program")),
    ...leftOut("binary"),
  },
  {
    name: "a picture",
    path: "bytes/picture.md",
    content: () => bytes([0x89], "PNG\r\n", [0x1a, 0x0a], tell("a picture")),
    ...leftOut("binary"),
  },
  {
    name: "some NUL bytes in a text",
    path: "bytes/nul.txt",
    content: () => tellWithTitle("nul\0bytes").replaceAll(" three", " th\0ree"),
    ...keptWith("nul-bytes"),
  },
  {
    name: "nothing but NUL bytes",
    path: "bytes/nuls.txt",
    content: () => "\0".repeat(10_000),
    ...leftOut("binary"),
  },
  {
    name: "UTF-8 with stray bytes",
    path: "bytes/stray.txt",
    content: () => bytes(tellWithTitle("strÄy býtes"), [0xc3, 0x28, 0xff, 0xfe, 0x80, 0x0a]),
    ...keptWith("invalid-bytes"),
  },
  {
    name: "overlong and surrogate bytes",
    path: "bytes/overlong.txt",
    content: () => bytes(tellWithTitle("överlöng förms"), [0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xf5, 0x80]),
    ...keptWith("invalid-bytes"),
  },
  {
    name: "UTF-16 with an odd number of bytes",
    path: "bytes/odd.txt",
    content: () => bytes([0xff, 0xfe], [...Buffer.from(tellWithTitle("an odd end"), "utf16le")], [0x41]),
    ...keptWith("invalid-bytes"),
  },
  {
    name: "UTF-16 with halves of pairs",
    path: "bytes/halves.txt",
    content: () =>
      bytes([0xff, 0xfe], [...Buffer.from(tellWithTitle("half\ud83d and \ude00 half"), "utf16le")]),
    ...keptWith("invalid-bytes"),
  },
  {
    name: "Windows-1252 without saying so",
    path: "bytes/windows.txt",
    content: () => Buffer.from(tellWithTitle("caf\u00e9 r\u00e9sum\u00e9"), "latin1"),
    ...keptWith("assumed-encoding"),
  },
  {
    name: "controls of a terminal",
    path: "bytes/terminal.txt",
    content: () => `\u001b]0;owned\u0007\u001b[2J\u001b[31m${tellWithTitle("terminal")}\u001b[0m\u009b2J`,
    ...KEPT,
  },
  {
    name: "carriage returns alone as line ends",
    path: "bytes/returns.txt",
    content: () => tellWithTitle("old line ends").replaceAll("\n", "\r"),
    ...KEPT,
  },
  {
    name: "line ends of every kind",
    path: "bytes/line-ends.txt",
    content: () => tellWithTitle("mixed ends").replace(/\n/g, "\u2028\n\u0085\v\f\r\n\u2029"),
    ...KEPT,
  },
  {
    name: "a line of 300 KB",
    path: "bytes/long-line.txt",
    content: () => `A long line\n\n${"The long line goes on and on. ".repeat(10_000)}\n`,
    ...KEPT,
  },
  {
    name: "a word of 200 KB",
    path: "bytes/long-word.txt",
    content: () => `A long word\n\n${"W".repeat(200_000)}\n`,
    ...KEPT,
  },
  {
    name: "5,000 lines",
    path: "bytes/many-lines.txt",
    content: () => `Many lines\n\n${Array.from({ length: 5_000 }, (_, i) => `line ${i}`).join("\n")}\n`,
    ...KEPT,
  },
  {
    name: "60,000 lines",
    path: "bytes/too-many-lines.txt",
    content: () => "x\n".repeat(60_000),
    ...leftOut("too-large"),
  },
  {
    name: "a million blank lines in a text",
    path: "bytes/blank-lines.txt",
    content: () => tellWithTitle("blank lines in a text").replace("\n\n", "\n".repeat(1_000_000)),
    ...KEPT,
  },
  {
    name: "a line of 10 MB",
    path: "bytes/ten.txt",
    content: () => `A line of ten\n${"word ".repeat(2 * MB)}\n`,
    ...leftOut("too-large"),
  },
  {
    name: "a file of 50 MB",
    path: "bytes/fifty.txt",
    content: () => new Uint8Array(50 * MB).fill(0x61),
    ...leftOut("too-large"),
  },
  {
    name: "a PDF of 33 MB",
    path: "bytes/large.pdf",
    content: () => new Uint8Array(33 * MB).fill(0x25),
    ...leftOut("too-large"),
  },
];
