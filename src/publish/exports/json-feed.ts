import type { Entry } from "./feed-entry.ts";
import type { Feed } from "./feeds.ts";
import { writeJson } from "./json.ts";

/** Writes a feed as JSON Feed 1.1; it has no addresses where the site's own is not known, for they must be absolute. */
export function writeJsonFeed({ title, description, page, path, entries, baseUrl, texts }: Feed): string {
  const urls = baseUrl === null ? {} : { home_page_url: baseUrl + page, feed_url: baseUrl + path };
  const items = entries.map((entry) => listItem(entry, baseUrl));
  return writeJson({
    version: "https://jsonfeed.org/version/1.1",
    title,
    description,
    language: texts.language.code,
    ...urls,
    items,
  });
}

function listItem(entry: Entry, baseUrl: string | null) {
  return {
    id: entry.urn,
    url: baseUrl === null ? undefined : baseUrl + entry.page,
    title: entry.title,
    content_text: entry.summary,
    date_published: entry.published ?? undefined,
    authors: entry.authors.length ? entry.authors.map((name) => ({ name })) : undefined,
    language: entry.language ?? undefined,
  };
}
