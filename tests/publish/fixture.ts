import { assembleArchive } from "../../src/archive/archive.ts";
import type { Archive, ResolvedArticle } from "../../src/model/archive.ts";
import type { Block, KeptRole, RemovalKind, Removal } from "../../src/model/article.ts";
import type { Actor, Alias, LinkedMention, Place, Source } from "../../src/model/authority.ts";
import { NO_CURATION } from "../../src/model/curation.ts";
import type { ActorId, ArticleId, PlaceId, SourceId } from "../../src/model/ids.ts";
import { type NewsRecord, SOURCE_ROLES, type SourceRoles, UNDATED } from "../../src/model/record.ts";
import { parseLines } from "../../src/text/lines.ts";
import { ACTORS, PLACES, STORIES, type Story } from "./stories.ts";

/** Builds an archive of invented articles by hand, without the stages that read real ones. */
export function makeFixture(stories: readonly Story[] = STORIES): Archive {
  const articles = stories.map(resolveStory);
  const resolution = {
    articles,
    actors: Object.entries(ACTORS).map(([name, type]): Actor => ({
      id: idOf(name) as ActorId,
      name,
      type,
      aliases: aliasesOf(name, articles),
      merges: [],
    })),
    places: Object.entries(PLACES).map(([name, place]): Place => ({
      ...place,
      id: idOf(name) as PlaceId,
      name,
      aliases: aliasesOf(name, articles),
      decision: "the only place of this name in the gazetteer",
    })),
    sources: sourcesOf(stories),
    diagnostics: [],
  };
  const archive = {
    ...NO_CURATION.archive,
    title: "The Harbour File",
    description: "Invented news of the port strikes",
  };
  return assembleArchive(resolution, { ...NO_CURATION, archive });
}

function idOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "x"
  );
}

function aliasesOf(name: string, articles: readonly ResolvedArticle[]): Alias[] {
  const id = idOf(name);
  const mentions = articles.flatMap(({ record, mentions: all }) =>
    all
      .filter(({ actor, place }) => actor === id || place === id)
      .map(({ start, end }) => ({ article: record.id as ArticleId, start, end })),
  );
  const [example] = mentions;
  return example
    ? [{ form: name, kind: "name", count: mentions.length, reason: "the full name", example }]
    : [];
}

function sourcesOf(stories: readonly Story[]): Source[] {
  const names = new Set(stories.flatMap(({ source = {} }) => Object.values(source)));
  return [...names].map((name) => ({
    id: idOf(name) as SourceId,
    name,
    aliases: [],
    roles: ["outlet"],
  }));
}

function resolveStory(story: Story): ResolvedArticle {
  const lines = parseLines(story.text);
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  for (const line of lines) {
    const [, tag, kind] = /^\[(\w+)(?::([\w-]+))?\] /.exec(line.text) ?? [];
    const skip = tag ? line.text.indexOf("] ") + 2 : 0;
    const rest = { ...line, start: line.start + skip, text: line.text.slice(skip) };
    if (tag === "cut") removals.push({ ...line, kind: kind as RemovalKind, rule: `furniture/${kind}` });
    else blocks.push({ ...rest, role: (tag as KeptRole | undefined) ?? "body" });
  }
  const mentions = findMentions(blocks);
  const record = makeRecord(story, blocks, mentions);
  const raw = {
    path: `${story.id}.txt`,
    sha256: "0".repeat(64),
    bytes: new TextEncoder().encode(story.text),
    format: "text",
    encoding: "utf-8",
    text: story.text,
    declared: {},
  };
  return { record, clean: { raw, blocks, removals }, mentions, sourceIds: findSourceIds(record.source) };
}

function findSourceIds(roles: SourceRoles): ResolvedArticle["sourceIds"] {
  const known = SOURCE_ROLES.flatMap((role) => (roles[role] === null ? [] : [[role, idOf(roles[role])]]));
  return Object.fromEntries(known) as ResolvedArticle["sourceIds"];
}

function findMentions(blocks: readonly Block[]): LinkedMention[] {
  const names = [...Object.keys(ACTORS), ...Object.keys(PLACES)];
  const found = blocks.flatMap((block) =>
    names.flatMap((name) =>
      [...block.text.matchAll(new RegExp(`\\b${name}\\b`, "g"))].map(({ index }): LinkedMention => ({
        start: block.start + index,
        end: block.start + index + name.length,
        kind: "name",
        ...(name in ACTORS ? { actor: idOf(name) as ActorId } : { place: idOf(name) as PlaceId }),
      })),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

function makeRecord(story: Story, blocks: readonly Block[], mentions: readonly LinkedMention[]): NewsRecord {
  const text = (role: KeptRole) => blocks.find((block) => block.role === role)?.text ?? null;
  const count = (id: string) => mentions.filter(({ actor, place }) => actor === id || place === id).length;
  const { outlet = null, agency = null, distributor = null, republisher = null } = story.source ?? {};
  return {
    id: story.id,
    title: text("title") ?? "Untitled",
    kicker: text("kicker"),
    dek: text("dek"),
    language: story.language ?? "en",
    source: { outlet, agency, distributor, republisher },
    byline: story.byline ?? [],
    dateline: null,
    date: {
      edtf: story.date ?? null,
      basis: story.date ? "inferred" : "unknown",
      confidence: story.date ? (story.confidence ?? "likely") : null,
      sort: story.sort ?? UNDATED,
      proof: story.proof ?? [],
    },
    actors: Object.entries(ACTORS)
      .map(([name, type]) => ({ id: idOf(name), name, type, mentions: count(idOf(name)) }))
      .filter(({ mentions: n }) => n > 0),
    places: Object.entries(PLACES)
      .map(([name, { type, precision, lat, lon }]) => ({
        ...{ id: idOf(name), name, type, precision, lat, lon },
        mentions: count(idOf(name)),
      }))
      .filter(({ mentions: n }) => n > 0),
    quotes: [],
    events: [],
    story: null,
    rights: null,
    original: { path: `${story.id}.txt`, sha256: "0".repeat(64), format: "text", encoding: "utf-8" },
    evidence: evidenceOf(story, mentions),
  };
}

function evidenceOf(
  { text, evidence = [] }: Story,
  mentions: readonly LinkedMention[],
): NewsRecord["evidence"] {
  const named = mentions.map(({ start, end, actor, place }) => ({
    field: actor ? ("actors" as const) : ("places" as const),
    value: actor ?? place ?? "",
    quote: text.slice(start, end),
    start,
    end,
    rule: "names/gazetteer",
    basis: "inferred" as const,
    confidence: "likely" as const,
  }));
  const own = evidence.map(({ quote, ...rest }) => {
    const start = text.indexOf(quote);
    return { ...rest, quote, start, end: start + quote.length };
  });
  return [...own, ...named];
}
