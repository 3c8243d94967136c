import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSite } from "../../src/check/check-site.ts";
import type { Site } from "../../src/check/checker.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";

/** Holds the files of a small site by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Is a policy as strict as that of our pages. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; base-uri 'none'";

/** Makes a page that nothing is wrong with, of some markup. */
export function makePage(body: string, { head = "", policy = POLICY } = {}): string {
  return `<!doctype html>
<html lang="en">
<head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>A page</title>${head}</head>
<body>
${body}
</body></html>`;
}

/** Is a site that nothing is wrong with. */
export const SOUND: Files = {
  "index.html": makePage(`<a href="articles/storm.html#p1">Storm</a>`),
  "articles/storm.html": makePage(`<p id="p1">A storm. <a href="../index.html">Home</a>`),
};

/** Checks a site of some files, written below `folder`. */
export async function checkFiles(
  folder: string,
  files: Files,
  facts: Partial<Omit<Site, "files">> = {},
): Promise<readonly Diagnostic[]> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return (await checkSite(folder, { baseUrl: null, previous: null, ...facts })).diagnostics;
}
