import type { CitedName } from "./citation-names.ts";
import type { CslItem } from "./csl.ts";

/** Writes a CSL item as a RIS reference (2011 tags, CRLF, one line a value); `DA` is year/month/day with unknown parts empty. */
export function writeRis(item: CslItem): string {
  const [year, month, day] =
    (item.issued && "date-parts" in item.issued ? item.issued["date-parts"][0] : null) ?? [];
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  const full = year === undefined ? undefined : String(year).padStart(4, "0");
  const rows: (readonly [string, string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map((name) => ["AU", writeName(name)] as const),
    ["T2", item["container-title"]],
    ["PY", full],
    ["DA", full && `${full}/${two(month)}/${two(day)}/`],
    ["LA", item.language],
    ["N1", item.note],
    ["DB", item.archive],
    ["UR", item.URL],
  ];
  const lines = rows.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join("")}ER  - \r\n`;
}

function writeName(name: CitedName): string {
  if ("literal" in name) return name.literal;
  return [name.family, name.given, name.suffix].flatMap((part) => part ?? []).join(", ");
}
