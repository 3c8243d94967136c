import { createHash } from "node:crypto";
import type { ArchivedArticle, Archive } from "../model/archive.ts";
import { permalink } from "../model/permalink.ts";
import { drawCard } from "./card.ts";
import type { Texts } from "./texts.ts";
import { countArchive } from "./views/counts.ts";
import { viewDate } from "./views/dates.ts";
import { countIn } from "./wording.ts";
import type { SiteFile } from "./write.ts";

/** The name under which the card of the whole archive is found among a site's assets. */
export const ARCHIVE_CARD = "card.png";

/** Names the card of one article among a site's assets. */
export function nameCard(id: string): string {
  return `cards/${id}.png`;
}

/**
 * Draws what social sites show for a link: one card for the archive (0.1 s, 45 kB), and where its settings say
 * `cards: true` one for each article. Each is handed on as soon as it is drawn; gives their addresses by name.
 */
export async function makeCards(
  archive: Archive,
  texts: Texts,
  write: (file: SiteFile) => Promise<void>,
): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  const add = async (name: string, content: Uint8Array | null) => {
    if (!content) return;
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    addresses.set(name, permalink.asset(name, hash));
    await write({ path: permalink.asset(name, hash), content });
  };
  await add(ARCHIVE_CARD, await drawArchiveCard(archive, texts));
  if (archive.settings?.cards)
    for (const article of archive.articles)
      await add(nameCard(article.id), await drawArticleCard(article, archive, texts));
  return addresses;
}

function drawArchiveCard(archive: Archive, texts: Texts): Promise<Uint8Array | null> {
  const { articles, sources, years } = countArchive(archive);
  const counted = [countIn(texts, articles, "article"), countIn(texts, sources, "source")];
  const foot = [...counted, ...(years === null ? [] : [years])].join(texts.frame.comma);
  return drawCard({ archive: null, headline: archive.title, dek: archive.description || null, foot });
}

function drawArticleCard(
  { record }: ArchivedArticle,
  { title }: Archive,
  texts: Texts,
): Promise<Uint8Array | null> {
  const { outlet, agency } = record.source;
  const source = outlet ?? agency ?? texts.rows.sourceUnknown;
  const foot = [source, viewDate(record.date, texts).short].join(texts.frame.comma);
  return drawCard({ archive: title, headline: record.title, dek: record.dek, foot });
}
