/** Is a facility or border crossing that bears the name of a town. */
export interface Feature {
  readonly type: "facility" | "border crossing";
  readonly town: string;
}

// "al-Qusayr air base", "Aleppo International Airport", "Rabia border crossing"; the town's name comes first.
const FACILITY =
  /^(?<town>(?:\p{Ll}{1,3}[- ])?\p{Lu}[\p{L}'’.\- ]{1,50}?) (?:(?:[Ii]nternational|[Mm]unicipal|[Rr]egional|[Mm]ilitary|[Cc]ivil(?:ian)?|[Cc]entral|[Nn]ational|[Gg]eneral|[Uu]niversity|[Rr]efugee|[Aa]rmy|[Nn]aval|[Aa]ir|[Nn]uclear|[Pp]ower) ){0,3}(?:[Aa]irport|[Aa]irbase|[Aa]irfield|[Bb]ase|[Hh]ospital|[Uu]niversity|[Pp]rison|[Jj]ail|[Cc]amp|[Pp]ort|[Hh]arbou?r|[Dd]am|[Bb]ridge|[Ss]tadium|[Pp]lant|[Rr]eactor|[Rr]efinery|[Ss]tation|[Cc]ollege|[Hh]igh [Ss]chool|[Cc]athedral|[Mm]useum|[Cc]ourthouse|[Cc]ity [Hh]all|[Ff]ield)$/u;
const CROSSING =
  /^(?<town>(?:\p{Ll}{1,3}[- ])?\p{Lu}[\p{L}'’.\- ]{1,50}?) (?:[Bb]order )?(?:[Cc]rossing(?: [Pp]oint)?|[Cc]heckpoint|[Gg]ate|[Tt]erminal|[Bb]order [Pp]ost)$/u;

/** Finds the town in the name of a facility or crossing: "Aleppo" in "Aleppo International Airport". */
export function findFeature(name: string): Feature | null {
  const crossing = CROSSING.exec(name)?.groups?.["town"];
  if (crossing) return { type: "border crossing", town: crossing };
  const facility = FACILITY.exec(name)?.groups?.["town"];
  return facility ? { type: "facility", town: facility } : null;
}
