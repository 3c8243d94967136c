import type { Mention } from "../../model/mention.ts";
import { findToponyms, rememberByName, type GazetteerEntry } from "../../lexicon/gazetteer.ts";

/** Is an area of which the text says that a place lies in it. */
export interface PrintedContainer {
  readonly entries: readonly GazetteerEntry[];
  /** As printed with the place: "Paris, Texas". */
  readonly quote: string;
  /** `comma`: "Paris, Texas", "Paris (Texas)"; `in`: "Paris in Texas"; `before`: "Texas’s Paris". */
  readonly form: "comma" | "in";
}

// ", Texas", " (Texas", ", Lamar County, Texas": a capitalised name of up to four words after the place.
const COMMA =
  /^(?:,\s{1,2}|\s\()(?:in |northern |southern |eastern |western |central )?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:and |of |the )?\p{Lu}[\p{L}.'’-]*){0,3})/u;
// " in Texas", " in northern Texas", " of Texas".
const IN =
  /^,? (?:in|of) (?:the )?(?:(?:far |north|south|east|west|central|upper|lower|rural)[a-z-]* )?(?<name>\p{Lu}[\p{L}.'’-]*(?: (?:and |of |the )?\p{Lu}[\p{L}.'’-]*){0,3})/u;
const FORMS = [
  ["comma", COMMA],
  ["in", IN],
] as const;
const REACH = 80;

/** Finds the areas that the text prints right after a place as what it lies in: a state, province, county or country. */
export function findContainers(text: string, mention: Mention): PrintedContainer[] {
  const inner = mention.surface.indexOf(",");
  const start = inner > 0 ? mention.start + inner : mention.end;
  if (!MAY_FOLLOW.test(text.charAt(start))) return [];
  const after = text.slice(start, start + REACH).replace(/\s+/g, " ");
  if (!/^(?:,| [(io])/.test(after)) return [];
  return FORMS.flatMap(([form, pattern]) => {
    const words = pattern.exec(after)?.groups?.["name"];
    const entries = words ? findAreas(words) : null;
    return entries
      ? [
          {
            entries: entries.areas,
            quote: `${text.slice(mention.start, start)}${form === "comma" ? "," : " in"} ${entries.name}`,
            form,
          },
        ]
      : [];
  });
}

// Most names are followed by a word, or by a mark that is no comma.
const MAY_FOLLOW = /[,\s]/;

// The longest run of the words from their start that names an area: "Texas", not "Texas Governor".
const findAreas = rememberByName((words: string): { name: string; areas: GazetteerEntry[] } | null => {
  const parts = words.split(" ");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join(" ");
    for (const form of listForms(name)) {
      const areas = findToponyms(form).filter((entry) => isArea(entry) && entry.match !== "folded");
      if (areas.length) return { name: form, areas };
    }
  }
  return null;
});

// "Texas." ends a sentence, "Tex." is short for it.
function listForms(name: string): string[] {
  const bare = name.replace(/(?:[’']s|[.'’-]){1,9}$/, "");
  const isShort = name.endsWith(".") && bare.length < 6 && !findToponyms(bare).some(isArea);
  return isShort ? [name, bare] : [bare];
}

function isArea(entry: GazetteerEntry): boolean {
  return (
    entry.rank === "country" ||
    entry.rank === "region" ||
    (entry.rank === "district" && entry.match === "name")
  );
}

// ", Lebanon, May 31 (Reuters) —": what may stand between a dateline's town and its dash.
const DATELINE_REST =
  /^(?:, [\p{L}. ]{2,25})?(?:, [\p{L}.]{3,9} \d{1,2})? ?(?:\([^()]{2,20}\))? {0,3}(?:--|[-–—])\s/u;

/** Tells whether a mention is the town of a dateline: "BEIRUT (Reuters) —" at the start of a sentence. */
export function isDateline(text: string, { start, end }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /(?:^|[.!?”"\n\r]\s{0,3})$/.test(before) && DATELINE_REST.test(text.slice(end, end + REACH));
}

/** Tells whether one place lies in another, as far as their chains of regions tell. */
export function isWithin(inner: GazetteerEntry, outer: GazetteerEntry): boolean {
  if (inner.id === outer.id || !outer.country || inner.country !== outer.country) return false;
  if (outer.rank === "country") return true;
  if (outer.rank === "region") return inner.admin1 === outer.name && inner.rank !== "region";
  return outer.rank === "district" && inner.admin1 === outer.admin1 && inner.within[0] === outer.name;
}
