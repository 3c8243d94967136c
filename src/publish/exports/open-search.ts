import { permalink } from "../../model/permalink.ts";
import { fill } from "../wording.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";
import { escapeXml, XML } from "./xml.ts";

// The specification allows 16 characters for the short name and 1,024 for the description.
const SHORT = 16;
const LONG = 1024;

/** Renders the description with which browsers add the archive's search; none without the site's address, which it must hold. */
export function* renderOpenSearch({ archive, texts, baseUrl }: ExportSource): Generator<SiteFile> {
  if (baseUrl === null) return;
  const template = `${baseUrl}${permalink.search}?q={searchTerms}`;
  const content = `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${cut(archive.title, SHORT)}</ShortName>
<Description>${cut(fill(texts.masthead.searchArchive, { archive: archive.title }), LONG)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`;
  yield { path: permalink.openSearch, content };
}

/** Cuts between characters, never inside one. */
function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return escapeXml(kept.trim());
}
