// "&amp;", "&#10;"
const REFERENCE = /^&(?:amp|lt|gt|quot|apos|#\d{1,7});/;
const NAME = "[A-Za-z][\\w:.-]*";
const ATTRIBUTE = `\\s+${NAME}="[^"<]*"`;
const TAG = new RegExp(`^<(?<close>/)?(?<name>${NAME})(?:${ATTRIBUTE})*\\s*(?<empty>/)?>`);
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Finds the first fault for which an XML parser would refuse a text; null for a well-formed one. */
export function findXmlFault(text: string): string | null {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return `forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  let at = text.startsWith("<?xml") ? text.indexOf("?>") + 2 : 0;
  while (at < text.length) {
    const rest = text.slice(at, at + 20_000);
    const tag = TAG.exec(rest)?.groups;
    if (text[at] === "<" && !tag) return `bad tag at ${at}: ${rest.slice(0, 60)}`;
    if (text[at] === "<" && tag) {
      if (tag["close"] && open.pop() !== tag["name"]) return `${tag["name"]} closed at ${at}, not open`;
      if (!tag["close"] && !tag["empty"]) open.push(tag["name"] ?? "");
      const inside = TAG.exec(rest)?.[0] ?? "";
      const fault = findBareAmpersand(inside);
      if (fault !== null) return `bare & at ${at + fault}`;
      at += inside.length;
      continue;
    }
    const end = text.indexOf("<", at);
    const words = text.slice(at, end === -1 ? text.length : end);
    if (words.includes("]]>")) return `]]> at ${at}`;
    const fault = findBareAmpersand(words);
    if (fault !== null) return `bare & at ${at + fault}`;
    at += words.length;
  }
  return open.length ? `${open.join(", ")} left open` : null;
}

function findBareAmpersand(text: string): number | null {
  for (let i = text.indexOf("&"); i !== -1; i = text.indexOf("&", i + 1))
    if (!REFERENCE.test(text.slice(i, i + 12))) return i;
  return null;
}
