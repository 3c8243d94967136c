import type { Archive, Listed } from "../../model/archive.ts";
import { atomTwin, jsonFeedTwin, permalink } from "../../model/permalink.ts";
import { gatherEntries } from "../gathered.ts";
import type { Texts } from "../texts.ts";
import { fill } from "../wording.ts";
import type { SiteFile } from "../write.ts";
import { writeAtom } from "./atom.ts";
import { type Entry, makeEntry } from "./feed-entry.ts";
import { writeJsonFeed } from "./json-feed.ts";
import type { ExportSource } from "./kind.ts";

/** Is one feed: of the whole archive, or of one actor, place or source. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that the feed follows. */
  readonly page: string;
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly baseUrl: string | null;
  readonly texts: Texts;
}

const MOST_ENTRIES = 50;

/** Renders all feeds, each as Atom and as JSON Feed, newest article first, undated ones last. */
export function* renderFeeds({ archive, texts, baseUrl }: ExportSource): Generator<SiteFile> {
  // The archive stands oldest first, undated last.
  const dated = archive.articles.filter(({ record }) => record.date.edtf !== null);
  const undated = archive.articles.filter(({ record }) => record.date.edtf === null);
  const entries = [...dated.reverse(), ...undated].map((article) => makeEntry(article, texts));
  const rank = new Map(entries.map(({ id }, i) => [id, i]));
  for (const { articles, ...subject } of listSubjects(archive, texts)) {
    const ranks = articles?.flatMap((id) => rank.get(id) ?? []).sort((a, b) => a - b);
    const chosen = ranks ? ranks.slice(0, MOST_ENTRIES).flatMap((i) => entries[i] ?? []) : entries;
    yield* renderFeed({ ...subject, texts, entries: chosen.slice(0, MOST_ENTRIES), baseUrl });
  }
}

function* renderFeed({ paths, ...feed }: Omit<Feed, "path"> & Pick<Subject, "paths">): Generator<SiteFile> {
  yield { path: paths.atom, content: writeAtom({ ...feed, path: paths.atom }) };
  yield { path: paths.json, content: writeJsonFeed({ ...feed, path: paths.json }) };
}

interface Subject {
  readonly title: string;
  readonly description: string;
  readonly page: string;
  readonly paths: { readonly atom: string; readonly json: string };
  /** Undefined: all of them. */
  readonly articles?: readonly string[];
}

function* listSubjects(archive: Archive, texts: Texts): Generator<Subject> {
  const { title, description } = archive;
  const paths = { atom: permalink.feed, json: permalink.feedJson };
  yield {
    title,
    description: description || fill(texts.feeds.all, { archive: title }),
    page: permalink.home,
    paths,
  };
  const { moved } = gatherEntries(archive);
  const ownsPage = (page: string) => !moved.has(page);
  for (const listed of archive.actors.filter(({ entry }) => ownsPage(permalink.actor(entry.id))))
    yield followEntry(listed, permalink.actor(listed.entry.id), archive, texts);
  for (const listed of archive.places.filter(({ entry }) => ownsPage(permalink.place(entry.id))))
    yield followEntry(listed, permalink.place(listed.entry.id), archive, texts);
  for (const listed of archive.sources)
    yield followEntry(listed, permalink.source(listed.entry.id), archive, texts);
}

function followEntry(
  { entry, articles }: Listed<{ readonly name: string }>,
  page: string,
  { title: archive }: Archive,
  { feeds }: Texts,
): Subject {
  const { name } = entry;
  return {
    title: fill(feeds.titleOf, { name, archive }),
    description: fill(feeds.with, { name }),
    page,
    paths: { atom: atomTwin(page), json: jsonFeedTwin(page) },
    articles,
  };
}
