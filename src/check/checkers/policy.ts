import { createHash } from "node:crypto";
import { type Checker, type Fault, REPORT_IT } from "../checker.ts";
import { attributeOf, type Element, textOf, type TextFile } from "../text-file.ts";

/** Checks that each page states a strict policy, and holds no inline code that its policy does not name by hash. */
export const checkPolicy: Checker = () => ({
  *look(file) {
    if (!file.isPage) return;
    const policy = readPolicy(file);
    const report = (rule: string, message: string, element?: number): Fault => ({
      path: file.path,
      severity: "error",
      rule: `policy/${rule}`,
      message: `${message}; ${REPORT_IT}`,
      ...(element === undefined ? {} : { element }),
    });
    if (policy === null)
      yield report("missing", "states no Content-Security-Policy: what slips in could run");
    const loose = policy ? listLooseSources(policy) : [];
    if (loose.length)
      yield report("loose", `its policy lets through ${loose.join(", ")}, by which foreign code could run`);
    for (const [i, element] of file.elements.entries())
      for (const code of listInlineCode(element))
        if (!policy || code.hash === null || !allows(policy, code))
          yield report("inline", `holds ${code.what}, which browsers do not run under the page's policy`, i);
  },
});

type Policy = ReadonlyMap<string, readonly string[]>;

function readPolicy({ elements }: TextFile): Policy | null {
  const meta = elements.find(
    (element) =>
      element.tagName === "meta" &&
      attributeOf(element, "http-equiv")?.toLowerCase() === "content-security-policy",
  );
  const content = meta && attributeOf(meta, "content");
  if (!content) return null;
  const directives = content.split(";").map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
}

function sourcesOf(policy: Policy, name: string): readonly string[] {
  return policy.get(name) ?? policy.get("default-src") ?? ["*"];
}

// 'wasm-unsafe-eval' is none of them: it lets WebAssembly of our own through and no text.
const LOOSE = /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:.*|data:|blob:)$/i;

function listLooseSources(policy: Policy): string[] {
  return ["script-src", "style-src", "object-src"].flatMap((name) =>
    sourcesOf(policy, name)
      .filter((source) => LOOSE.test(source))
      .map((source) => `${source} in ${name}`),
  );
}

interface InlineCode {
  readonly what: string;
  readonly kind: "script-src" | "style-src";
  /** Null where no hash can let it through. */
  readonly hash: string | null;
}

function allows(policy: Policy, { kind, hash }: InlineCode): boolean {
  return sourcesOf(policy, kind).includes(`'${hash}'`);
}

// Data blocks, e.g. application/ld+json, are not run.
const RUNNING_TYPES =
  /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
const RUNNING_ADDRESS = /^\s{0,9}(?:javascript|vbscript):/i;

function* listInlineCode(element: Element): Generator<InlineCode> {
  for (const { name, value } of element.attrs) {
    if (name === "style") yield { what: "a style attribute", kind: "style-src", hash: null };
    if (/^on[a-z]/.test(name)) yield { what: `the attribute ${name}`, kind: "script-src", hash: null };
    if (name === "srcdoc") yield { what: "a page within the page", kind: "script-src", hash: null };
    // Browsers pass over tabs and line ends in a scheme.
    if (
      RUNNING_ADDRESS.test(value.replace(/[\t\n\r]/g, "")) &&
      /^(?:href|src|action|formaction|data)$/.test(name)
    )
      yield { what: "an address that is code", kind: "script-src", hash: null };
  }
  if (element.tagName === "style")
    yield { what: "a style sheet of its own", kind: "style-src", hash: hashCode(element) };
  if (element.tagName === "script" && attributeOf(element, "src") === undefined)
    if (RUNNING_TYPES.test(attributeOf(element, "type")?.trim() ?? ""))
      yield { what: "a script of its own", kind: "script-src", hash: hashCode(element) };
}

function hashCode(element: Element): string {
  return `sha256-${createHash("sha256").update(textOf(element)).digest("base64")}`;
}
