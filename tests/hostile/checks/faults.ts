import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { unzipSync } from "fflate";
import { attribute, listFiles, type Page } from "../../site/pages.ts";
import { findXmlFault } from "../../publish/exports/xml.ts";

/** Holds the files of a site that people or programs read as text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const TEXT = new Set(
  ".html .json .jsonl .geojson .xml .gexf .svg .md .csv .bib .ris .css .js .sha256 .webmanifest".split(" "),
);

/** Reads every text file of a site but the originals, and the records in its zip file. */
export function readTextFiles(site: string): TextFile[] {
  const paths = listFiles(site).filter((path) => !path.startsWith("originals/"));
  const plain = paths.filter((path) => TEXT.has(extname(path)) && !path.startsWith("pagefind/"));
  const files = plain.map((path) => ({ path, text: readFileSync(join(site, path), "utf8") }));
  const zips = paths.filter((path) => path.endsWith(".zip"));
  return [...files, ...zips.flatMap((path) => unzip(path, readFileSync(join(site, path))))];
}

function unzip(path: string, bytes: Uint8Array): TextFile[] {
  const decoder = new TextDecoder();
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({
    path: `${path}/${name}`,
    text: decoder.decode(content),
  }));
}

/** Finds the text files that their own parser refuses. */
export function findMalformed(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const fault = findFault(path, text);
    return fault === null ? [] : [`${path}: ${fault}`];
  });
}

function findFault(path: string, text: string): string | null {
  if (/\.(?:xml|gexf|svg)$/.test(path)) return findXmlFault(text);
  if (/\.(?:json|geojson)$/.test(path)) return findJsonFault(text);
  if (!path.endsWith(".jsonl")) return null;
  return (
    text
      .trimEnd()
      .split("\n")
      .map(findJsonFault)
      .find((fault) => fault !== null) ?? null
  );
}

function findJsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return String(error);
  }
}

// Controls but tab and line ends, marks that turn the reading order, halves of pairs, characters that are none.
const UNSEEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/u;

/** Finds the text files that hold what no reader sees. */
export function findUnseen(files: readonly TextFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const found = UNSEEN.exec(text);
    if (!found) return [];
    const code = found[0].codePointAt(0)?.toString(16);
    return [
      `${path}: U+${code} in ${JSON.stringify(text.slice(Math.max(0, found.index - 60), found.index + 20))}`,
    ];
  });
}

const EXECUTING = new Set([
  "script",
  "iframe",
  "object",
  "embed",
  "frame",
  "base",
  "applet",
  "foreignobject",
  "animate",
  "set",
]);
const ADDRESSES = [
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "data",
  "xlink:href",
  "srcdoc",
  "style",
  "background",
  "ping",
];

/** Finds elements and attributes that could run something or lead to where they should not. */
export function findDanger(page: Page): string[] {
  const faults: string[] = [];
  for (const element of page.elements) {
    const { tagName, attrs } = element;
    const root = "../".repeat(page.path.split("/").length - 1);
    const isOurs =
      tagName === "script" && (isAsset(element, root) || isData(element) || isPoliced(element, page));
    if (EXECUTING.has(tagName.toLowerCase()) && !isOurs) faults.push(`${page.path}: <${tagName}>`);
    if (tagName === "meta" && attribute(element, "http-equiv")?.toLowerCase() === "refresh")
      faults.push(`${page.path}: refresh`);
    for (const { name, value } of attrs) {
      if (/^on/i.test(name)) faults.push(`${page.path}: ${name}=${value.slice(0, 60)}`);
      if (ADDRESSES.includes(name) && isDangerous(value) && !isCitation(element))
        faults.push(`${page.path}: ${name}=${value.slice(0, 60)}`);
    }
  }
  return faults;
}

type Element = Page["elements"][number];

const textOf = ({ childNodes }: Element) =>
  childNodes.map((node) => ("value" in node ? node.value : "")).join("");

function isAsset(element: Element, root: string): boolean {
  return (attribute(element, "src") ?? "").startsWith(`${root}assets/`);
}

function isData(element: Element): boolean {
  return (
    element.tagName === "script" && /^application\/(?:ld\+)?json$/.test(attribute(element, "type") ?? "")
  );
}

/** Says whether a link hands out a citation that it holds itself: no browser shows these types as a page. */
function isCitation(element: Element): boolean {
  const types =
    /^data:application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json);charset=utf-8,/;
  return (
    element.tagName === "a" &&
    attribute(element, "download") !== undefined &&
    types.test(attribute(element, "href") ?? "")
  );
}

/** Says whether the page's policy names the hash of a script that stands in the page. */
function isPoliced(element: Element, page: Page): boolean {
  const hash = createHash("sha256").update(textOf(element)).digest("base64");
  const policy = page.elements.find((other) => attribute(other, "http-equiv") === "Content-Security-Policy");
  return policy !== undefined && (attribute(policy, "content") ?? "").includes(`'sha256-${hash}'`);
}

// As browsers read a scheme: white space and controls in it do not count.
function isDangerous(address: string): boolean {
  const bare = address.replace(/[\s\p{Cc}]/gu, "").toLowerCase();
  const scheme = /^(?<scheme>[a-z][a-z0-9+.-]*):/.exec(bare)?.groups?.["scheme"];
  return scheme !== undefined && !["http", "https"].includes(scheme);
}

/** Finds data in script elements that are no JSON. */
export function findBrokenData(page: Page): string[] {
  return page.elements.filter(isData).flatMap((element) => {
    const fault = findJsonFault(textOf(element));
    return fault === null ? [] : [`${page.path}: ${fault}`];
  });
}

/** Finds cells that a spreadsheet would run, and rows of another length than the first. */
export function findTableFaults(files: readonly TextFile[]): string[] {
  return files
    .filter(({ path }) => path.endsWith(".csv"))
    .flatMap(({ path, text }) => {
      const rows = parseCsv(text);
      const width = rows[0]?.length;
      return rows.flatMap((row, i) => [
        ...(row.length === width ? [] : [`${path}:${i}: ${row.length} cells`]),
        ...row
          .filter((cell) => /^[=+@\t\r\n-]/.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell))
          .map((cell) => `${path}:${i}: ${cell.slice(0, 40)}`),
      ]);
    });
}

/** Parses CSV (RFC 4180). */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

/** Finds references in RIS and BibTeX files that hold more or other lines than they may. */
export function findReferenceFaults(files: readonly TextFile[], articles: number): string[] {
  return files.flatMap(({ path, text }) => {
    const expected = path.startsWith("data/") ? articles : 1;
    if (path.endsWith(".ris")) {
      const lines = text.split("\r\n").filter((line) => line !== "");
      const odd = lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\n\r]*$/.test(line));
      const ends = lines.filter((line) => line.startsWith("ER  -")).length;
      return [
        ...odd.map((line) => `${path}: ${line.slice(0, 60)}`),
        ...(ends === expected ? [] : [`${path}: ${ends} references`]),
      ];
    }
    if (path.endsWith(".bib")) {
      const entries = text.match(/^@/gm)?.length ?? 0;
      const balance = text.split("{").length - text.split("}").length;
      return entries === expected && balance === 0 ? [] : [`${path}: ${entries} entries, balance ${balance}`];
    }
    return [];
  });
}
