import type { ArchiveSettings } from "../../model/curation.ts";
import { ENGLISH, findTexts, LANGUAGE_CODES, type Texts } from "../texts.ts";
import type { SettingFault } from "./fault.ts";

/** Chooses the texts of the language that an archive asks for; English where there are none. */
export function chooseTexts({ language }: ArchiveSettings): { texts: Texts; faults: SettingFault[] } {
  if (language === undefined) return { texts: ENGLISH, faults: [] };
  // Arabic of Egypt is read in Arabic: "ar-EG".
  const [primary = ""] = language.toLowerCase().split("-");
  const texts = findTexts(language.toLowerCase()) ?? findTexts(primary);
  if (texts) return { texts, faults: [] };
  const message = `no interface in “${language}”, it is in English; known are ${LANGUAGE_CODES.join(", ")}`;
  return {
    texts: ENGLISH,
    faults: [{ key: "language", severity: "error", message, rule: "settings/unknown-language" }],
  };
}
