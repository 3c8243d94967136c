import type { Source } from "../model/authority.ts";
import type { Curation } from "../model/curation.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Findings, SourceClue } from "../model/findings.ts";
import { SOURCE_ROLES, type SourceRole, type SourceRoles } from "../model/record.ts";
import { weighClues, type SourceCandidate } from "./source-candidates.ts";
import { listSources } from "./source-authority.ts";

/** Is the four roles of every article with their evidence, and one authority record for each name. */
export interface SourceResolution {
  /** As the findings: index = article. */
  readonly roles: readonly SourceRoles[];
  readonly evidence: readonly (readonly Evidence[])[];
  /** Sorted by id. */
  readonly sources: readonly Source[];
}

type Chosen = Record<SourceRole, SourceCandidate | null>;

/** Lists the score that a name must reach before a role is given to it. */
const LEAST: Readonly<Record<SourceRole, number>> = {
  outlet: 0.3,
  agency: 0.5,
  distributor: 0.5,
  republisher: 0.5,
};
const MOST_ROWS = 6;

/** Rules by which a page names itself; whether it published the text first or re-posted it, they do not say. */
const SITE_RULES = new Set([
  "source/self-naming",
  "source/own-channel",
  "source/brand",
  "source/address",
  "source/mail-address",
  "source/title-tail",
  "source/declared",
]);
/** Rules by which a text says where it comes from, whoever shows it. */
const ORIGIN_RULES = new Set([
  "source/copyright-line",
  "source/credit-line",
  "source/first-appeared",
  "source/reprinted-from",
  "source/visit-at",
  "source/read-original",
]);

/** Decides the four source roles of every article by weighing all clues, and lists the sources behind them. */
export function resolveSources(findings: readonly Findings[], _curation: Curation): SourceResolution {
  const decided = findings.map(({ sources }) => choose(sources));
  const roles = decided.map(({ chosen }) => nameRoles(chosen));
  return {
    roles,
    evidence: decided.map(({ chosen, others }) => proveRoles(chosen, others)),
    sources: listSources(roles),
  };
}

function choose(clues: readonly SourceClue[]): {
  chosen: Chosen;
  others: Record<SourceRole, SourceCandidate[]>;
} {
  const others = {} as Record<SourceRole, SourceCandidate[]>;
  const chosen = {} as Chosen;
  for (const role of SOURCE_ROLES) {
    others[role] = weighClues(clues.filter((clue) => clue.role === role));
    chosen[role] = others[role].find(({ score }) => score >= LEAST[role]) ?? null;
  }
  const [only, ...more] = others.outlet;
  if (only && !more.length && clues.every(isSelfReference))
    return { chosen: { ...chosen, outlet: only }, others };
  return { chosen: partSite(chosen, others), others };
}

// "Haaretz reported" is most often another paper's citation: it counts only where nothing else speaks, and stays weak.
function isSelfReference({ evidence }: SourceClue): boolean {
  return evidence.rule === "source/self-reference";
}

/** Parts who published first from whose page it is: where the text says where it comes from, the page is a republisher. */
function partSite(chosen: Chosen, { outlet: outlets }: Record<SourceRole, SourceCandidate[]>): Chosen {
  const origin = outlets.find(
    (candidate) => candidate.score >= LEAST.outlet && isFrom(candidate, ORIGIN_RULES),
  );
  const site =
    chosen.republisher ?? outlets.find((candidate) => candidate.score >= 0.5 && isSite(candidate)) ?? null;
  if (!site) return chosen;
  if (origin && origin.name !== site.name && !isFrom(site, ORIGIN_RULES))
    return { ...chosen, outlet: origin, republisher: site };
  if (chosen.republisher?.name === chosen.outlet?.name) return { ...chosen, republisher: null };
  // A site that only promotes its channel and owes the text to nobody: the publisher, as far as anyone can tell.
  if (!chosen.outlet && !chosen.agency && isSite(site)) return { ...chosen, outlet: site, republisher: null };
  return chosen;
}

function isFrom({ clues }: SourceCandidate, rules: ReadonlySet<string>): boolean {
  return clues.some(({ evidence }) => rules.has(evidence.rule));
}

function isSite({ clues }: SourceCandidate): boolean {
  return clues.every(({ evidence }) => SITE_RULES.has(evidence.rule));
}

function nameRoles(chosen: Chosen): SourceRoles {
  return {
    outlet: chosen.outlet?.name ?? null,
    agency: chosen.agency?.name ?? null,
    distributor: chosen.distributor?.name ?? null,
    republisher: chosen.republisher?.name ?? null,
  };
}

function proveRoles(chosen: Chosen, others: Record<SourceRole, SourceCandidate[]>): Evidence[] {
  return SOURCE_ROLES.flatMap((role) => {
    const winner = chosen[role];
    return winner ? proveRole(role, winner, others[role]) : [];
  });
}

function proveRole(
  role: SourceRole,
  winner: SourceCandidate,
  candidates: readonly SourceCandidate[],
): Evidence[] {
  const rivals = candidates.filter(({ name }) => name !== winner.name);
  const contested = rivals.some(({ score }) => score > winner.score * 0.9);
  return winner.clues.slice(0, MOST_ROWS).map(({ evidence }, at): Evidence => {
    const confidence = contested && evidence.confidence === "certain" ? "likely" : evidence.confidence;
    const also = at === 0 && rivals.length ? { also: rivals.slice(0, 4).map(({ name }) => name) } : {};
    return { ...evidence, field: `source.${role}`, value: winner.name, confidence, ...also };
  });
}
