import { permalink } from "../../model/permalink.ts";
import type { Checker, Fault } from "../checker.ts";
import { attributeOf, type TextFile } from "../text-file.ts";

// Twins, feeds, records and citations go with their page; what is made anew in each build nobody cites.
const CITED = /\.html$|^data\//;
const MADE_ANEW = new RegExp(`^(?:${permalink.searchIndex}|assets/)`);
// Page 2 of a long list, `articles/index/2.html`, comes and goes with the length of `articles/index.html`.
const LIST_PAGE = /^(?<list>.+)\/\d+\.html$/;

/** Lists what can be done about a lost address, by the folder of the site that it lies in. */
const REMEDIES: Readonly<Record<string, string>> = {
  articles:
    "put the seed back under its old name; what must not be shown can be withdrawn with a reason in curation/redactions.yml",
  actors: "where the name only changed, curation/authority/ can give it its old one",
  places: "where the name only changed, curation/authority/ can give it its old one",
};

/** Checks that every address of the last build is there still: somebody may have cited it. */
export const checkLostAddresses: Checker = ({ files, previous }) => {
  const gathered = new Set<string>();
  return {
    look(file) {
      if (file.isPage) for (const page of listGathered(file)) gathered.add(page);
      return [];
    },
    *end() {
      const known = new Set(previous);
      const lost = [...known].filter((path) => !files.has(path));
      yield* reportMoved(lost.filter((path) => gathered.has(path)));
      yield* reportLost(
        lost.filter((path) => !gathered.has(path)),
        known,
      );
    },
  };
};

// actors/in-one-article/7.html#named-lavrov, timeline/2018.html#on-2018-05-31
const ANCHOR = /^(?:named|on)-(?<page>.+)$/;

/** Lists the addresses that what stands on a page of many had while it had a page of its own. */
function listGathered({ path, elements }: TextFile): string[] {
  const folder = /^(?:timeline\/events|[^/]+)\//.exec(path)?.[0] ?? "";
  return elements.flatMap((element) => {
    const page = ANCHOR.exec(attributeOf(element, "id") ?? "")?.groups?.["page"];
    return page === undefined ? [] : [`${folder}${page}.html`];
  });
}

function* reportMoved(paths: readonly string[]): Generator<Fault> {
  const [first] = paths;
  if (first === undefined) return;
  const message = `was in the last build and stands on a page of many now, as do ${paths.length - 1} others: the archive has grown so large that it gathers what one article alone names, and short months; tell those who may have cited them`;
  yield { path: first, severity: "warning", rule: "links/moved", message };
}

function* reportLost(paths: readonly string[], known: ReadonlySet<string>): Generator<Fault> {
  for (const path of paths) {
    if (!CITED.test(path) || MADE_ANEW.test(path)) continue;
    if (known.has(`${LIST_PAGE.exec(path)?.groups?.["list"]}.html`)) continue;
    const remedy = REMEDIES[path.split("/", 1)[0] ?? ""] ?? "tell those who may have cited it";
    const message = `was in the last build and would be gone: links and citations to it would break; ${remedy}`;
    yield { path, severity: "warning", rule: "links/lost", message };
  }
}
