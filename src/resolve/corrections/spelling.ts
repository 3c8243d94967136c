import type { Actor, Place } from "../../model/authority.ts";
import type { Correction } from "../../model/curation.ts";
import type { NewsRecord } from "../../model/record.ts";
import { isNamed } from "./names.ts";

type Entry = Actor | Place;

/** Spells a correction of names out: by the names that the archive uses, and a list to `set` as what comes and what goes. */
export function spellNames(
  correction: Correction,
  record: NewsRecord,
  known: { readonly actors: readonly Actor[]; readonly places: readonly Place[] },
): Correction {
  const { field } = correction;
  if (field !== "actors" && field !== "places") return correction;
  const { set, add = [], remove = [], ...rest } = correction;
  const spell = (name: string) => spellName(name, known[field]);
  const spelled = {
    add: add.map((one) => (typeof one === "string" ? spell(one) : one)),
    remove: remove.map(spell),
  };
  if (set === undefined) return { ...rest, ...spelled };
  if (set === null) return { ...rest, ...spelled, set };
  const wanted = [set].flat().map(spell);
  const held: readonly { id: string; name: string }[] = record[field];
  const gone = held.filter((one) => !wanted.some((name) => isNamed(one, name)));
  const fresh = wanted.filter((name) => !held.some((one) => isNamed(one, name)));
  return {
    ...rest,
    add: [...fresh, ...spelled.add],
    remove: [...gone.map(({ id }) => id), ...spelled.remove],
  };
}

/** Gives the name of the only one that a form means: "the Port" is the Port of Oslo, "Holm" nobody where two bear it. */
function spellName(form: string, known: readonly Entry[]): string {
  if (known.some((entry) => isNamed(entry, form))) return form;
  const [only, ...others] = known.filter(({ aliases }) => aliases.some((alias) => alias.form === form));
  return only && others.length === 0 ? only.name : form;
}
