import type { AuthorityEntry } from "../../model/curation.ts";
import { ACTOR_TYPES } from "../../model/record.ts";
import { makeSlug } from "../../text/slug.ts";
import { foldName } from "../../text/names.ts";
import type { Bearer, Bearing } from "./bearers.ts";
import type { Naming } from "./naming.ts";

/** Says whether an entry speaks of an actor: entries with a place's type or point are for places. */
export function isActorEntry({ type, place }: AuthorityEntry): boolean {
  return place === undefined && (type === undefined || (ACTOR_TYPES as readonly string[]).includes(type));
}

/**
 * Lets people's word decide first: forms listed as name or alias go to the entry's bearer, forms to be split off stand alone.
 * Null where no entry speaks of the form.
 */
export function bearCurated(naming: Naming, entries: readonly AuthorityEntry[]): Bearing | null {
  for (const entry of entries) {
    if (listsForm(entry.split, naming)) {
      return {
        key: `curated:split:${naming.folded}`,
        reason: "split off by the archive's editors",
        merge: explain(naming.form, "stands for itself", entry),
      };
    }
    if (naming.mention.kind !== "demonym" && listsForm(entry.aliases, naming)) {
      const merge = explain(naming.form, `is another name of “${entry.name}”`, entry);
      return { key: keyOfEntry(entry), reason: "alias given by the archive's editors", merge };
    }
  }
  return null;
}

function listsForm(forms: readonly string[] | undefined, { folded }: Naming): boolean {
  return !!forms?.some((form) => foldName(form) === folded);
}

function keyOfEntry({ name }: AuthorityEntry): string {
  return `curated:${foldName(name)}`;
}

function explain(form: string, what: string, { why }: AuthorityEntry): string {
  return `“${form}” ${what}, say the archive's editors${why ? `: ${why.replace(/\.$/, "")}` : ""}.`;
}

/** Finds the entry that names a bearer (by its name, one of its forms or its id), or merges it into another; null if none does. */
export function findEntry(
  bearer: Bearer,
  name: string,
  entries: readonly AuthorityEntry[],
): AuthorityEntry | null {
  if (!entries.length) return null;
  const forms = new Set([foldName(name), ...bearer.namings.map(({ folded }) => folded)]);
  const slug = makeSlug(name);
  const split = (entry: AuthorityEntry) =>
    bearer.key.startsWith("curated:split:") && listsForm(entry.split, bearer.namings[0]!);
  return (
    entries.find((entry) => keyOfEntry(entry) === bearer.key) ??
    entries.find(
      (entry) =>
        !split(entry) && entry.merge?.some((other) => forms.has(foldName(other)) || makeSlug(other) === slug),
    ) ??
    entries.find((entry) => !split(entry) && forms.has(foldName(entry.name))) ??
    null
  );
}

/** Tells a merge that an entry ordered, for the actor's page. */
export function explainMerge(name: string, entry: AuthorityEntry): string {
  return explain(name, `is “${entry.name}”`, entry);
}
