import { UsageError } from "../model/diagnostic.ts";
import { type FindingOptions, printFindings } from "./findings.ts";
import { findSite } from "./folders.ts";
import { startProgress } from "./progress.ts";
import { counted, type Terminal } from "./terminal.ts";
import type { Verb } from "./verb.ts";

/** Is `pressmark verify`; exit code 1 where a file is changed, missing or too many. */
export const verify: Verb = {
  name: "verify",
  description: "Compare a site, your own or a copy that you were given, with its list of checksums.",
  options: [
    { flags: "--site <folder>", description: "the built site", default: "site" },
    { flags: "--expect <sha256>", description: "SHA-256 of manifest.sha256 itself, as its maker told it" },
    { flags: "--json", description: "print the result as one JSON object", default: false },
    { flags: "--quiet", description: "print problems only", default: false },
  ],
  examples: [
    ["pressmark verify", "Check every file of site/ against site/manifest.sha256."],
    ["pressmark verify --site /media/usb/archive", "Check a copy on a stick."],
    [
      "pressmark verify --expect 9f86d0…",
      "Check also that the list of checksums is the one that its maker made.",
    ],
  ],
  run: runVerify,
};

interface VerifyOptions extends Omit<FindingOptions, "strict"> {
  readonly site: string;
  readonly expect?: string;
}

async function runVerify(options: VerifyOptions, terminal: Terminal): Promise<number> {
  const { verifyFolder } = await import("../check/verify.ts");
  const expected = options.expect === undefined ? undefined : parseHash(options.expect);
  const progress = startProgress(terminal, options.quiet || options.json);
  progress.step("files");
  const site = await findSite(options.site);
  const found = await verifyFolder(site, expected).finally(progress.stop);
  const { listed, unchanged, fingerprint, diagnostics } = found;
  if (!options.json && !options.quiet)
    terminal.stdout.write(`The list of checksums has the SHA-256 ${fingerprint}\n`);
  const looked = `${counted(unchanged, "file")} of ${counted(listed, "file")} in ${options.site} as built`;
  // A file too many is a warning and still not the site that was built.
  return printFindings(
    { findings: diagnostics, counts: { listed, unchanged }, looked, facts: { fingerprint } },
    { ...options, strict: true },
    terminal,
  );
}

function parseHash(typed: string): string {
  if (/^[0-9a-f]{64}$/i.test(typed)) return typed;
  throw new UsageError(
    `--expect got ${JSON.stringify(typed)}, expected 64 hex digits, as sha256sum manifest.sha256 prints them.`,
  );
}
