import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../model/archive.ts";
import { TEMPLATES } from "./eleventy-setup.ts";
import { type ColourPair, readColours } from "./settings/colours.ts";
import { resolveAppearance } from "./settings.ts";

/** Finds the colour of an archive's paper, which a browser may take for its own frame. */
export function findPaper(archive: Archive): ColourPair {
  const tokens = readFileSync(join(TEMPLATES, "styles", "00-tokens.css"), "utf8");
  const paper = readColours(`${tokens}\n${resolveAppearance(archive).styles}`).get("paper");
  if (!paper) throw new Error("styles/00-tokens.css has no --paper");
  return paper;
}
