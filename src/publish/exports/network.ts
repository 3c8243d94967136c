import type { Archive } from "../../model/archive.ts";
import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import type { ExportSource } from "./kind.ts";
import { escapeXml, XML } from "./xml.ts";

/** Renders the actors and who is named with whom as GEXF 1.3; an edge's weight is the number of articles that name both. */
export function* renderNetwork({ archive }: ExportSource): Generator<SiteFile> {
  yield { path: permalink.network, content: writeNetwork(archive) };
}

function writeNetwork(archive: Archive): string {
  return `${XML}<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Pressmark</creator><description>${escapeXml(`${archive.title}: actors named in the same articles`)}</description></meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node">
<attribute id="type" title="type" type="string"/>
<attribute id="articles" title="articles" type="integer"/>
<attribute id="mentions" title="mentions" type="integer"/>
</attributes>
<nodes>
${archive.actors.map(writeNode).join("")}</nodes>
<edges>
${writeEdges(archive)}</edges>
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

function writeEdges(archive: Archive): string {
  const ids = archive.actors.map(({ entry }) => entry.id as string);
  let edges = "";
  for (const [a, companions] of countPairs(archive, ids))
    for (const [b, weight] of [...companions].sort(([x], [y]) => x - y))
      edges += `<edge source="${escapeXml(ids[a] ?? "")}" target="${escapeXml(ids[b] ?? "")}" weight="${weight}"/>\n`;
  return edges;
}

/** Counts the articles of each pair of actors, by their positions; the archive's own lists keep only the nearest. */
function countPairs(archive: Archive, ids: readonly string[]): Map<number, Map<number, number>> {
  const positions = new Map(ids.map((id, i) => [id, i]));
  const pairs = new Map(ids.map((_, i) => [i, new Map<number, number>()]));
  for (const { record } of archive.articles) {
    const named = [...new Set(record.actors.flatMap(({ id }) => positions.get(id) ?? []))].sort(
      (x, y) => x - y,
    );
    named.forEach((a, i) => {
      const companions = pairs.get(a);
      for (const b of named.slice(i + 1)) companions?.set(b, (companions.get(b) ?? 0) + 1);
    });
  }
  return pairs;
}
