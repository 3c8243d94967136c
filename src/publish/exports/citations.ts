import { permalink } from "../../model/permalink.ts";
import type { SiteFile } from "../write.ts";
import { writeBibtex } from "./bibtex.ts";
import { type CslItem, makeCslItem } from "./csl.ts";
import { writeJson } from "./json.ts";
import type { ExportKind, ExportSource } from "./kind.ts";
import { writeRis } from "./ris.ts";

interface CitationForm {
  /** File ending. */
  readonly form: string;
  readonly label: string;
  readonly type: string;
  readonly write: (items: readonly CslItem[]) => string;
}

/** Lists the forms in which reference managers take citations. */
export const CITATION_FORMS: readonly CitationForm[] = [
  {
    form: "bib",
    label: "BibTeX",
    type: "application/x-bibtex",
    write: (items) => items.map(writeBibtex).join("\n"),
  },
  {
    form: "ris",
    label: "RIS",
    type: "application/x-research-info-systems",
    write: (items) => items.map(writeRis).join("\r\n"),
  },
  {
    form: "csl.json",
    label: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json",
    write: (items) => writeJson(items),
  },
];

/** Lists the kinds of citation files: for each form one file of the whole archive; each article's own stand on its page. */
export const CITATION_KINDS: readonly ExportKind[] = CITATION_FORMS.map((form) => ({
  render: (source) => renderCitations(source, form),
  shown: {
    path: permalink.citations(form.form),
    words: "citations",
    format: form.label,
    type: form.type,
  },
}));

function renderCitations({ archive, baseUrl }: ExportSource, { form, write }: CitationForm): SiteFile[] {
  const items = archive.articles.map((article) => makeCslItem(article, archive.title, baseUrl));
  return [{ path: permalink.citations(form), content: write(items) }];
}
