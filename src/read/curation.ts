import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  ArchiveSettingsSchema,
  AuthoritySchema,
  EventsSchema,
  NO_CURATION,
  type AuthorityEntry,
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
  return {
    curation: { archive: archive.value, authority: authority.value, events: events.value },
    diagnostics: [archive, authority, events].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Reads every file of `authority/` in order of its name. */
async function readAuthority(folder: string): Promise<YamlReading<AuthorityEntry[]>> {
  const names = await readdir(join(folder, "authority")).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [] as string[];
    throw error;
  });
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const readings = await Promise.all(
    files.map((name) => readYaml<AuthorityEntry[]>(folder, `authority/${name}`, AuthoritySchema, [])),
  );
  return {
    value: readings.flatMap(({ value }) => value),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  };
}
