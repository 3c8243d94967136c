import slugify from "@sindresorhus/slugify";
import { RESERVED_ID } from "../model/ids.ts";
import { rememberByText } from "./memory.ts";

const LONGEST = 60;

/** Makes an address part of a name: small Latin letters, digits and single hyphens, 1 to 60 characters, safe as a file name anywhere. */
export function makeSlug(name: string, fallback = "x"): string {
  const slug = spell(name);
  const cut = slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$|.$/, "");
  return !cut || RESERVED_ID.test(cut) ? fallback : cut;
}

const spell = rememberByText((name) =>
  slugify(name.normalize("NFKC").slice(0, 400), { decamelize: false })
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, ""),
);
