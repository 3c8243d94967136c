import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { unzipSync } from "fflate";
import { listFiles } from "./pages.ts";

/** Is one text that a site holds, where readers would find it. */
export interface HeldText {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads every file of a site in every writing that it may have: as it is, unpacked from gzip and zip, out of base64, with
 * the escapes of HTML, JSON and addresses resolved. File names count as text.
 */
export function readEveryByte(folder: string): HeldText[] {
  return listFiles(folder).flatMap((path) => [
    { path, text: path },
    ...open(path, readFileSync(join(folder, path))),
  ]);
}

function open(path: string, bytes: Uint8Array): HeldText[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return open(`${path} (gzip)`, gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) => [
      { path, text: name },
      ...open(`${path} ${name}`, inner),
    ]);
  const text = new TextDecoder().decode(bytes);
  const carried = [...text.matchAll(/[A-Za-z0-9+/]{80,}={0,2}/g)].flatMap(([base64]) =>
    open(`${path} (base64)`, Buffer.from(base64, "base64")),
  );
  return [{ path, text }, { path: `${path} (decoded)`, text: decode(text) }, ...carried];
}

function decode(text: string): string {
  return text
    .replace(/\\u(?<code>[\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#x(?<code>[\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(?<code>\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&")
    .replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"))
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, " ");
}

/** Finds where a site holds some words, whatever their case: paths of the files, each once. */
export function findHolders(held: readonly HeldText[], words: string): string[] {
  const wanted = words.toLowerCase();
  return [...new Set(held.filter(({ text }) => text.toLowerCase().includes(wanted)).map(({ path }) => path))];
}
