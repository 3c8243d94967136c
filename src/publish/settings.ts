import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../model/archive.ts";
import { type ArchiveSettings, NO_CURATION } from "../model/curation.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { TEMPLATES } from "./eleventy-setup.ts";
import { readColours, replaceColours } from "./settings/colours.ts";
import { reportFaults } from "./settings/fault.ts";
import { chooseTexts } from "./settings/language.ts";
import { replaceTexts } from "./settings/texts.ts";
import type { Texts } from "./texts.ts";

/** Is how an archive looks and speaks, as `curation/archive.yml` says. */
export interface Appearance {
  readonly texts: Texts;
  /** Style rules that stand after those of the design; empty for an archive that chooses nothing. */
  readonly styles: string;
  /** What could not be done, with lines. */
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<ArchiveSettings, Appearance>();

/** Decides how an archive looks and speaks; once for all that ask. */
export function resolveAppearance({
  settings = NO_CURATION.archive,
  settingLines = {},
}: Archive): Appearance {
  const before = known.get(settings);
  if (before) return before;
  const language = chooseTexts(settings);
  const texts = replaceTexts(language.texts, settings);
  const colours = replaceColours(
    readColours(readFileSync(join(TEMPLATES, "styles", "00-tokens.css"), "utf8")),
    settings,
  );
  const faults = [...language.faults, ...texts.faults, ...colours.faults];
  const appearance = {
    texts: texts.texts,
    styles: colours.styles,
    diagnostics: reportFaults(faults, settingLines),
  };
  known.set(settings, appearance);
  return appearance;
}

/** Adds to an archive's diagnostics what its settings ask for and the interface cannot give. */
export function checkSettings(archive: Archive): Archive {
  const { diagnostics } = resolveAppearance(archive);
  return diagnostics.length ? { ...archive, diagnostics: [...diagnostics, ...archive.diagnostics] } : archive;
}
