/** What pages may load: their own files and nothing else. Pagefind's WebAssembly needs the second word of the scripts. */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
};

/** Lists the hashes of the only inline code that a policy lets through. */
export interface InlineHashes {
  readonly style: string;
  readonly script: string;
}

/** Is the policy that every page states of itself. */
export const POLICY = writePolicy(DIRECTIVES);

/**
 * Writes the policy that a host can send with every file: it lets through what the page for wrong addresses carries in
 * itself, for a host sends that page at any address, and forbids frames, which a page cannot do for itself.
 */
export function writeHostPolicy({ style, script }: InlineHashes): string {
  return writePolicy({
    ...DIRECTIVES,
    "script-src": `${DIRECTIVES["script-src"]} '${script}'`,
    "style-src": `${DIRECTIVES["style-src"]} '${style}'`,
    "frame-ancestors": "'none'",
  });
}

/** Writes the policy of a page that loads nothing and carries its style and script in itself. */
export function writeInlinePolicy({ style, script }: InlineHashes): string {
  return writePolicy({
    "default-src": "'none'",
    "style-src": `'${style}'`,
    "script-src": `'${script}'`,
    "base-uri": "'none'",
    "form-action": "'none'",
  });
}

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
