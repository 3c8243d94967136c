import { permalink } from "../src/model/permalink.ts";
import { printEach } from "../src/publish/eleventy-setup.ts";
import { html } from "../src/publish/html.ts";
import type { AboutView } from "../src/publish/views/about.ts";
import { countOf } from "../src/publish/views/counts.ts";
import { layout } from "./layout.ts";
import type { Link, Shown } from "./page.ts";
import { key } from "./partials/names.ts";
import { table } from "./partials/table.ts";

export const data = printEach("about");

/** Prints how the archive was made, how sure it is and what it cannot tell. */
export function render({ site, shown }: Shown<AboutView>): string {
  const { view } = shown;
  return layout(site, shown, (link) => ({
    main: html`<div class="prose">
      <h1>About this archive</h1>
      <p class="dek">
        ${site.archive.description || `${site.archive.title} holds ${countOf(view.counts.articles, "saved news article")}.`}
      </p>
      ${method(view, link)} ${sureness(view, link)} ${limits(view)} ${material(view)}
      <h2>This edition</h2>
      <p>
        Edition <code>${view.edition}</code> is a fingerprint of all records: the same articles and
        corrections give the same edition, and any change gives another. Name it when you cite what you found
        here. Nothing on these pages is loaded from another site, and nothing about you is recorded.
      </p>
    </div>`,
  }));
}

function method({ removals, counts }: AboutView, link: Link) {
  return html`<h2>How it was made</h2>
    <p>
      Each article came as a saved file. A program, Pressmark, read it in four steps, all of them by fixed
      rules that leave a trace.
    </p>
    <ol class="steps">
      <li>
        <b>Cleaning.</b> Every line is either part of the story or not.
        ${countOf(counts.removedLines, "line")} were taken out, each with its reason; they stand, struck
        through, in the article’s <i>Original</i> view. Nothing is thrown away.
      </li>
      <li>
        <b>Reading.</b> Headline, outlet, agency, author, date, names and places are read from what is
        printed. Every value keeps the words it was read from.
      </li>
      <li>
        <b>Deciding.</b> Forms of one name are brought together, place names are put on the map, and dates are
        worked out from weekdays, years and what articles say of each other.
      </li>
      <li>
        <b>Publishing.</b> The pages are written once and need no server; the
        <a href="${link(permalink.data)}">records</a> can be downloaded.
      </li>
    </ol>
    ${cuts(removals)}
    <h2>How to read the marks</h2>
    ${key()}
    <p>
      In a text, names are underlined: people with a solid line, governments, groups and organisations with a
      dashed one, places with a dotted one.
    </p>`;
}

function sureness({ bases, rates }: AboutView, link: Link) {
  return html`<h2>How sure it is</h2>
    <p>
      A value is <b>declared</b> by the file itself, <b>stated</b> in the text, <b>inferred</b> by a rule, or
      set by a person (<b>curated</b>); otherwise it is <b>unknown</b>, and the page says so. An inferred
      value is never called certain.
    </p>
    ${origins(bases, link)}
    <h3>Measured error rates</h3>
    ${rates.length ? errors(rates) : html`<p class="empty">No figures come with this version of the program.</p>`}`;
}

function cuts(removals: AboutView["removals"]) {
  if (!removals.length) return null;
  const rows = removals.map(({ words, lines }) => [words, lines]);
  return html`<details>
    <summary>What was taken out, by reason</summary>
    ${table(["Reason", { count: "Lines" }], rows)}
  </details>`;
}

function origins(bases: AboutView["bases"], link: Link) {
  const rows = bases.map(({ basis, count }) => [
    basis === "unknown" ? html`<a href="${link(permalink.undated)}">unknown</a>` : basis,
    count,
  ]);
  return table(["From", { count: "Articles" }], rows, "Dates of publication, by where they come from");
}

function errors(rates: AboutView["rates"]) {
  const rows = rates.map(({ measures, on, figure }) => [measures, on, figure]);
  return table(["Step", "Measured on", "Result"], rows);
}

function limits({ counts }: AboutView) {
  return html`<h2>What it cannot tell</h2>
    <ul>
      <li>
        A date is found only where the texts hold a clue to it;
        ${counts.undated ? html`${countOf(counts.undated, "article")} here ${counts.undated === 1 ? "has" : "have"} none` : "all articles here hold one"}.
        The day a copy was saved is not a clue.
      </li>
      <li>
        Names are recognised by rules and word lists. Some are missed, some are taken for another’s; the forms
        of each name and the reasons stand on its page.
      </li>
      <li>
        A place on the map is the place meant in the text as far as the words around it tell;
        ${countOf(counts.unplaced, "place")} could not be placed.
      </li>
      <li>
        Two articles with the same words may be one agency’s text. Counting articles is not counting reports.
      </li>
    </ul>`;
}

function material({ diagnostics }: AboutView) {
  if (!diagnostics.length) return null;
  return html`<h2>Problems in the material</h2>
    <ul class="problems">
      ${diagnostics.map(({ severity, path, message }) => html`<li><b>${severity}</b> <code>${path}</code> ${message}</li>`)}
    </ul>`;
}
