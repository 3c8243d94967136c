import { assembleArchive } from "./archive/archive.ts";
import { cleanArticle } from "./clean/clean.ts";
import { surveyCollection } from "./clean/survey.ts";
import { extractFindings } from "./extract/extract.ts";
import type { Archive } from "./model/archive.ts";
import { readCuration } from "./read/curation.ts";
import { findGazetteer, gazetteerPath, importGazetteer, type ImportCount } from "./read/gazetteer.ts";
import { readSeeds } from "./read/seeds.ts";
import { GAZETTEER_FORM, useGazetteer } from "./resolve/places-gazetteer.ts";
import { resolveArchive } from "./resolve/resolve.ts";

/** Holds the two folders that an archive is made of. */
export interface ArchiveFolders {
  readonly seeds: string;
  /** Need not exist. */
  readonly curation: string;
}

/** Turns a folder of saved articles into an archive: read, clean, extract, resolve, archive. */
export async function buildArchive(folders: ArchiveFolders): Promise<Archive> {
  useGazetteer(findGazetteer(folders.curation));
  const { curation, diagnostics: ofCuration } = await readCuration(folders.curation);
  const { articles, diagnostics: ofSeeds } = await readSeeds(folders.seeds);

  const survey = surveyCollection(articles);
  const findings = articles.map((article) => extractFindings(cleanArticle(article, survey)));

  const resolution = resolveArchive(findings, curation);
  const diagnostics = [...ofCuration, ...ofSeeds, ...resolution.diagnostics];
  return assembleArchive({ ...resolution, diagnostics }, curation);
}

/** Imports a GeoNames dump into the curation folder, where every later build of that archive finds it. */
export async function importDump(dump: string, curation: string): Promise<ImportCount> {
  return importGazetteer(dump, gazetteerPath(curation), GAZETTEER_FORM);
}
