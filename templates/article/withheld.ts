import { html, type Html } from "../../src/publish/html.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { WithheldView } from "../../src/publish/views/withheld.ts";
import { fill, plural, weave } from "../../src/publish/wording.ts";

/** Prints what of an article is not shown, why, and whom to ask for it. */
export function withheld(view: WithheldView | null, texts: Texts): Html | null {
  if (!view) return null;
  const { access, redacted } = view;
  if (!access && !redacted) return null;
  return html`<aside class="note withheld">
    ${access && html`<p>${texts.access[access]} ${reason(view, texts)}</p>`}
    ${access && html`<p>${asking(view, texts)}</p>`} ${redacted && blackedOut(view, texts)}
  </aside>`;
}

// The editors write in their own language, whatever that of the page is.
function reason({ why }: WithheldView, { access: words }: Texts): Html | null {
  return why === null ? null : weave(words.why, { why: html`<bdi>${why}</bdi>` });
}

function asking({ custodian }: WithheldView, { access: words }: Texts): Html {
  const { name = null, address = null } = custodian ?? {};
  const shown = name ?? address;
  if (shown === null) return html`${words.askNobody}`;
  const whom = html`<bdi>${shown}</bdi>`;
  return weave(words.ask, {
    custodian: address === null ? whom : html`<a href="${address}" rel="noreferrer">${whom}</a>`,
  });
}

function blackedOut({ redacted }: WithheldView, texts: Texts): Html | null {
  if (!redacted) return null;
  const why = redacted.reasons.map((one) => one.replace(/\.$/, "")).join("; ");
  return html`<p>
    ${plural(texts, texts.access.redacted, redacted.count)}
    ${why && weave(texts.access.why, { why: html`<bdi>${why}</bdi>` })}
  </p>`;
}

/** Says in a sentence what stands in the place of the file as received; null where it can be downloaded as it came. */
export function fileNote({ file, redacted }: WithheldView, { access: words }: Texts): string | null {
  if (file === null) return redacted ? words.redactedCopy : null;
  return fill(words.noCopy, { why: file === "access" ? words.limitedCopy : words.hiddenCopy });
}
