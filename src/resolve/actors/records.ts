import type { Actor, Alias } from "../../model/authority.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import type { ActorType } from "../../model/record.ts";
import { makeSlug } from "../../text/slug.ts";
import type { Bearer } from "./bearers.ts";
import type { Naming } from "./naming.ts";
import { nameState } from "./naming.ts";
import { isAcronym } from "./organisations.ts";

/** Chooses the name to show: the lists' name, a government by its state, a person's commonest full name, else the fullest form. */
export function chooseName({ key, namings }: Bearer): string {
  const first = namings[0]!;
  if (first.as === "government" && key.startsWith("government:"))
    return `${nameState(key.slice("government:".length))} (government)`;
  const listed = namings.find((naming) => naming.key !== undefined && key === `organisation:${naming.key}`);
  if (listed?.key) return listed.key;
  const counts = countForms(namings);
  const fullness = (form: string) => (isAcronym(form) ? 0 : form.split(" ").length);
  // "US President-elect Jane Doe" stands once and is fuller; "Jane Doe" is what she is called.
  const isFull = (form: string) => Number(first.as !== "person" || fullness(form) > 1);
  const byUse = (a: string, b: string) => counts.get(b)! - counts.get(a)!;
  const byFullness = (a: string, b: string) => fullness(b) - fullness(a);
  const [chief, next] = first.as === "person" ? [byUse, byFullness] : [byFullness, byUse];
  const forms = [...counts.keys()].sort(
    (a, b) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      isFull(b) - isFull(a) ||
      chief(a, b) ||
      next(a, b) ||
      (a < b ? -1 : 1),
  );
  return forms[0]!;
}

function isShouted(form: string): boolean {
  return form.length > 6 && form === form.toUpperCase();
}

/** Chooses the type that most of an actor's namings speak for. */
export function chooseType({ namings }: Bearer): ActorType {
  const counts = new Map<ActorType, number>();
  // "organisation" is what stands when nothing tells more.
  for (const { type, mention } of namings) {
    if (mention.kind !== "demonym")
      counts.set(type, (counts.get(type) ?? 0) + (type === "organisation" ? 0.4 : 1));
  }
  const first = namings[0]!.type;
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [first, 0] as [ActorType, number])[0];
}

function countForms(namings: readonly Naming[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { form, mention } of namings) {
    if (mention.kind !== "demonym") counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  if (!counts.size) for (const { form } of namings) counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
}

/** Lists the forms under which an actor is named, most frequent first. */
export function listAliases({ namings, reasons }: Bearer, ids: readonly ArticleId[]): Alias[] {
  const aliases = new Map<string, Alias & { count: number }>();
  for (const { form, mention, article } of namings) {
    const { start, end, kind } = mention;
    const known = aliases.get(`${kind} ${form}`);
    if (known) {
      known.count++;
      continue;
    }
    const reason =
      kind === "demonym" ? "word for its people and things" : (reasons.get(form) ?? "the name itself");
    const example = { article: ids[article]!, start, end };
    aliases.set(`${kind} ${form}`, { form, kind, count: 1, reason, example });
  }
  return [...aliases.values()].sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1));
}

/** Makes an id for each name, in order; an id that is taken gets the type, then a number behind it. */
export function makeActorIds(actors: readonly Pick<Actor, "name" | "type">[]): ActorId[] {
  const taken = new Set<string>();
  return actors.map(({ name, type }) => {
    const slug = slugOf(name, type);
    const tries = [slug, `${slug}-${makeSlug(type)}`];
    let id = tries.find((candidate) => !taken.has(candidate));
    for (let n = 2; id === undefined; n++) if (!taken.has(`${slug}-${n}`)) id = `${slug}-${n}`;
    taken.add(id);
    return id as ActorId;
  });
}

function slugOf(name: string, type: ActorType): string {
  const state = type === "government" ? /^(.+) \(government\)$/.exec(name)?.[1] : undefined;
  return state ? `government-of-${makeSlug(state)}` : makeSlug(name, "actor");
}
