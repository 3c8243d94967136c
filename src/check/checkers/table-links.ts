import { namedAnchor, permalink } from "../../model/permalink.ts";
import { type Checker, REPORT_IT, type Site } from "../checker.ts";
import { attributeOf } from "../text-file.ts";

/** Lists the columns of tables that hold ids, and the pages that the ids stand for. */
const COLUMNS: Readonly<Record<string, (id: string) => string>> = {
  id: permalink.article,
  actor_ids: permalink.actor,
  place_ids: permalink.place,
};

// Pages of many: each of the actors or places there has an anchor.
const GATHERED = [permalink.briefActors, permalink.briefPlaces].map(
  (list) => [list, `${list.replace(/\.html$/, "")}/`, list.split("/", 1)[0]] as const,
);

/** Checks that every id in the table of records has its page, or its place on a page of many. */
export const checkTableLinks: Checker = ({ files }) => {
  const missing: Missing[] = [];
  const anchors = new Set<string>();
  return {
    *look(file) {
      const [, , folder] =
        GATHERED.find(([list, parts]) => file.path === list || file.path.startsWith(parts)) ?? [];
      if (file.isPage && folder !== undefined)
        for (const element of file.elements) anchors.add(`${folder} ${attributeOf(element, "id") ?? ""}`);
      if (file.path === permalink.recordTable) missing.push(...listMissing(file.text, files));
    },
    *end() {
      for (const { page, id, message } of missing)
        if (!anchors.has(`${page.split("/", 1)[0]} ${namedAnchor(id)}`))
          yield { path: permalink.recordTable, severity: "error", rule: "links/broken", message };
    },
  };
};

interface Missing {
  readonly page: string;
  readonly id: string;
  readonly message: string;
}

function* listMissing(text: string, files: Site["files"]): Generator<Missing> {
  const [head = [], ...rows] = readRows(text.replace(/^\ufeff/, ""));
  for (const [i, row] of rows.entries())
    for (const [column, cell] of row.entries())
      for (const id of cell.split("; ").filter(Boolean)) {
        const page = COLUMNS[head[column] ?? ""]?.(id);
        if (page === undefined || files.has(page)) continue;
        const message = `row ${i + 1} names ${JSON.stringify(id)} as ${head[column]}, and the site has no page ${page}; ${REPORT_IT}`;
        yield { page, id, message };
      }
}

// One cell and what ends it: "a ""quoted"" one", or one without quotes.
const CELL = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/gy;

/** Reads comma-separated values (RFC 4180), quotes and line ends within cells included; stops at what is none. */
export function readRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { groups, index, 0: whole } of text.matchAll(CELL)) {
    if (index === text.length && row.length === 0) break;
    row.push(groups?.["quoted"]?.replaceAll('""', '"') ?? groups?.["plain"] ?? "");
    if (groups?.["end"] === ",") continue;
    rows.push(row);
    row = [];
    if (index + whole.length === text.length) break;
  }
  return rows;
}
