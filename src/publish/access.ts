import { type ExcerptLimits, EXCERPT_LIMITS } from "../model/access.ts";
import type { Archive, ArchivedArticle } from "../model/archive.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { findExamples, limitEntries, repeatDecisions } from "./access/entries.ts";
import { choosePublished, isLimited, type PublishedText } from "./access/published.ts";
import { hasWithheldTitle, limitProof, limitRecord } from "./access/record.ts";
import { renameArticles } from "./access/rename.ts";

/**
 * Limits an archive to what may be published of it. Everything that stands on the site is made of what this gives, so
 * that nothing withheld can reach a page, a download or the search index; an archive that withholds nothing comes back as it is.
 */
export function limitArchive(archive: Archive): Archive {
  const withheld = archive.articles.filter(isLimited);
  if (withheld.length === 0) return archive;
  const limits: ExcerptLimits = archive.settings?.excerpt ?? EXCERPT_LIMITS;
  const published = new Map(
    withheld.map((article) => [article.id as string, choosePublished(article, limits)]),
  );
  const articles = archive.articles.map((article) => limitArticle(article, published));
  const told = { after: byId(articles), examples: findExamples(articles), published };
  const places = limitEntries(archive.places, told);
  const limited: Archive = {
    ...archive,
    articles: articles.map((article) => repeatDecisions(article, archive.places, places)),
    actors: limitEntries(archive.actors, told),
    places,
    diagnostics: archive.diagnostics.map((diagnostic) => limitDiagnostic(diagnostic, withheld)),
  };
  return renameArticles(limited, nameUntitled(withheld));
}

function byId(articles: readonly ArchivedArticle[]): Map<string, ArchivedArticle> {
  return new Map(articles.map((article) => [article.id, article]));
}

function limitArticle(
  article: ArchivedArticle,
  published: ReadonlyMap<string, PublishedText>,
): ArchivedArticle {
  const proof = [...limitProof(article, (id) => published.get(id) ?? null)];
  const own = published.get(article.id);
  const record = own ? limitRecord(article, own) : article.record;
  const limited = { ...article, record: { ...record, date: { ...record.date, proof } } };
  if (!own) return limited;
  const { raw } = article.clean;
  const { markup: _, ...file } = {
    ...raw,
    text: own.text,
    bytes: new Uint8Array(),
    declared: {},
    withheld: "access" as const,
  };
  return {
    ...limited,
    mentions: article.mentions.filter(({ start, end }) =>
      own.blocks.some((block) => block.start <= start && end <= block.end),
    ),
    clean: {
      ...article.clean,
      raw: raw.record ? { ...file, record: limited.record } : file,
      blocks: own.blocks,
      removals: [],
    },
  };
}

function limitDiagnostic(diagnostic: Diagnostic, withheld: readonly ArchivedArticle[]): Diagnostic {
  const speaks = withheld.some(
    ({ record: { original } }) =>
      original.path === diagnostic.path || original.path.startsWith(`${diagnostic.path}#`),
  );
  return speaks ? { ...diagnostic, message: "a note on a text that is not published here" } : diagnostic;
}

/** Names the articles anew whose address is made of withheld words. */
function nameUntitled(articles: readonly ArchivedArticle[]): Map<string, string> {
  const untitled = articles.filter(hasWithheldTitle);
  return new Map(untitled.map(({ id }) => [id, `article-${id.slice(id.lastIndexOf("-") + 1)}`]));
}
