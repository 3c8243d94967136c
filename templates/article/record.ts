import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import type { Texts } from "../../src/publish/texts.ts";
import { wordSureness } from "../../src/publish/views/dates.ts";
import type { EvidenceView, FieldView } from "../../src/publish/views/evidence.ts";
import { countIn, fill, weave } from "../../src/publish/wording.ts";
import type { Link } from "../page.ts";
import { recordWords } from "../partials/words.ts";

/** Prints the record, field by field, with the evidence for each. */
export function record({ article, fields }: ArticleView, link: Link, texts: Texts): Html {
  const words = texts.record;
  const page = permalink.article(article.id);
  const note = weave(words.note, {
    markdown: html`<a href="${link(permalink.record(article.id))}">${words.markdown}</a>`,
    json: html`<a href="${link(jsonTwin(page))}">${words.json}</a>`,
  });
  return html`<section class="view record" id="record" aria-label="${texts.article.record}">
    <p class="note">${note}</p>
    <dl class="fields">
      ${fields.filter((item) => !isAbsent(item)).map((item) => field(item, texts))}${absent(fields.filter(isAbsent), texts)}
    </dl>
  </section>`;
}

// That they are not known is worth a line of its own.
const ALWAYS: ReadonlySet<string> = new Set(["f-title", "f-date", "f-source-outlet", "f-actors", "f-places"]);

function isAbsent({ id, value, evidence }: FieldView): boolean {
  return value === null && evidence.length === 0 && !ALWAYS.has(id);
}

function absent(fields: readonly FieldView[], texts: Texts): Html | null {
  if (!fields.length) return null;
  return html`<div class="field">
    <dt>${texts.record.absent}</dt>
    <dd class="unknown">
      ${fields.map(({ id, name }, i) => html`${i > 0 && texts.frame.comma}<span id="${id}">${name}</span>`)}
    </dd>
  </div>`;
}

function field({ id, name, value, basis, confidence, evidence }: FieldView, texts: Texts): Html {
  const sure = basis !== null && wordSureness(basis, confidence, texts);
  return html`<div id="${id}" class="field">
    <dt>${name}</dt>
    <dd>
      ${value === null ? html`<span class="unknown">${texts.sureness.notKnown}</span>` : html`<span dir="auto">${value}</span> ${sure && html`<span class="sure ${confidence ?? "unknown"}">${sure}</span>`}`}
      ${evidence.length > 0 && (evidence.length > 3 ? folded(evidence, sure, texts) : proofs(evidence, sure, texts))}
    </dd>
  </div> `;
}

function folded(evidence: readonly EvidenceView[], sure: string | false, texts: Texts): Html {
  return html`<details>
    <summary>${countIn(texts, evidence.length, "evidence")}</summary>
    ${proofs(evidence, sure, texts)}
  </details>`;
}

/** Prints evidence; how sure it is only where it is not as sure as the field. */
function proofs(evidence: readonly EvidenceView[], sure: string | false, texts: Texts): Html {
  return html`<ul class="proofs">
    ${evidence.map(
      (item) =>
        html`<li>
          ${item.value !== null && named(item.value, item.gone)}${words(item, texts)}
          <span class="small"
            >${item.sureness !== sure && html`${item.sureness} `}<code>${item.rule}</code>${item.also.length > 0 && html`${weave(texts.record.also, { values: html`<bdi>${item.also.join(texts.frame.comma)}</bdi>` })}`}</span
          >
        </li> `,
    )}
  </ul>`;
}

function named(value: string, gone: boolean): Html {
  return gone ? html`<b><del dir="auto">${value}</del></b> ` : html`<b dir="auto">${value}</b> `;
}

/** Prints the quotation, or the note that holds it, as the way to its place in the original. */
function words({ quote, quoted, anchor, line, note }: EvidenceView, texts: Texts): Html {
  const { frame, article } = texts;
  if (quote === null) return html`<span ${recordWords(texts)}>${note}</span>`;
  if (quoted) return html`<a href="${anchor ?? "#original"}" ${recordWords(texts)}>${note}</a>`;
  return html`<a href="${anchor ?? "#original"}"
      ><bdi class="q">${fill(frame.quoted, { text: quote })}</bdi></a
    >
    ${line !== null && html`<span class="at">${fill(article.line, { line })}</span>`}
    ${note !== null && html`<span ${recordWords(texts)}>${note}</span>`}`;
}
