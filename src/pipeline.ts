import { assembleArchive } from "./archive/archive.ts";
import { cleanArticle } from "./clean/clean.ts";
import { surveyCollection } from "./clean/survey.ts";
import { extractFindings } from "./extract/extract.ts";
import { loadDetector } from "./extract/language.ts";
import type { Archive } from "./model/archive.ts";
import type { RawArticle } from "./model/article.ts";
import type { Redaction } from "./model/redaction.ts";
import { readCuration } from "./read/curation.ts";
import { findGazetteer, gazetteerPath, importGazetteer, type ImportCount } from "./read/gazetteer.ts";
import { applyRedactions, redactDiagnostics } from "./read/redaction.ts";
import { readSeeds } from "./read/seeds.ts";
import { GAZETTEER_FORM, useGazetteer } from "./resolve/places-gazetteer.ts";
import { dropWithdrawn } from "./resolve/corrections/files.ts";
import { redactResolution } from "./resolve/redaction.ts";
import { resolveArchive } from "./resolve/resolve.ts";
import { nameWithdrawn } from "./resolve/withdrawn.ts";

/** Holds the two folders that an archive is made of. */
export interface ArchiveFolders {
  readonly seeds: string;
  /** Need not exist. */
  readonly curation: string;
}

/** Turns a folder of saved articles into an archive: read, redact, clean, extract, resolve, archive. */
export async function buildArchive(folders: ArchiveFolders): Promise<Archive> {
  useGazetteer(findGazetteer(folders.curation));
  const { curation: said, diagnostics: ofCuration } = await readCuration(folders.curation);
  const { articles: received, diagnostics: ofSeeds } = await readSeeds(folders.seeds);
  const redacted = applyRedactions(received, said);
  const { articles, curation } = redacted;

  const survey = surveyCollection(articles);
  const clean = (article: RawArticle) => cleanArticle(article, survey);
  const kept = articles.map(clean);
  const taken = redacted.withdrawn.map(({ article, redaction }) => ({ article: clean(article), redaction }));
  await loadDetector([...kept, ...taken.map(({ article }) => article)]);
  const findings = kept.map(extractFindings);

  const withdrawn = nameWithdrawn(
    taken.map(({ article, redaction }) => ({ found: extractFindings(article), redaction })),
  );
  const corrections = dropWithdrawn(curation.corrections ?? [], withdrawn);
  const resolution = redactResolution(resolveArchive(findings, { ...curation, corrections }), said);
  const problems = [...ofCuration, ...ofSeeds, ...redacted.diagnostics, ...resolution.diagnostics];
  const diagnostics = redactDiagnostics(problems, said);
  return assembleArchive({ ...resolution, diagnostics, withdrawn }, curation);
}

/** Lists what editors take back, for those who look whether the site holds it. */
export async function listRedactions(folder: string): Promise<readonly Redaction[]> {
  return (await readCuration(folder)).curation.redactions ?? [];
}

/** Imports a GeoNames dump into the curation folder, where every later build of that archive finds it. */
export async function importDump(dump: string, curation: string): Promise<ImportCount> {
  return importGazetteer(dump, gazetteerPath(curation), GAZETTEER_FORM);
}
