import { brotliCompressSync, constants } from "node:zlib";
import { makeKey } from "../../src/lexicon/gazetteer-keys.ts";
import { MAGIC, ROW_KINDS, type GazetteerRow } from "../../src/lexicon/gazetteer-store.ts";

/** Is a row to be packed, with all the names it goes by. */
export interface PackRow extends GazetteerRow {
  /** Names as good as the first: another spelling, the English name. */
  readonly names: readonly string[];
  readonly alternates: readonly string[];
}

/** Packs rows (region and district are row numbers) into the compact file that `openStore` reads. */
export function packGazetteer(rows: readonly PackRow[], quality = 11): Uint8Array {
  const countries = [...new Set(rows.map((row) => row.country))].sort();
  if (countries.length > 255) throw new Error(`${countries.length} countries do not fit one byte`);
  const text = Buffer.from(rows.map(packNames).join(""), "utf8");
  const head = JSON.stringify({ rows: rows.length, text: text.length, countries });
  const number = (pick: (row: PackRow) => number) => cutPlanes(rows.map(pick));
  const body = Buffer.concat([
    Buffer.from(`${MAGIC}${head}\n`, "utf8"),
    text,
    Buffer.from(rows.map((row) => ROW_KINDS.indexOf(row.kind))),
    Buffer.from(rows.map((row) => countries.indexOf(row.country))),
    number((row) => row.region),
    number((row) => row.district),
    number((row) => Math.round(row.lat * 10_000)),
    number((row) => Math.round(row.lon * 10_000)),
    number((row) => roundDigits(row.population)),
    number((row) => row.geonames),
  ]);
  return brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

function packNames(row: PackRow): string {
  // The reader makes the key of a plain ASCII name itself, by lowering its letters.
  const own = /^[A-Za-z ]+$/.test(row.name) ? row.name.toLowerCase() : "";
  const main = new Set([row.name, ...row.names].map(makeKey));
  main.delete("");
  const others = new Set(row.alternates.map(makeKey).filter((key) => key.length > 2 && !main.has(key)));
  main.delete(own);
  const alternates = others.size ? ["", ...others] : [];
  return `${[row.name.replace(/\s+/g, " "), ...main, ...alternates].join("\t")}\n`;
}

function cutPlanes(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    for (let plane = 0; plane < 4; plane++)
      bytes[plane * values.length + i] = (value >> (24 - plane * 8)) & 255;
  });
  return bytes;
}

function roundDigits(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value || 1)) - 2);
  return Math.round(value / unit) * unit;
}
