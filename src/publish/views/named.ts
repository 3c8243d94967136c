import type { Listed } from "../../model/archive.ts";
import type { Actor, Alias, Place } from "../../model/authority.ts";
import type { ActorType, PlaceType } from "../../model/record.ts";
import { permalink } from "../../model/permalink.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Group, groupOf } from "./groups.ts";
import type { PageLink } from "./page.ts";

/** Is an actor or a place in a list. */
export interface EntryView {
  readonly name: string;
  readonly url: string;
  readonly group: Group;
  readonly type: ActorType | PlaceType;
  readonly articles: number;
  readonly mentions: number;
}

/** Turns an actor into its line in a list. */
export function viewActorEntry({ entry, articles, mentions }: Listed<Actor>): EntryView {
  const { id, name, type } = entry;
  return { name, type, group: groupOf(type), url: permalink.actor(id), articles: articles.length, mentions };
}

/** Turns a place into its line in a list. */
export function viewPlaceEntry({ entry, articles, mentions }: Listed<Place>): EntryView {
  const { id, name, type } = entry;
  return { name, type, group: "place", url: permalink.place(id), articles: articles.length, mentions };
}

/** Is one form of a name, with an example in its surroundings. */
export interface AliasView {
  readonly form: string;
  readonly kind: string;
  readonly count: number;
  readonly reason: string;
  readonly example: {
    readonly before: string;
    readonly form: string;
    readonly after: string;
    readonly in: PageLink;
  } | null;
}

const AROUND = 55;

/** Shows a name's forms, the most frequent first. */
export function viewAliases(aliases: readonly Alias[], catalogue: Catalogue): AliasView[] {
  return aliases
    .map(({ form, kind, count, reason, example }) => ({
      form,
      kind,
      count,
      reason,
      example: showExample(example, catalogue),
    }))
    .sort((a, b) => b.count - a.count);
}

function showExample(
  { article: id, start, end }: Alias["example"],
  catalogue: Catalogue,
): AliasView["example"] {
  const article = catalogue.article(id);
  const block = article?.clean.blocks.find((line) => line.start <= start && end <= line.end);
  if (!article || !block) return null;
  const [from, to] = [start - block.start, end - block.start];
  const paragraph = article.clean.blocks.filter(({ role }) => role === "body").indexOf(block) + 1;
  return {
    before: cutBefore(block.text.slice(0, from)),
    form: block.text.slice(from, to),
    after: cutAfter(block.text.slice(to)),
    in: {
      text: article.record.title,
      url: permalink.article(article.id) + (paragraph ? `#p${paragraph}` : ""),
    },
  };
}

function cutBefore(text: string): string {
  return text.length <= AROUND ? text : `…${text.slice(-AROUND).replace(/^\S*\s/, "")}`;
}

function cutAfter(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, AROUND).replace(/\s\S*$/, "")}…`;
}

/** Counts in how many of some articles each actor or place is named, the most frequent first. */
export function countNamed(
  lists: readonly (readonly { readonly id: string }[])[],
): { id: string; together: number }[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, together]) => ({ id, together })).sort((a, b) => b.together - a.together);
}
