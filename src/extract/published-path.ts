import type { CleanArticle, Line } from "../model/article.ts";
import type { PublicationClue } from "../model/time.ts";
import { formatDate } from "../text/calendar.ts";

// e.g. "2018-05-31-militia.txt", "20180531_militia.html", "2018/05/31/militia.txt"
const IN_PATH =
  /(?<![\p{L}\d])(?<year>(?:19|20)\d\d)(?<sep>[-_./]?)(?<month>0[1-9]|1[0-2])\k<sep>(?<date>0[1-9]|[12]\d|3[01])(?!\d)/u;
// e.g. "https://example.org/2018/05/31/militia", "…/news/20180531/militia", "…/2018-05-31-militia"
const IN_ADDRESS =
  /[/_-](?<year>(?:19|20)\d\d)(?<sep>[-_/]?)(?<month>0[1-9]|1[0-2])\k<sep>(?<date>0[1-9]|[12]\d|3[01])(?!\d)/;
const ADDRESS = /https?:\/\/[^\s<>"”’)\]]{4,500}/g;
// What stands before an article's own address: "Source: https://…", "This story was originally published at https://…".
const OWN =
  /(?:^|\b(?:source|url|link|permalink|original|originally published|first published|read (?:more|the (?:full|original)[^.]{0,30})|published|available|retrieved from|via)[^.]{0,25})\s?$/i;

/** Finds the day in the file's own name or folders, as the one who saved it wrote it. */
export function findPathDays({ raw }: CleanArticle): PublicationClue[] {
  const day = dayIn(IN_PATH.exec(raw.path));
  const clues: PublicationClue[] =
    day === null
      ? []
      : [
          {
            edtf: [day],
            quote: "",
            rule: "published/file-name",
            basis: "declared",
            confidence: "likely",
            says: "published",
            note: `file name ${raw.path}`,
          },
        ];
  const address = dayIn(IN_ADDRESS.exec(raw.declared.url ?? ""));
  if (address !== null)
    clues.push({
      edtf: [address],
      quote: "",
      rule: "published/address",
      basis: "declared",
      confidence: "likely",
      says: "published",
      note: `address ${raw.declared.url}`,
    });
  return clues;
}

/** Finds days in web addresses that the text prints: the article's own address, or a page that it cites and so must be older. */
export function findAddressDays({ blocks, removals }: CleanArticle): PublicationClue[] {
  const own = removals.filter(({ kind }) =>
    ["credit", "copyright", "distribution", "share", "byline", "dateline"].includes(kind),
  );
  return [...blocks, ...own].sort((a, b) => a.start - b.start).flatMap(findInLine);
}

function findInLine(line: Line): PublicationClue[] {
  return Array.from(line.text.matchAll(ADDRESS)).flatMap((address) => {
    const day = dayIn(IN_ADDRESS.exec(address[0]));
    // Numbers of a DOI are no date of the page.
    if (day === null || address[0].includes("doi.org/")) return [];
    const start = line.start + address.index;
    const own = OWN.test(line.text.slice(Math.max(0, address.index - 60), address.index));
    return [
      {
        start,
        end: start + address[0].length,
        quote: address[0],
        edtf: [day],
        rule: own ? "published/own-address" : "published/cited-address",
        basis: "inferred" as const,
        confidence: "likely" as const,
        says: own ? ("published" as const) : ("notBefore" as const),
      },
    ];
  });
}

function dayIn(match: RegExpExecArray | null): string | null {
  const { year, month, date } = match?.groups ?? {};
  return year ? formatDate(Number(year), Number(month), Number(date)) : null;
}
