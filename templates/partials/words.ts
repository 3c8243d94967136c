import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";

/** Prints names one after another, each in its own direction. */
export function listNames(names: readonly string[], { frame }: Texts): Html {
  return html`${names.map((name, i) => html`${i > 0 && frame.comma}<bdi>${name}</bdi>`)}`;
}

/**
 * Prints the attributes of an element whose words come from the records (reasons, steps of a proof): these are
 * English, whatever the language of the page.
 */
export function recordWords({ language }: Texts): Html | null {
  return language.code === "en" ? null : html` lang="en" dir="ltr"`;
}
