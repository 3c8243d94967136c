import { type Checker, REPORT_IT } from "../checker.ts";

/** Checks that feeds, the site map and drawings are well-formed: an XML parser refuses a file for one bad character. */
export const checkXml: Checker = () => ({
  *look({ path, text }) {
    if (!/\.(?:xml|svg|gexf)$/.test(path)) return;
    const fault = findXmlFault(text);
    if (fault === null) return;
    const line = text.slice(0, fault.at).split("\n").length;
    const message = `${fault.what}, so it is no well-formed XML: programs refuse the whole file; ${REPORT_IT}`;
    yield { path, line, severity: "error", rule: "data/broken-xml", message };
  },
});

interface XmlFault {
  readonly what: string;
  readonly at: number;
}

const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAME = "[A-Za-z_][\\w:.-]*";
// <link rel="self" href="…"/>
const TAG = new RegExp(
  `<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\\s+${NAME}="[^"<]*"|\\s+${NAME}='[^'<]*')*)\\s*(?<empty>/)?>`,
  "y",
);
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;
/** Lists what begins with `<` and is no tag, by its two ends. */
const SKIPPED = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!DOCTYPE", ">"],
] as const;

/** Finds the first fault for which an XML parser would refuse a text; null for a well-formed one. */
export function findXmlFault(text: string): XmlFault | null {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return { what: "holds a character that XML forbids", at: forbidden.index };
  const open: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = text[at] === "<" ? skipMarkup(text, at, open) : skipWords(text, at);
    if (typeof end !== "number") return end;
    at = end;
  }
  const [unclosed] = open;
  return unclosed === undefined ? null : { what: `never closes <${unclosed}>`, at: text.length };
}

function skipWords(text: string, at: number): number | XmlFault {
  const next = text.indexOf("<", at);
  const end = next < 0 ? text.length : next;
  return findBare(text.slice(at, end), at) ?? end;
}

function findBare(text: string, at: number): XmlFault | null {
  const bare = BARE.exec(text);
  return bare && { what: "holds a bare & or an entity that XML does not know", at: at + bare.index };
}

function skipMarkup(text: string, at: number, open: string[]): number | XmlFault {
  for (const [from, to] of SKIPPED) {
    if (!text.startsWith(from, at)) continue;
    const end = text.indexOf(to, at + from.length);
    return end < 0 ? { what: `never ends what begins with ${from}`, at } : end + to.length;
  }
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (!tag?.groups) return { what: "holds a broken tag", at };
  const { close, name = "", attributes = "", empty } = tag.groups;
  if (close && open.pop() !== name) return { what: `closes <${name}> where it is not open`, at };
  if (!close && !empty) open.push(name);
  return findBare(attributes, at) ?? at + tag[0].length;
}
