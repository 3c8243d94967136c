import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import {
  ArchiveSettingsSchema,
  AuthoritySchema,
  CorrectionsSchema,
  EventsSchema,
  NO_CURATION,
  type ArchiveSettings,
  type ArticleCorrections,
  type AuthorityEntry,
  type Correction,
  type CuratedEvent,
  type Curation,
} from "../model/curation.ts";
import { type Diagnostic, UsageError } from "../model/diagnostic.ts";
import { type Redaction, RedactionsSchema } from "../model/redaction.ts";
import { findUnreadFiles } from "./curation-files.ts";
import { readYaml, type YamlReading } from "./curation-yaml.ts";

/** Is what people wrote into `curation/`, and what in it could not be used. */
export interface CurationReading {
  readonly curation: Curation;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the folder of corrections; every file in it is optional, and so is the folder. */
export async function readCuration(folder: string): Promise<CurationReading> {
  await refuseFile(folder);
  const archive = await readSettings(folder);
  const authority = await readAuthority(folder);
  const events = await readEvents(folder);
  const corrections = await readCorrections(folder);
  const redactions = await readRedactions(folder);
  const unread = await findUnreadFiles(folder);
  return {
    curation: {
      archive: archive.value,
      archiveLines: archive.keyLines ?? {},
      authority: authority.value,
      events: events.value,
      corrections: corrections.value,
      redactions,
    },
    diagnostics: [
      ...[archive, authority, events, corrections].flatMap(({ diagnostics }) => diagnostics),
      ...unread,
    ],
  };
}

async function refuseFile(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found && !found.isDirectory())
    throw new UsageError(
      `"${folder}" is a file, not a folder. Name the folder with archive.yml, redactions.yml …`,
    );
}

// What cannot be read may hold back an article: then nothing of it is published but its facts.
const HOLDS_BACK = /\b(?:access|excerpt|metadata)\b/;

/** Reads `archive.yml`; where it cannot be used and speaks of access, no text is published. */
async function readSettings(folder: string): Promise<YamlReading<ArchiveSettings>> {
  const reading = await readYaml(folder, "archive.yml", ArchiveSettingsSchema, NO_CURATION.archive);
  if (!HOLDS_BACK.test(reading.unread ?? "")) return reading;
  return { ...reading, value: { ...reading.value, access: "metadata" } };
}

/**
 * Reads `redactions.yml`.
 * Throws a UsageError where it cannot be read: a site without it would show what it takes back.
 */
async function readRedactions(folder: string): Promise<Redaction[]> {
  const { value, lines, diagnostics } = await readYaml(folder, "redactions.yml", RedactionsSchema, []);
  const [fault] = diagnostics;
  if (fault) {
    const where = fault.line === undefined ? fault.path : `${fault.path}:${fault.line}`;
    const what = fault.message.replace(/; the (?:file|entry) is left out of this build$/, "");
    throw new UsageError(
      `${where} ${what}. Nothing was built, since a site without it would show what it takes back.`,
    );
  }
  return value.map((redaction, i) => ({ ...redaction, ...(lines?.[i] ? { line: lines[i] } : {}) }));
}

/** Reads `events.yml`, each event with its line. */
async function readEvents(folder: string): Promise<YamlReading<CuratedEvent[]>> {
  const {
    value,
    lines = [],
    diagnostics,
  } = await readYaml<CuratedEvent[]>(folder, "events.yml", EventsSchema, []);
  return {
    value: value.map((event, i) => ({ ...event, ...(lines[i] ? { line: lines[i] } : {}) })),
    diagnostics,
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
    const reading = await readYaml<Correction[]>(folder, path, CorrectionsSchema, []);
    const { diagnostics, lines = [] } = reading;
    const article = basename(path, extname(path));
    const held = HOLDS_BACK.test(reading.unread ?? "") ? [HELD_BACK] : [];
    const corrections = [...reading.value, ...held];
    return { value: [{ path: `curation/${path}`, article, corrections, lines }], diagnostics };
  });
  return joinReadings(readings);
}

const HELD_BACK: Correction = {
  field: "access",
  set: "metadata",
  why: "the editors' corrections of this article cannot be read",
};

/** Reads each YAML file of a folder below the curation folder, in order of its name; the folder may be missing. */
async function readEach<Value>(
  folder: string,
  below: string,
  read: (path: string) => Promise<YamlReading<Value>>,
): Promise<YamlReading<Value>[]> {
  const names = await readdir(join(folder, below)).catch((error: NodeJS.ErrnoException) => {
    // A file of this name is told as one that nothing reads.
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [] as string[];
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
