import { gunzipSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";

const LARGEST = 512 * 1024 * 1024;
const PACKED = /\.(?:zip|gz|pf_\w{1,20}|pagefind)$|(?:^|\/)packed(?:\/[^/]+)?\.js$/;

/** Says whether a file of a site holds others, packed. */
export function isPacked(path: string): boolean {
  return PACKED.test(path);
}

/** Lists the texts that a packed file holds, names of files included; throws where it cannot be unpacked. */
export function unpackTexts(path: string, bytes: Uint8Array): string[] {
  if (path.endsWith(".zip"))
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [name, ...readInner(name, inner)]);
  if (path.endsWith(".js")) return unpackScript(strFromU8(bytes));
  const unpacked = gunzipSync(bytes, { maxOutputLength: LARGEST });
  // What the search engine says of an article is JSON; the rest is CBOR, and its program WebAssembly.
  if (path.endsWith(".pagefind")) return [];
  return path.endsWith(".pf_fragment") ? [strFromU8(unpacked)] : listStrings(unpacked);
}

function readInner(name: string, bytes: Uint8Array): string[] {
  return isPacked(name) ? unpackTexts(name, bytes) : [strFromU8(bytes)];
}

// pressmarkTake({"fragment/en_0a1b.pf_fragment":"H4sI…"});
const TAKEN = /pressmarkTake\((?<files>\{[^{}]*\})\);/g;

/** Unpacks the search index as pages take it that were opened from a disk: files in base64 within a script. */
function unpackScript(script: string): string[] {
  return Array.from(script.matchAll(TAKEN), ({ groups }) => groups?.["files"] ?? "{}").flatMap((files) =>
    Object.entries(JSON.parse(files) as Record<string, string>).flatMap(([name, content]) =>
      readInner(name, Buffer.from(content, "base64")),
    ),
  );
}

const DECODER = new TextDecoder("utf-8", { fatal: true });
// CBOR's text strings: their length in the head, or in the byte behind it.
const [SHORT, LONG] = [0x60, 0x78];
const MOST = 24;

/** Lists what can be text strings in CBOR: too many rather than too few, for nothing here is read but words. */
function listStrings(bytes: Uint8Array): string[] {
  const found: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const head = bytes[at]!;
    const start = head === LONG ? at + 2 : at + 1;
    const length = head === LONG ? (bytes[at + 1] ?? 0) : head - SHORT;
    if (length < 2 || (head !== LONG && length >= MOST) || start + length > bytes.length) continue;
    const text = decode(bytes.subarray(start, start + length));
    if (text !== null) found.push(text);
  }
  return found;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return DECODER.decode(bytes);
  } catch {
    return null;
  }
}
