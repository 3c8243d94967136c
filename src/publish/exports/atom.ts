import { relativeLink } from "../../model/permalink.ts";
import { type Entry, makeUrn, NEVER } from "./feed-entry.ts";
import type { Feed } from "./feeds.ts";
import { escapeXml, XML } from "./xml.ts";

/** Writes a feed as Atom (RFC 4287); links are relative where the site's address is not known. */
export function writeAtom(feed: Feed): string {
  const { title, description, path, entries, texts } = feed;
  const newest = entries.reduce((latest, { sortedAt }) => (sortedAt > latest ? sortedAt : latest), NEVER);
  return `${XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${texts.language.code}">
<id>${makeUrn(`feed/${title}/${path}`)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(description)}</subtitle>
<updated>${newest}</updated>
<author><name>${escapeXml(title)}</name></author>
<rights>${escapeXml(texts.data.rights)}</rights>
<generator>Pressmark</generator>
<link rel="self" type="application/atom+xml" href="${address(feed, path)}"/>
<link rel="alternate" type="text/html" href="${address(feed, feed.page)}"/>
${entries.map((entry) => writeEntry(feed, entry)).join("")}</feed>
`;
}

function writeEntry(feed: Feed, entry: Entry): string {
  // Where it is not known it is not that of the feed either.
  const language = entry.language === null ? ' xml:lang=""' : ` xml:lang="${escapeXml(entry.language)}"`;
  const authors = entry.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>\n`).join("");
  const published = entry.published === null ? "" : `<published>${entry.published}</published>\n`;
  return `<entry${language}>
<id>${entry.urn}</id>
<title>${escapeXml(entry.title)}</title>
<link rel="alternate" type="text/html" href="${address(feed, entry.page)}"/>
<updated>${entry.sortedAt}</updated>
${published}${authors}<summary>${escapeXml(entry.summary)}</summary>
</entry>
`;
}

function address({ baseUrl, path }: Feed, target: string): string {
  return escapeXml(baseUrl === null ? relativeLink(path, target) : baseUrl + encodeURI(target));
}
