import type { ArchiveSettings } from "../../model/curation.ts";
import { PLURAL_FORMS, type Texts } from "../texts.ts";
import { listHoles } from "../wording.ts";
import { findNearest, type SettingFault } from "./fault.ts";

// What the interface is, not what it says.
const FIXED = ["language.code", "language.name", "language.direction"];

/** Puts an archive's own texts in the place of those of the interface; what names no text, or a hole it lacks, is left out. */
export function replaceTexts(
  texts: Texts,
  { texts: own = {} }: ArchiveSettings,
): { texts: Texts; faults: SettingFault[] } {
  if (!Object.keys(own).length) return { texts, faults: [] };
  const known = new Map([...listTexts(texts)].filter(([key]) => !FIXED.includes(key)));
  const faults = Object.entries(own).flatMap(([key, text]) => findFault(key, text, known) ?? []);
  const wrong = new Set(faults.map(({ key }) => key));
  const usable = new Map(Object.entries(own).filter(([key]) => !wrong.has(`texts.${key}`)));
  return { texts: replaceIn(texts, usable) as Texts, faults };
}

/** Lists the texts of a language by their dotted keys. */
export function* listTexts(section: object, path = ""): Generator<[key: string, text: string]> {
  for (const [key, value] of Object.entries(section) as [string, string | object][])
    if (typeof value === "string") yield [path + key, value];
    else yield* listTexts(value, `${path}${key}.`);
}

function findFault(key: string, text: string, known: ReadonlyMap<string, string>): SettingFault | null {
  const usual = known.get(key);
  if (usual === undefined) {
    const nearest = findNearest(key, [...known.keys()]);
    const hint = nearest === null ? "" : `; did you mean ${nearest}?`;
    return complain(key, `the interface has no text of this key${hint}`, "settings/unknown-text");
  }
  const holes = listHoles(usual);
  // Other forms of a counted text may have holes that one form does without.
  const ofForms = PLURAL_FORMS.map((form) => known.get(key.replace(/\.[a-z]+$/, `.${form}`)) ?? "");
  const allowed = new Set([
    ...holes,
    ...(known.has(key.replace(/\.[a-z]+$/, ".other")) ? ofForms.flatMap(listHoles) : []),
  ]);
  const wrong = listHoles(text).filter((hole) => !allowed.has(hole));
  if (!wrong.length) return null;
  const filled = holes.length ? `{${holes.join("}, {")}}` : "nothing";
  return complain(key, `{${wrong.join("}, {")}} is not filled here, but ${filled}`, "settings/text-hole");
}

function complain(key: string, problem: string, rule: string): SettingFault {
  return { key: `texts.${key}`, severity: "error", message: `texts: ${key}: ${problem}`, rule };
}

function replaceIn(section: object, own: ReadonlyMap<string, string>, path = ""): object {
  return Object.fromEntries(
    Object.entries(section).map(([key, value]: [string, string | object]) => [
      key,
      typeof value === "string" ? (own.get(path + key) ?? value) : replaceIn(value, own, `${path}${key}.`),
    ]),
  );
}
