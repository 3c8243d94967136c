import { html } from "../../src/publish/html.ts";
import { permalink } from "../../src/model/permalink.ts";
import type { Texts } from "../../src/publish/texts.ts";
import type { Link } from "../page.ts";

/** Prints the offer to keep the whole archive on the reader's device; the script says how much it is, and does it. */
export function offlineOffer({ offline, data }: Texts) {
  const words = { ...offline.words, megabytes: data.megabytes };
  return html`<section class="offline">
    <h2 id="offline">${offline.title}</h2>
    <p>${offline.explain}</p>
    <noscript><p class="note">${offline.noScript}</p></noscript>
    <div id="keep" data-words="${JSON.stringify(words)}">
      <p role="status"></p>
      <progress aria-label="${offline.title}" hidden></progress>
      <p class="buttons"></p>
    </div>
  </section>`;
}

/** Prints the way to the offer; for a reader who keeps the archive, the script puts the word in that matters then. */
export function offlineLink({ offline }: Texts, link: Link) {
  return html`<a
    href="${link(`${permalink.data}#offline`)}"
    data-kept-older="${offline.older}"
    data-kept-shown="${offline.shown}"
    >${offline.link}</a
  >`;
}
