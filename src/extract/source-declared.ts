import type { CleanArticle } from "../model/article.ts";
import type { SourceClue } from "../model/findings.ts";
import { SOURCE_ROLES, type SourceRole } from "../model/record.ts";
import { citeDeclared } from "./evidence.ts";
import { findKnownSource, findSourceByHost, identifySource, tidySourceName } from "./source-names.ts";
import { splitTitle } from "./title.ts";

/** Finds the roles that the file's metadata declares, the host of its address and the name after its title. */
export function findDeclaredSources(article: CleanArticle): SourceClue[] {
  const { declared } = article.raw;
  const clues: SourceClue[] = [];
  for (const role of SOURCE_ROLES) {
    const printed = declared[role]?.trim();
    if (printed)
      clues.push(declareClue(role, findKnownSource(printed)?.name ?? printed, declared.origin?.[role]));
  }
  return [...clues, ...readHost(declared.url), ...readTail(declared.title)];
}

function declareClue(role: SourceRole, name: string, origin: string | undefined): SourceClue {
  const evidence = { ...citeDeclared(`source.${role}`, "source/declared", origin), value: name };
  // "Home", "U.S.": a site that declares a section as its name
  return {
    role,
    value: name,
    weight: tidySourceName(name) === null && !findKnownSource(name) ? 0.3 : 0.95,
    evidence,
  };
}

function readHost(url: string | undefined): SourceClue[] {
  const host = url === undefined ? "" : readHostname(url);
  if (!host) return [];
  const known = findSourceByHost(host);
  const name = known?.name ?? host;
  return [
    inferDeclared(name, known ? 0.85 : 0.5, "source/address", `host of the article's address: ${host}`),
  ];
}

function readHostname(url: string): string {
  const host =
    /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?<host>[^/?#:]+)/i.exec(url.slice(0, 300))?.groups?.host ?? "";
  return host.toLowerCase().replace(/^(?:www|m|amp|edition)\.(?=[^.]+\.)/, "");
}

// "Storm closes ports | Harbour Times": the tail is the site's name
function readTail(title: string | undefined): SourceClue[] {
  const tail = title === undefined ? null : splitTitle(title).tail;
  const source = tail === null ? null : identifySource(tail);
  if (!source || source.role === "distributor") return [];
  return [inferDeclared(source.name, 0.6, "source/title-tail", "name after the declared title")];
}

function inferDeclared(name: string, weight: number, rule: string, note: string): SourceClue {
  const evidence = {
    ...citeDeclared("source.outlet", rule, note),
    basis: "inferred",
    confidence: "likely",
  } as const;
  return { role: "outlet", value: name, weight, evidence: { ...evidence, value: name } };
}
