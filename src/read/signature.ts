/** Is the beginning by which a kind of binary file is known. */
interface Signature {
  readonly what: string;
  readonly bytes: readonly number[];
}

const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { what: "a PNG picture", bytes: [0x89, ...ascii("PNG")] },
  { what: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { what: "a GIF picture", bytes: ascii("GIF8") },
  { what: "a PDF document", bytes: ascii("%PDF-") },
  { what: "a zip archive or office document", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { what: "a gzip archive", bytes: [0x1f, 0x8b] },
  { what: "a bzip2 archive", bytes: [...ascii("BZh9"), 0x31, 0x41, 0x59] },
  { what: "an xz archive", bytes: [0xfd, ...ascii("7zXZ")] },
  { what: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { what: "a RAR archive", bytes: [...ascii("Rar!"), 0x1a, 0x07] },
  { what: "an old office document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: "a rich text document", bytes: ascii("{\\rtf") },
  { what: "a program", bytes: [0x7f, ...ascii("ELF")] },
  { what: "a database", bytes: ascii("SQLite format 3") },
  { what: "a property list", bytes: ascii("bplist00") },
];

/** Names the kind of binary file that some bytes begin like; null where they could be text. */
export function findSignature(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  return found?.what ?? null;
}
