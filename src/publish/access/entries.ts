import type { Archive, ArchivedArticle, Listed } from "../../model/archive.ts";
import type { Actor, Alias, Place } from "../../model/authority.ts";
import type { PublishedText } from "./published.ts";

/** Holds the articles as they are published, where they print each form of a name, and what is left of those that are limited. */
export interface Limits {
  readonly after: ReadonlyMap<string, ArchivedArticle>;
  readonly examples: ReadonlyMap<string, Alias["example"]>;
  readonly published: ReadonlyMap<string, PublishedText>;
}

type Entry = Actor | Place;

/** Limits authority records: forms of a name that only withheld text prints go, and so do its words in explanations. */
export function limitEntries<One extends Listed<Entry>>(listed: readonly One[], limits: Limits): One[] {
  return listed.map((one) =>
    one.articles.some((id) => limits.published.has(id)) ? { ...one, entry: limitEntry(one, limits) } : one,
  );
}

function limitEntry({ entry, articles }: Listed<Entry>, limits: Limits): Entry {
  const aliases = entry.aliases.flatMap((alias) => limitAlias(alias, entry, limits));
  const forms = new Set([entry.name, ...aliases.map(({ form }) => form)]);
  const gone = entry.aliases.filter(({ form }) => !forms.has(form));
  if ("merges" in entry) {
    const merges = entry.merges.filter((says) => !gone.some(({ form }) => says.includes(`“${form}”`)));
    return { ...entry, aliases, merges };
  }
  return { ...entry, aliases, decision: limitDecision(entry, articles, limits) };
}

function limitAlias(alias: Alias, entry: Entry, limits: Limits): Alias[] {
  const { article, start, end } = alias.example;
  const published = limits.published.get(article);
  if (!published || published.shows({ start, end }, alias.form)) return [alias];
  const example = limits.examples.get(keyOf(entry.id, alias.form));
  if (example) return [{ ...alias, example }];
  return alias.form === entry.name ? [alias] : [];
}

/** Names a form of an actor's or place's name, for finding where it is printed. */
function keyOf(id: string, form: string): string {
  return `${id} ${form}`;
}

/** Finds the first place where each form of a name is printed and published. */
export function findExamples(articles: Iterable<ArchivedArticle>): Map<string, Alias["example"]> {
  const examples = new Map<string, Alias["example"]>();
  for (const { id, mentions, clean } of articles)
    for (const { actor, place, start, end } of mentions)
      for (const named of [actor, place]) {
        const key = named && keyOf(named, level(clean.raw.text.slice(start, end)));
        if (key && !examples.has(key)) examples.set(key, { article: id, start, end });
      }
  return examples;
}

function level(text: string): string {
  return text.replace(/\s+/g, " ");
}

const QUOTED = /“(?<words>[^”]{1,500})”/g;
const WITHHELD = "Decided by words of an article that are not published here.";

/** Limits the sentence that explains where a place is, where it quotes an article that withholds the words. */
function limitDecision({ name, decision }: Place, articles: readonly string[], limits: Limits): string {
  const quoted = [...decision.matchAll(QUOTED)].map(({ groups }) => groups?.["words"] ?? "");
  const foreign = quoted.filter((words) => words !== name);
  if (foreign.length === 0) return decision;
  const told = articles.map((id) => limits.after.get(id)).map((one) => level(one ? printed(one) : ""));
  const isOpen = (words: string) => told.some((text) => text.includes(words));
  return foreign.every(isOpen) ? decision : WITHHELD;
}

function printed({ clean }: ArchivedArticle): string {
  return clean.blocks.map(({ text }) => text).join("\n");
}

/** Repeats in the articles' evidence what the places' own pages say of how they were decided. */
export function repeatDecisions(
  article: ArchivedArticle,
  before: Archive["places"],
  after: Archive["places"],
): ArchivedArticle {
  const changed = new Map(
    before.flatMap(({ entry }, i) => {
      const now = after[i]?.entry.decision;
      return now === undefined || now === entry.decision ? [] : [[entry.id as string, now] as const];
    }),
  );
  if (changed.size === 0) return article;
  const evidence = article.record.evidence.map((row) => {
    const now = row.field === "places" && row.value !== undefined ? changed.get(row.value) : undefined;
    return now === undefined || row.note === undefined ? row : { ...row, note: now };
  });
  return { ...article, record: { ...article.record, evidence } };
}
