import { jsonTwin, permalink } from "../../src/model/permalink.ts";
import { html, type Html } from "../../src/publish/html.ts";
import type { ArticleView } from "../../src/publish/views/article.ts";
import { countOf } from "../../src/publish/views/counts.ts";
import type { EvidenceView, FieldView } from "../../src/publish/views/evidence.ts";
import type { Link } from "../page.ts";

/** Prints the record, field by field, with the evidence for each. */
export function record({ article, fields }: ArticleView, link: Link): Html {
  const page = permalink.article(article.id);
  return html`<section class="view record" id="record" aria-label="Record and evidence">
    <p class="note">
      Every value with where it was read and how sure it is; a quotation leads to its place in the original.
      <a href="${link(permalink.record(article.id))}">Record as Markdown</a>,
      <a href="${link(jsonTwin(page))}">as JSON</a>.
    </p>
    <dl class="fields">${fields.map(field)}</dl>
  </section>`;
}

function field({ id, name, value, basis, confidence, evidence }: FieldView): Html {
  const sure = [basis, confidence].filter((word) => word !== null).join(", ");
  return html`<div id="${id}" class="field">
    <dt>${name}</dt>
    <dd>
      ${value === null ? html`<span class="unknown">not known</span>` : html`<span dir="auto">${value}</span> ${sure && html`<span class="sure ${confidence ?? "unknown"}">${sure}</span>`}`}
      ${evidence.length > 0 && (evidence.length > 3 ? folded(evidence) : proofs(evidence))}
    </dd>
  </div> `;
}

function folded(evidence: readonly EvidenceView[]): Html {
  return html`<details>
    <summary>${countOf(evidence.length, "piece")} of evidence</summary>
    ${proofs(evidence)}
  </details>`;
}

function proofs(evidence: readonly EvidenceView[]): Html {
  return html`<ul class="proofs">
    ${evidence.map(
      (item) =>
        html`<li>
          ${item.value !== null && html`<b dir="auto">${item.value}</b> `}${words(item)}
          <span class="small"
            >${item.sureness}
            <code>${item.rule}</code
            >${item.also.length > 0 && html`; also possible: ${item.also.join(", ")}`}</span
          >
        </li> `,
    )}
  </ul>`;
}

/** Prints the quotation, or the note that holds it, as the way to its place in the original. */
function words({ quote, quoted, anchor, line, note }: EvidenceView): Html {
  if (quote === null) return html`<span>${note}</span>`;
  if (quoted) return html`<a href="${anchor ?? "#original"}" dir="auto">${note}</a>`;
  return html`<a href="${anchor ?? "#original"}"><span class="q" dir="auto">“${quote}”</span></a>
    <span class="at">line ${line}</span> ${note !== null && html`<span>${note}</span>`}`;
}
