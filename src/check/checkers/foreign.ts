import { listStyleAddresses, splitSourceSet } from "../address.ts";
import { type Checker, REPORT_IT } from "../checker.ts";
import { attributeOf, type Element, textOf, type TextFile } from "../text-file.ts";

/** Checks that nothing is loaded from another host when a page opens: neither its own, so that it works from a disk. */
export const checkForeignRequests: Checker = () => ({
  *look(file) {
    const report = (address: string, element?: number) => ({
      path: file.path,
      ...(element === undefined ? {} : { element }),
      severity: "error" as const,
      rule: "privacy/foreign-request",
      message: `asks ${hostOf(address)} for ${JSON.stringify(address.slice(0, 200))} when it opens: that host learns who reads what; ${REPORT_IT}`,
    });
    if (file.path.endsWith(".css"))
      for (const address of listStyleAddresses(file.text).filter(isForeign)) yield report(address);
    if (/\.m?js$/.test(file.path)) for (const address of listScriptRequests(file.text)) yield report(address);
    if (!file.isPage && !file.path.endsWith(".svg")) return;
    for (const [i, address] of listLoads(file)) if (isForeign(address)) yield report(address, i);
  },
});

// https://…, //…, and what a browser makes of \\…
const FOREIGN = /^\s{0,9}(?:(?:https?|wss?|ftp):|[/\\]{2})/i;

function isForeign(address: string): boolean {
  return FOREIGN.test(address);
}

function hostOf(address: string): string {
  const absolute = address.trim().replace(/^[/\\]{2}/, "https://");
  return URL.canParse(absolute) ? new URL(absolute).host : "another host";
}

// e.g. fetch("https://…"), import('//…'), img.src="https://…"
const REQUEST =
  /(?:\b(?:fetch|import|importScripts|sendBeacon|EventSource|WebSocket|Request|Worker)\s{0,9}\(\s{0,9}|\.src\s{0,9}=\s{0,9}|\bfrom\s{0,9})["'`](?<address>(?:https?:|wss?:)?\/\/[^"'`\s]{1,300})/g;

function listScriptRequests(script: string): string[] {
  return Array.from(script.matchAll(REQUEST), (match) => match.groups?.["address"] ?? "");
}

/** Lists the attributes of each element by which a browser loads something, without being asked by the reader. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ["src", "href"],
  img: ["src"],
  image: ["href"],
  feimage: ["href"],
  use: ["href"],
  iframe: ["src"],
  frame: ["src"],
  embed: ["src"],
  object: ["data"],
  audio: ["src"],
  video: ["src", "poster"],
  source: ["src"],
  track: ["src"],
  input: ["src"],
  body: ["background"],
  base: ["href"],
  // Not loaded but told: what the reader searches for, and where the reader goes.
  form: ["action"],
  a: ["ping"],
  area: ["ping"],
};

const LOADING_RELATIONS =
  /\b(?:stylesheet|icon|preload|prefetch|prerender|modulepreload|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/i;

function* listLoads({ elements }: TextFile): Generator<readonly [number, string]> {
  for (const [i, element] of elements.entries()) {
    const names = LOADING[element.tagName.toLowerCase()] ?? [];
    for (const { name, value } of element.attrs) {
      if (names.includes(name) || (name === "href" && isLoadingLink(element))) yield [i, value];
      if (name === "srcset" || name === "imagesrcset")
        for (const one of splitSourceSet(value)) yield [i, one];
      if (name === "style") for (const one of listStyleAddresses(value)) yield [i, one];
    }
    if (element.tagName === "style") for (const one of listStyleAddresses(textOf(element))) yield [i, one];
    if (element.tagName === "script") for (const one of listScriptRequests(textOf(element))) yield [i, one];
    const refresh = readRefresh(element);
    if (refresh !== null) yield [i, refresh];
  }
}

function isLoadingLink(element: Element): boolean {
  return element.tagName === "link" && LOADING_RELATIONS.test(attributeOf(element, "rel") ?? "");
}

// <meta http-equiv="refresh" content="0; url=https://…">
function readRefresh(element: Element): string | null {
  if (element.tagName !== "meta" || attributeOf(element, "http-equiv")?.toLowerCase() !== "refresh")
    return null;
  return (
    /url\s{0,9}=\s{0,9}["']?(?<address>[^"']+)/i.exec(attributeOf(element, "content") ?? "")?.groups?.[
      "address"
    ] ?? null
  );
}
