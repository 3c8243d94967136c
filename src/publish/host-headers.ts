import { permalink } from "../model/permalink.ts";
import { listHostTypes } from "./content-types.ts";
import { type InlineHashes, writeHostPolicy } from "./policy.ts";

/** Is what a host sends with all files of a path; one `*` in the path stands for anything. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FOREVER = "public, max-age=31536000, immutable";
const ASK_FIRST = "public, max-age=0, must-revalidate";

// Names that change with the bytes: ours, and those that Pagefind makes.
const HASHED = ["/assets/*", ...["fragment", "index", "filter"].map((part) => `/pagefind/${part}/*`)];
const CHANGING = ["/", "/*/", "/*.html", `/${permalink.worker}`, `/${permalink.offline}`];

/**
 * Lists what a host should send with the files of a site. No header stands in two rules that can meet: Cloudflare
 * would join them with a comma.
 */
export function listHeaderRules(inline: InlineHashes): HeaderRule[] {
  return [
    {
      path: "/*",
      headers: {
        "Content-Security-Policy": writeHostPolicy(inline),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      },
    },
    ...CHANGING.map((path) => ({ path, headers: { "Cache-Control": ASK_FIRST } })),
    ...HASHED.map((path) => ({ path, headers: { "Cache-Control": FOREVER } })),
    // Bytes of unknown hands: never run, never shown as a page of this site.
    {
      path: `/${permalink.original("*")}`,
      headers: { "Content-Type": "text/plain", "Content-Disposition": "attachment" },
    },
    ...listHostTypes().map(([path, type]) => ({ path, headers: { "Content-Type": type } })),
  ];
}

/** Writes rules as Netlify, Cloudflare and others read them from `_headers`. */
export function writeHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}\n${lines.join("")}`;
  });
  return blocks.join("\n");
}

/** Parses a `_headers` file; lines that are neither a path nor a header of one are left out. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
    // e.g. "  Cache-Control: public, max-age=0"
    const { name, value } = /^\s+(?<name>[\w-]+):(?<value>.*)$/.exec(line)?.groups ?? {};
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value.trim();
  }
  return rules;
}

/** Finds the headers of one path, which starts with `/`; where rules meet, the later one is taken. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const met = rules.filter(({ path: pattern }) => isMet(pattern, path));
  return Object.assign({}, ...met.map(({ headers }) => headers)) as Record<string, string>;
}

function isMet(pattern: string, path: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return path === pattern;
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after);
}
