import { AGENCIES } from "../lexicon/agencies.ts";
import { MASTHEADS } from "../lexicon/mastheads.ts";
import type { Source } from "../model/authority.ts";
import type { SourceId } from "../model/ids.ts";
import { SOURCE_ROLES, type SourceRole, type SourceRoles } from "../model/record.ts";
import { makeSlug } from "../text/slug.ts";

const FORMS = new Map(MASTHEADS.concat(AGENCIES).map(({ name, forms }) => [name, forms]));

/** Gives the id of a source's authority record by its one name: "Associated Press" is `associated-press`. */
export function sourceId(name: string): SourceId {
  return makeSlug(name.replace(/^the\s(?=\S)/i, ""), "source") as SourceId;
}

/** Finds the authority record behind each known role of an article. */
export function findSourceIds(roles: SourceRoles): Partial<Record<SourceRole, SourceId>> {
  const known = SOURCE_ROLES.flatMap((role) => {
    const name = roles[role];
    return name === null ? [] : [[role, sourceId(name)] as const];
  });
  return Object.fromEntries(known);
}

/** Lists one authority record for every name in any role, with its other names, sorted by id. */
export function listSources(articles: readonly SourceRoles[]): Source[] {
  const byId = new Map<SourceId, { names: Set<string>; roles: Set<SourceRole> }>();
  for (const roles of articles)
    for (const role of SOURCE_ROLES) {
      const name = roles[role];
      if (name === null) continue;
      const entry = byId.get(sourceId(name)) ?? { names: new Set(), roles: new Set() };
      byId.set(sourceId(name), { names: entry.names.add(name), roles: entry.roles.add(role) });
    }
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { names, roles }]) => makeSource(id, names, roles));
}

function makeSource(id: SourceId, names: ReadonlySet<string>, roles: ReadonlySet<SourceRole>): Source {
  const [name = "", ...further] = [...names].sort((a, b) => (a < b ? -1 : 1));
  const aliases = [...new Set([...further, ...(FORMS.get(name) ?? [])])].filter((form) =>
    isOther(form, name),
  );
  return { id, name, aliases, roles: SOURCE_ROLES.filter((role) => roles.has(role)) };
}

// "The Associated Press" and "REUTERS" are spellings, not other names
function isOther(form: string, name: string): boolean {
  return form.replace(/^the /i, "").toLowerCase() !== name.replace(/^the /i, "").toLowerCase();
}
