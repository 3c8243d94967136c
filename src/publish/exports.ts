import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { renderActors, renderPlaces } from "./exports/authorities.ts";
import { CITATION_KINDS } from "./exports/citations.ts";
import { renderDataPackage } from "./exports/data-package.ts";
import { renderFeeds } from "./exports/feeds.ts";
import { renderFeatures } from "./exports/geojson.ts";
import type { ExportKind, ExportRow } from "./exports/kind.ts";
import { renderLicences } from "./exports/licences.ts";
import { renderNetwork } from "./exports/network.ts";
import { renderOpenSearch } from "./exports/open-search.ts";
import { renderTable } from "./exports/records-csv.ts";
import { renderZip } from "./exports/records-zip.ts";
import { renderRobots } from "./exports/robots.ts";
import { renderSitemap } from "./exports/sitemap.ts";
import { renderWithdrawn } from "./exports/withdrawn.ts";
import { resolveAppearance } from "./settings.ts";
import { renderRecords } from "./records.ts";
import type { SiteFile } from "./write.ts";

export { citeArticle, type Citation } from "./exports/citation-styles.ts";
export { CITATION_FORMS } from "./exports/citations.ts";
export { DICTIONARY, type DictionaryRow } from "./exports/dictionary.ts";
export { type ExportRow, wordExport } from "./exports/kind.ts";
export { hashManifest } from "./exports/manifest.ts";

/** Lists the kinds of export: to add one, write its file in `exports/` and a row here. */
const KINDS: readonly ExportKind[] = [
  {
    render: renderTable,
    shown: {
      path: permalink.recordTable,
      words: "recordTable",
      type: "text/csv",
    },
  },
  {
    render: renderZip,
    shown: {
      path: permalink.recordArchive,
      words: "recordArchive",
      type: "application/zip",
    },
  },
  {
    render: renderActors,
    shown: {
      path: permalink.actorList,
      words: "actors",
      type: "application/json",
    },
  },
  {
    render: renderPlaces,
    shown: {
      path: permalink.placeList,
      words: "places",
      type: "application/json",
    },
  },
  {
    render: renderFeatures,
    shown: {
      path: permalink.placeFeatures,
      words: "placeFeatures",
      type: "application/geo+json",
    },
  },
  {
    render: renderNetwork,
    shown: {
      path: permalink.network,
      words: "network",
      type: "application/gexf+xml",
    },
  },
  {
    render: renderWithdrawn,
    shown: {
      path: permalink.withdrawn,
      words: "withdrawn",
      type: "application/json",
    },
  },
  ...CITATION_KINDS,
  {
    render: renderFeeds,
    shown: {
      path: permalink.feed,
      words: "feed",
      type: "application/atom+xml",
    },
  },
  {
    render: renderLicences,
    shown: {
      path: permalink.licences,
      words: "licences",
      type: "text/plain",
    },
  },
  { render: renderSitemap },
  { render: renderRobots },
  { render: renderOpenSearch },
];

const JSON_FEED: ExportRow = {
  path: permalink.feedJson,
  words: "feedJson",
  type: "application/feed+json",
};
const DATA_PACKAGE: ExportRow = {
  path: permalink.dataPackage,
  words: "dataPackage",
  type: "application/json",
};

/** Lists the files that the Data page offers besides the records as JSON lines and their schema. */
export const EXPORTS: readonly ExportRow[] = [
  ...KINDS.flatMap(({ shown }) => shown ?? []),
  JSON_FEED,
  DATA_PACKAGE,
];

// What the data package describes besides the exports.
const RECORD_ROWS: readonly ExportRow[] = [
  {
    path: permalink.recordLines,
    words: "records",
    type: "application/jsonl",
  },
  {
    path: permalink.recordSchema,
    words: "schema",
    type: "application/schema+json",
  },
];

/** Holds what the exports need besides the archive. */
export interface ExportOptions {
  /** Absolute http(s) address of the site's root; null where unknown: then no file holds an absolute address of the site. */
  readonly baseUrl: string | null;
  /** Record files that were rendered already; they are rendered again where this is missing. */
  readonly records?: Iterable<SiteFile>;
}

/** Renders everything that machines read from a site besides its pages; the same archive gives the same bytes. */
export function* renderExports(archive: Archive, options: ExportOptions): Generator<SiteFile> {
  const baseUrl = options.baseUrl === null ? null : options.baseUrl.replace(/(?<!\/)\/*$/, "/");
  const files = options.records ?? renderRecords(archive);
  const records = new Map([...files].map(({ path, content }) => [path, content]));
  const { texts } = resolveAppearance(archive);
  const source = { archive, texts, baseUrl, records };
  const rows = [...RECORD_ROWS, ...EXPORTS].filter(({ path }) => path.startsWith("data/"));
  const described = new Set(rows.map(({ path }) => path));
  const contents = new Map([...records].filter(([path]) => described.has(path)));
  for (const { render } of KINDS)
    for (const file of render(source)) {
      if (described.has(file.path)) contents.set(file.path, file.content);
      yield file;
    }
  yield renderDataPackage(source, rows, contents);
}
