import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import {
  ArchiveSettingsSchema,
  AuthoritySchema,
  CorrectionsSchema,
  EventsSchema,
  NO_CURATION,
  type ArticleCorrections,
  type AuthorityEntry,
  type Correction,
  type CuratedEvent,
  type Curation,
} from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { readYaml, type YamlReading } from "./curation-yaml.ts";

/** Is what people wrote into `curation/`, and what in it could not be used. */
export interface CurationReading {
  readonly curation: Curation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the folder of corrections; every file in it is optional, and so is the folder. */
export async function readCuration(folder: string): Promise<CurationReading> {
  const archive = await readYaml(folder, "archive.yml", ArchiveSettingsSchema, NO_CURATION.archive);
  const authority = await readAuthority(folder);
  const events = await readYaml<CuratedEvent[]>(folder, "events.yml", EventsSchema, []);
  const corrections = await readCorrections(folder);
  return {
    curation: {
      archive: archive.value,
      authority: authority.value,
      events: events.value,
      corrections: corrections.value,
    },
    diagnostics: [archive, authority, events, corrections].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads every file of `authority/` in order of its name. */
async function readAuthority(folder: string): Promise<YamlReading<AuthorityEntry[]>> {
  const readings = await readEach(folder, "authority", (path) =>
    readYaml<AuthorityEntry[]>(folder, path, AuthoritySchema, []),
  );
  return joinReadings(readings);
}

/** Reads every file of `corrections/`, each named after the article that it speaks of. */
async function readCorrections(folder: string): Promise<YamlReading<ArticleCorrections[]>> {
  const readings = await readEach(folder, "corrections", async (path) => {
    const { value, diagnostics } = await readYaml<Correction[]>(folder, path, CorrectionsSchema, []);
    const article = basename(path, extname(path));
    return { value: [{ path: `curation/${path}`, article, corrections: value }], diagnostics };
  });
  return joinReadings(readings);
}

/** Reads each YAML file of a folder below the curation folder, in order of its name; the folder may be missing. */
async function readEach<Value>(
  folder: string,
  below: string,
  read: (path: string) => Promise<YamlReading<Value>>,
): Promise<YamlReading<Value>[]> {
  const names = await readdir(join(folder, below)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [] as string[];
    throw error;
  });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  return Promise.all(files.map((name) => read(`${below}/${name}`)));
}

function joinReadings<Value>(readings: readonly YamlReading<Value[]>[]): YamlReading<Value[]> {
  return {
    value: readings.flatMap(({ value }) => value),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}
