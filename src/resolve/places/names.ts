import { hasToponym, rememberByName } from "../../lexicon/gazetteer.ts";

/** Is a printed name taken apart. */
export interface PrintedName {
  readonly name: string;
  /** Set when a word beside the name says that a region is meant: "Homs province". */
  readonly wants: "region" | null;
}

// "Homs province", "Anbar governorate"; "York County" and "New York City" are names as they stand.
const REGION_AFTER =
  /^(?<name>.+?)[ -](?<kind>[Pp]rovince|[Gg]overnorate|[Rr]egion|[Dd]istrict|[Ss]tate|[Pp]refecture|[Oo]blast|[Dd]epartment|[Pp]rovinces)$/;
// "province of Homs", "State of Texas"; "City of London" too.
const KIND_BEFORE =
  /^(?:[Tt]he )?(?<kind>[Pp]rovince|[Gg]overnorate|[Rr]egion|[Dd]istrict|[Ss]tate|[Cc]ity|[Tt]own|[Vv]illage|[Pp]ort|[Cc]ounty) of (?<name>.+)$/;
// "northern Syria", "Southwest Virginia", "downtown Los Angeles", "Greater Manchester".
const PART_BEFORE =
  /^(?:(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Uu]pper|[Ll]ower|[Mm]id|[Dd]owntown|[Gg]reater|[Mm]ainland|[Rr]ural|[Ii]nner|[Oo]uter)(?:[- ]?(?:[Ee]ast|[Ww]est|[Cc]entral))?(?:ern)?)[ -](?<name>\p{Lu}.+)$/u;

/** Parses a printed place name: article, possessive, "province", "northern" and what follows a comma come off, if the rest is known. */
export const parseName = rememberByName((surface: string): PrintedName => {
  const bare = surface
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[’']s?$/, "")
    .replace(/^[Tt]he (?=\p{Lu})/u, "");
  if (hasToponym(bare)) return { name: bare, wants: null };
  return partName(bare) ?? { name: bare, wants: null };
});

function partName(bare: string): PrintedName | null {
  const comma = /^(?<name>[^,]{2,60}),/.exec(bare)?.groups?.["name"];
  if (comma) return parseName(comma);
  const after = REGION_AFTER.exec(bare)?.groups?.["name"];
  if (after) return { name: after, wants: "region" };
  const before = KIND_BEFORE.exec(bare)?.groups;
  if (before?.["name"])
    return {
      name: before["name"],
      wants: /city|town|village|port/i.test(before["kind"] ?? "") ? null : "region",
    };
  const county = bare.replace(/ Co\.?$/i, " County");
  if (county !== bare && hasToponym(county)) return { name: county, wants: null };
  const part = PART_BEFORE.exec(bare)?.groups?.["name"];
  return part && hasToponym(part) ? { name: part, wants: null } : null;
}
