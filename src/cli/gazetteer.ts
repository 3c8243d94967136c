import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../model/diagnostic.ts";
import { EXIT } from "./exit.ts";
import { counted, type Terminal } from "./terminal.ts";
import { INPUT_OPTIONS, type Verb } from "./verb.ts";

/** Is `pressmark gazetteer import`. */
export const gazetteer: Verb = {
  name: "gazetteer",
  description: "Import all of GeoNames for one archive, for places that the bundled gazetteer does not know.",
  arguments: [
    { name: "<action>", description: "import" },
    { name: "<dump>", description: "allCountries.txt, unpacked, from the GeoNames download page" },
  ],
  options: INPUT_OPTIONS.filter(({ flags }) => flags.startsWith("--curation")),
  examples: [
    ["pressmark gazetteer import allCountries.txt", "Write curation/gazetteer.txt; the next build uses it."],
  ],
  run: runGazetteer,
};

async function runGazetteer(
  options: { curation: string },
  terminal: Terminal,
  action: string,
  dump: string,
): Promise<number> {
  if (action !== "import")
    throw new UsageError(`gazetteer got ${JSON.stringify(action)}. Type pressmark gazetteer import <dump>`);
  if (!existsSync(dump))
    throw new UsageError(`There is no file ${dump}. Name the unpacked GeoNames dump, e.g. allCountries.txt`);
  const { importDump } = await import("../pipeline.ts");
  const curation = resolve(options.curation);
  mkdirSync(curation, { recursive: true });
  const { rows, kept } = await importDump(dump, curation);
  terminal.stdout.write(
    `${counted(kept, "place")} of ${counted(rows, "row")} imported for ${options.curation}.\n`,
  );
  return EXIT.clean;
}
