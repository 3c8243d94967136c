import type { Archive } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";
import { escapeXml, XML } from "./xml.ts";

/** Renders the actors and who is named with whom as GEXF 1.3; an edge's weight is the number of articles that name both. */
export function* renderNetwork({ archive }: ExportSource): Generator<SiteFile> {
  yield { path: permalink.network, content: writeNetwork(archive) };
}

/** Writes the network; with more than `most` edges it keeps those of more articles, and says so. */
export function writeNetwork(archive: Archive, most = MOST_EDGES): string {
  const ids = archive.actors.map(({ entry }) => entry.id as string);
  const { edges, least } = chooseEdges(countPairs(archive, ids), most);
  const joined = least === 1 ? "the same articles" : `the same articles, at least ${least}`;
  return `${XML}<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Pressmark</creator><description>${escapeXml(`${archive.title}: actors named in ${joined}`)}</description></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node">
<attribute id="type" title="type" type="string"/>
<attribute id="articles" title="articles" type="integer"/>
<attribute id="mentions" title="mentions" type="integer"/>
</attributes>
<nodes>
${archive.actors.map(writeNode).join("")}</nodes>
<edges>
${writeEdges(edges, ids)}</edges>
</graph>
</gexf>
`;
}

function writeNode({ entry, articles, mentions }: Archive["actors"][number]): string {
  const values = Object.entries({ type: entry.type, articles: articles.length, mentions });
  const attributes = values
    .map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`)
    .join("");
  return `<node id="${escapeXml(entry.id)}" label="${escapeXml(entry.name)}"><attvalues>${attributes}</attvalues></node>\n`;
}

function writeEdges(edges: readonly Edge[], ids: readonly string[]): string {
  const end = (position: number) => escapeXml(ids[position] ?? "");
  return edges
    .map(([a, b, weight]) => `<edge source="${end(a)}" target="${end(b)}" weight="${weight}"/>\n`)
    .join("");
}

/** Is a pair of actors, by their positions, with the number of articles that name both. */
type Edge = readonly [number, number, number];

// More than programs draw at once; one long list of names alone makes tens of thousands of pairs.
const MOST_EDGES = 200_000;

/** Keeps the edges of at least so many articles that there are not too many; tells that number. */
function chooseEdges(all: readonly Edge[], most: number): { edges: readonly Edge[]; least: number } {
  let [edges, least] = [all, 1];
  while (edges.length > most) {
    least++;
    edges = edges.filter(([, , weight]) => weight >= least);
  }
  return { edges, least };
}

/** Counts the articles of each pair of actors; the archive's own lists keep only the nearest. */
function countPairs({ articles }: Archive, ids: readonly string[]): Edge[] {
  const positions = new Map(ids.map((id, i) => [id, i]));
  const pairs = ids.map(() => new Map<number, number>());
  for (const { record } of articles) {
    const named = [...new Set(record.actors.flatMap(({ id }) => positions.get(id) ?? []))];
    named.sort((a, b) => a - b);
    named.forEach((a, i) => {
      for (const b of named.slice(i + 1)) pairs[a]?.set(b, (pairs[a].get(b) ?? 0) + 1);
    });
  }
  return pairs.flatMap((companions, a) =>
    [...companions].sort(([x], [y]) => x - y).map(([b, weight]): Edge => [a, b, weight]),
  );
}
