import { parseFragment } from "parse5";

// "&#8217;", "&#x2019;", "&rsquo;", "&amp;"
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const ROUNDS = 2;

/** Reads the character references that many pages leave in their metadata, also where they were escaped twice: "&amp;#8217;". */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && decoded.includes("&"); round++)
    decoded = decoded.replace(ENTITY, decodeEntity);
  return decoded;
}

function decodeEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node && "value" in node ? node.value : entity;
}
