/** Lists the content types of the files of a site by how their names end, the longer ending first. */
const CONTENT_TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".csl.json", "application/vnd.citationstyles.csl+json"],
  [".schema.json", "application/schema+json"],
  [".feed.json", "application/feed+json"],
  [".feed.xml", "application/atom+xml"],
  [".html", "text/html"],
  [".css", "text/css"],
  [".js", "text/javascript"],
  [".json", "application/json"],
  [".jsonl", "application/jsonl"],
  [".geojson", "application/geo+json"],
  [".webmanifest", "application/manifest+json"],
  [".gexf", "application/gexf+xml"],
  [".xml", "application/xml"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".md", "text/markdown"],
  [".csv", "text/csv"],
  [".bib", "application/x-bibtex"],
  [".ris", "application/x-research-info-systems"],
  [".sha256", "text/plain"],
  [".txt", "text/plain"],
  [".woff2", "font/woff2"],
  [".wasm", "application/wasm"],
  [".zip", "application/zip"],
];

/** Lists the files whose type their name's ending does not tell. */
const SINGLE_TYPES: Readonly<Record<string, string>> = {
  "feed.json": "application/feed+json",
  "feed.xml": "application/atom+xml",
  "opensearch.xml": "application/opensearchdescription+xml",
};

// Hosts know these by themselves.
const WELL_KNOWN = /^\.(?:html|css|js|json|xml|svg|png|txt|woff2|wasm|zip|csv)$/;

// Everything that we write is UTF-8; JSON is by its standard and takes no charset.
const TEXT = /^text\/|^image\/svg|xml$|bibtex$|systems$|jsonl$/;

/** Finds the content type of a file of a site by its path below the root. */
export function findContentType(path: string): string {
  const single = Object.hasOwn(SINGLE_TYPES, path) ? SINGLE_TYPES[path] : undefined;
  const type = single ?? CONTENT_TYPES.find(([ending]) => path.endsWith(ending))?.[1];
  return type === undefined ? "application/octet-stream" : withCharset(type);
}

/** Lists the content types that a host must be told, by path as `_headers` writes it: `/*.md`, `/feed.json`. */
export function listHostTypes(): [path: string, type: string][] {
  const endings = CONTENT_TYPES.filter(([ending]) => !WELL_KNOWN.test(ending));
  return [
    ...endings.map(([ending, type]): [string, string] => [`/*${ending}`, withCharset(type)]),
    ...Object.entries(SINGLE_TYPES).map(([name, type]): [string, string] => [`/${name}`, withCharset(type)]),
  ];
}

function withCharset(type: string): string {
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
