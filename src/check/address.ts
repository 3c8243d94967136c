import type { Site } from "./checker.ts";

/** Is where an address leads: to a path below the root and a fragment, to another host, or nowhere. */
export type Target =
  | { readonly is: "inside"; readonly path: string; readonly fragment: string }
  /** Another host, or a scheme that loads nothing, such as `mailto:`. */
  | { readonly is: "outside" }
  /** Out of the site's folder, or no address at all. */
  | { readonly is: "nowhere" };

// So deep that no row of "../" climbs to its root, where it would be lost.
const NOWHERE = `http://pressmark.invalid/${"-/".repeat(64)}`;

/** Resolves addresses as they stand in one file of a site. */
export function resolveFrom(path: string, { baseUrl }: Pick<Site, "baseUrl">): (address: string) => Target {
  const root = new URL(baseUrl ?? NOWHERE);
  const here = new URL(path.split("/").map(encodeURIComponent).join("/"), root).href;
  return (address) => {
    if (!URL.canParse(address, here)) return { is: "nowhere" };
    const { origin, pathname, hash } = new URL(address, here);
    if (origin !== root.origin) return { is: "outside" };
    if (!pathname.startsWith(root.pathname)) return { is: "nowhere" };
    const target = decode(pathname.slice(root.pathname.length));
    // Browsers keep "#:~:text=…" to themselves.
    const fragment = decode(hash.slice(1).split(":~:", 1)[0] ?? "");
    return target === null || fragment === null
      ? { is: "nowhere" }
      : { is: "inside", path: target, fragment };
  };
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

// "a.png 1x, b.png 2x": an address may hold commas, and only one at its end parts it from the next.
const CANDIDATE = /(?<address>[^\s,]\S*)(?:(?<!,)\s[^,]*)?/g;

/** Parts a `srcset` into its addresses. */
export function splitSourceSet(value: string): string[] {
  return Array.from(
    value.matchAll(CANDIDATE),
    (match) => match.groups?.["address"]?.replace(/(?<!,),+$/, "") ?? "",
  );
}

// url(a.woff2), url("a.svg"), @import "b.css"
const STYLE_ADDRESS = /(?:\burl\(\s{0,9}["']?|@import\s{1,9}["'])(?<address>[^"')\s]+)/gi;

/** Lists the addresses that a style sheet loads. */
export function listStyleAddresses(css: string): string[] {
  return Array.from(css.matchAll(STYLE_ADDRESS), (match) => match.groups?.["address"] ?? "");
}
