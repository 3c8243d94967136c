// Asks the registry for known holes in the libraries that the program needs to run: npm run audit
// Exit code: 0 none are known, 1 some are, 3 nobody could be asked; a registry that does not answer is not a clean bill.
import { spawnSync } from "node:child_process";

interface Audit {
  readonly metadata?: {
    readonly vulnerabilities: { readonly total: number };
    readonly dependencies: { readonly prod: number };
  };
  readonly vulnerabilities?: Record<string, { readonly severity: string; readonly range: string }>;
  readonly message?: string;
  readonly error?: { readonly summary?: string };
}

const { stdout, error } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
process.exitCode = tell(parse(stdout), error?.message ?? "npm gave no answer");

function parse(text: string): Audit {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return {};
  }
}

function tell({ metadata, vulnerabilities = {}, message, error: fault }: Audit, silence: string): number {
  if (!metadata) {
    console.error(`NOT CHECKED: the registry could not be asked (${message ?? fault?.summary ?? silence}).`);
    return 3;
  }
  const { total } = metadata.vulnerabilities;
  for (const [name, { severity, range }] of Object.entries(vulnerabilities))
    console.error(`${name} ${range}: ${severity}`);
  console.log(`${total} known ${total === 1 ? "hole" : "holes"} in ${metadata.dependencies.prod} libraries.`);
  return total === 0 ? 0 : 1;
}
