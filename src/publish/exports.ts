import type { Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { renderActors, renderPlaces } from "./exports/authorities.ts";
import { CITATION_KINDS } from "./exports/citations.ts";
import { renderDataPackage } from "./exports/data-package.ts";
import { renderFeeds } from "./exports/feeds.ts";
import { renderFeatures } from "./exports/geojson.ts";
import type { ExportKind, ExportRow } from "./exports/kind.ts";
import { renderNetwork } from "./exports/network.ts";
import { renderOpenSearch } from "./exports/open-search.ts";
import { renderTable } from "./exports/records-csv.ts";
import { renderZip } from "./exports/records-zip.ts";
import { renderRobots } from "./exports/robots.ts";
import { renderSitemap } from "./exports/sitemap.ts";
import { renderRecords } from "./records.ts";
import type { SiteFile } from "./write.ts";

export { citeArticle, type Citation } from "./exports/citation-styles.ts";
export { CITATION_FORMS } from "./exports/citations.ts";
export { DICTIONARY, type DictionaryRow } from "./exports/dictionary.ts";
export type { ExportRow } from "./exports/kind.ts";
export { hashManifest } from "./exports/manifest.ts";

/** Lists the kinds of export: to add one, write its file in `exports/` and a row here. */
const KINDS: readonly ExportKind[] = [
  {
    render: renderTable,
    shown: {
      path: permalink.recordTable,
      label: "Records as a table",
      description:
        "one article a row, without its text; an apostrophe stands before what could run as a formula",
      type: "text/csv",
    },
  },
  {
    render: renderZip,
    shown: {
      path: permalink.recordArchive,
      label: "Records as Markdown",
      description: "every record file with its text, zipped",
      type: "application/zip",
    },
  },
  {
    render: renderActors,
    shown: {
      path: permalink.actorList,
      label: "Actors",
      description: "authority records with aliases and articles",
      type: "application/json",
    },
  },
  {
    render: renderPlaces,
    shown: {
      path: permalink.placeList,
      label: "Places",
      description: "authority records with coordinates, how exact they are, and articles",
      type: "application/json",
    },
  },
  {
    render: renderFeatures,
    shown: {
      path: permalink.placeFeatures,
      label: "Places for maps",
      description: "points as GeoJSON; unplaced ones have no geometry",
      type: "application/geo+json",
    },
  },
  {
    render: renderNetwork,
    shown: {
      path: permalink.network,
      label: "Network of actors",
      description: "who is named with whom, in how many articles, for Gephi and other programs (GEXF)",
      type: "application/gexf+xml",
    },
  },
  ...CITATION_KINDS,
  {
    render: renderFeeds,
    shown: {
      path: permalink.feed,
      label: "Feed",
      description: "the newest fifty articles as Atom; every actor, place and source has a feed of its own",
      type: "application/atom+xml",
    },
  },
  { render: renderSitemap },
  { render: renderRobots },
  { render: renderOpenSearch },
];

const JSON_FEED: ExportRow = {
  path: permalink.feedJson,
  label: "Feed as JSON",
  description: "the same as JSON Feed",
  type: "application/feed+json",
};
const DATA_PACKAGE: ExportRow = {
  path: permalink.dataPackage,
  label: "Data package",
  description: "describes the data files for programs: fields, sizes, SHA-256 hashes (Frictionless)",
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
    label: "Records",
    description: "every record with its text, one article a line",
    type: "application/jsonl",
  },
  {
    path: permalink.recordSchema,
    label: "Schema of a record",
    description: "what a record may hold",
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
  const baseUrl = options.baseUrl === null ? null : options.baseUrl.replace(/\/*$/, "/");
  const files = options.records ?? renderRecords(archive);
  const records = new Map([...files].map(({ path, content }) => [path, content]));
  const source = { archive, baseUrl, records };
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
