import { type Access, chooseStrictest, type Custodian, readAccess } from "../model/access.ts";
import type { ResolvedArticle } from "../model/archive.ts";
import type { ArchiveSettings } from "../model/curation.ts";
import { type NewsRecord, SOURCE_ROLES } from "../model/record.ts";
import { sourceId } from "./source-authority.ts";

type Row = NewsRecord["evidence"][number];
type SourceRule = {
  readonly access: Access;
  readonly why?: string | undefined;
  readonly ask?: string | undefined;
};

/** Is a level with where it was said. */
interface Grant {
  readonly level: Access;
  readonly rule: string;
  readonly basis: Row["basis"];
  readonly note: string;
}

/**
 * Decides how much of an article is published. What is said of the article itself comes first (a correction, then its
 * file), then its folder's word, then that of its sources, the strictest of them; last the archive's.
 */
export function decideAccess(article: ResolvedArticle, settings: ArchiveSettings): ResolvedArticle {
  const { record, clean } = article;
  const rules = findSourceRules(record, settings);
  const corrected = record.evidence.some(({ field }) => field === "access");
  const grant = corrected || clean.raw.record?.access ? null : findGrant(article, rules, settings);
  const decided = grant
    ? { ...record, access: grant.level, evidence: [...record.evidence, cite(grant)] }
    : record;
  if ((decided.access ?? "full") === "full")
    return decided === record ? article : { ...article, record: sortAccess(decided) };
  return { ...article, record: sortAccess(decided), custodian: findCustodian(article, rules) };
}

function findGrant(
  { clean }: ResolvedArticle,
  rules: readonly Named[],
  settings: ArchiveSettings,
): Grant | null {
  const { access, origin } = clean.raw.declared;
  const where = origin?.access;
  if (access) {
    const note = `so declared with the file${where ? ` (${where})` : ""}`;
    return { level: access, rule: "access/declared", basis: "declared", note };
  }
  const strictest = chooseStrictest(rules.map(({ rule }) => rule.access));
  const said = rules.find(({ rule }) => rule.access === strictest);
  const curated = { basis: "curated", rule: "access/source" } as const;
  if (said)
    return {
      ...curated,
      level: said.rule.access,
      note: said.rule.why ?? `so for all that comes from ${said.name}`,
    };
  const level = settings.access ?? readAccess(settings.rights);
  return level && { ...curated, level, rule: "access/archive", note: "so for the whole archive" };
}

interface Named {
  readonly name: string;
  readonly rule: SourceRule;
}

/** Finds what the archive says of the sources of an article, whatever their part in it. */
function findSourceRules({ source }: NewsRecord, { sources = {} }: ArchiveSettings): Named[] {
  const ids = new Set(
    SOURCE_ROLES.flatMap((role) => (source[role] === null ? [] : [sourceId(source[role])])),
  );
  return Object.entries(sources)
    .filter(([name]) => ids.has(sourceId(name)))
    .map(([name, rule]) => ({ name, rule: typeof rule === "string" ? { access: rule } : rule }));
}

function findCustodian({ record, clean }: ResolvedArticle, rules: readonly Named[]): Custodian {
  const { outlet, agency, distributor, republisher } = record.source;
  const asked = rules.find(({ rule }) => rule.ask !== undefined);
  const { url } = clean.raw.declared;
  const address = asked?.rule.ask ?? (url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : null);
  return { name: asked?.name ?? outlet ?? agency ?? distributor ?? republisher, address };
}

function cite({ level, rule, basis, note }: Grant): Row {
  return {
    field: "access",
    value: level,
    quote: "",
    start: 0,
    end: 0,
    rule,
    basis,
    confidence: "certain",
    note,
  };
}

/** Puts the level behind the rights line, where the schema has it, so that a record taken back is written as it came. */
function sortAccess(record: NewsRecord): NewsRecord {
  const { access, original, evidence, ...rest } = record;
  return { ...rest, ...(access ? { access } : {}), original, evidence };
}
