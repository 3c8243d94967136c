import type { CitedName } from "./citation-names.ts";
import type { CslItem } from "./csl.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// BibTeX counts braces even behind a backslash, so that they need words of their own.
const MARKS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
};

/** Writes a CSL item as a BibTeX entry in UTF-8; TeX's own marks are escaped, the title keeps its capitals. */
export function writeBibtex(item: CslItem): string {
  const [year, month, day] =
    (item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0] : null) ?? [];
  const fields: (readonly [string, string | undefined])[] = [
    ["author", item.author && `{${item.author.map(writeName).join(" and ")}}`],
    ["title", `{{${escapeTex(item.title)}}}`],
    ["journal", brace(item["container-title"])],
    ["year", year === undefined ? undefined : `{${String(year).padStart(4, "0")}}`],
    ["month", month === undefined ? undefined : MONTHS[month - 1]],
    ["day", day === undefined ? undefined : `{${day}}`],
    ["note", brace(item.note)],
    ["url", item.URL && `{${item.URL.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@article{${item.id},\n${lines.join("")}}\n`;
}

function brace(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `{${escapeTex(text)}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^$&#_%]/g, (mark) => MARKS[mark] ?? mark);
}

/** Writes a name so that BibTeX does not part it otherwise. */
function writeName(name: CitedName): string {
  if ("literal" in name) return `{${escapeTex(name.literal)}}`;
  return [name.family, name.suffix, name.given].flatMap((part) => (part ? escapeTex(part) : [])).join(", ");
}
