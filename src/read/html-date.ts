import { readDay } from "./days.ts";
import type { TimeMark } from "./html-facts.ts";
import {
  findInMarks,
  findInText,
  isHeadline,
  makeDate,
  type DateSearch,
  type PageDate,
} from "./html-date-text.ts";

// Names of meta elements for the day of publication, surest first.
const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "prism.publicationdate",
  "dcterms.issued",
  "dc.date.issued",
  "dc.issued",
  "rnews:datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "cxenseparse:publishtime",
  "shareaholic:article_published_time",
  "bt:pubdate",
  "pubdate",
  "pub_date",
  "publishdate",
  "publish-date",
  "publish_date",
  "published-date",
  "published_date",
  "published_time",
  "published",
  "publication_date",
  "publication-date",
  "publicationdate",
  "content_publisheddate",
  "citation_publication_date",
  "citation_date",
  "dtk:publishdate",
  "originalpublicationdate",
  "article_date_original",
  "article.published",
  "firstpublishedtime",
  "release_date",
  "dateposted",
  "displaydate",
  "ptime",
  "outbrain-date",
];

// Names that some fill with the day of publication, others with that of the last change or of the template.
const DATED = [
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "dc.created",
  "datecreated",
  "createdate",
  "dtk:createddate",
  "article:created",
  "uploaddate",
  "date",
];

// What the classes of elements with the day of publication are called.
const STRONG_LABEL = /publish|posted|date|time/;
// Dates of something else: comments, other articles, updates, the page's own calendar.
const OTHER =
  /comment|related|sidebar|widget|footer|modified|updated|update|changed|calendar|copyright|popular|recent|event|teaser|promo|current/;
const AROUND_OTHER =
  /comment|respond|related|sidebar|widget|footer|popular|recent|teaser|promo|most-?read|read-?more|newsletter/;

function isPublished({ label, around }: TimeMark): boolean {
  // WordPress marks one element with both: "entry-date published updated".
  if (/published/.test(label)) return !AROUND_OTHER.test(around);
  return !OTHER.test(label) && !AROUND_OTHER.test(around);
}

type Step = (search: DateSearch) => PageDate | null;

/** Lists where the day of publication is looked for, surest place first: the first that has one decides. */
const STEPS: readonly Step[] = [
  (search) => readLinked(search, "datePublished"),
  (search) => findMeta(search, PUBLISHED),
  (search) => findInMarks(search, ({ label }) => /datepublished|dc:date|pubdate/.test(label)),
  (search) => findInAddress(search.url, "address of the page"),
  (search) => findInMarks(search, (mark) => STRONG_LABEL.test(mark.label) && isPublished(mark)),
  (search) => findMeta(search, DATED),
  findInText,
  (search) => findInMarks(search, isPublished),
  findInScripts,
  (search) => readLinked(search, "dateCreated"),
  (search) => readLinked(search, "uploadDate"),
  findInOtherAddresses,
];

/** Finds the day on which a page was published: in its metadata, its address, its text; never its last update. */
export function findPageDate(search: DateSearch): PageDate | null {
  for (const step of STEPS) {
    const found = step(search);
    if (found) return preferLocalDay(search, found);
  }
  return null;
}

/**
 * Prefers the day that the page prints or has in its address to the day in Greenwich, where they lie side by side:
 * "2018-05-30T02:10:00Z" was still the evening of 29 May in New York.
 */
function preferLocalDay(search: DateSearch, found: PageDate): PageDate {
  if (!/T.{0,40}(?:Z|[+-]00:?00)$/.test(found.value)) return found;
  const day = Date.parse(found.value.slice(0, 10));
  const isNextTo = (other: PageDate | null) =>
    other !== null && Math.abs(Date.parse(other.value.slice(0, 10)) - day) === 86_400_000;
  const local = [
    findInAddress(search.url, "address of the page"),
    findInMarks(search, (mark) => !mark.inAttribute && isPublished(mark)),
  ];
  const other = local.find(isNextTo);
  return other
    ? { value: other.value, origin: `${other.origin}; ${found.origin} has ${found.value}` }
    : found;
}

function readLinked({ linked, order }: DateSearch, name: string): PageDate | null {
  const value = linked?.[name];
  return typeof value === "string" ? makeDate(value, `JSON-LD ${name}`, order) : null;
}

function findMeta({ facts, order }: DateSearch, names: readonly string[]): PageDate | null {
  for (const wanted of names) {
    for (const { name, content } of facts.metas) {
      const found = name === wanted ? makeDate(content, `meta ${name}`, order) : null;
      if (found) return found;
    }
  }
  return null;
}

// …/2018/05/31/…, …/2018-05-31-…, …/2018/5/31/…
const ADDRESS =
  /(?<!\d)(?<year>(?:19[89]|20[0-4])\d)(?<mark>[-/_])(?<month>0?[1-9]|1[0-2])\k<mark>(?<day>0?[1-9]|[12]\d|3[01])(?!\d)/;
// …/20180531/…
const COMPACT = /(?<!\d)(?<year>20[0-4]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;

function findInAddress(url: string | null, origin: string): PageDate | null {
  const parts = url === null ? null : (ADDRESS.exec(url) ?? COMPACT.exec(url))?.groups;
  if (!parts) return null;
  const found = readDay(`${parts["year"]}-${parts["month"]}-${parts["day"]}`, "day first");
  return found ? { value: found.day, origin } : null;
}

function findInOtherAddresses({ facts, title }: DateSearch): PageDate | null {
  const own = facts.headings
    .filter((heading) => isHeadline(heading.text, title))
    .map(({ href }) => href ?? "");
  for (const address of [...facts.addresses, ...own]) {
    const found = findInAddress(address, "link of the page to itself");
    if (found) return found;
  }
  const picture = facts.metas.find(({ name }) => name === "og:image")?.content ?? null;
  return findInAddress(picture, "address of the picture");
}

// "publishedAt":"2018-05-31T…", publish_date = '2018-05-31', cmsPublishingDate
const IN_SCRIPT =
  /publi(?:sh(?:ed|ing)?|cation)_?(?:date|at|on|time)?["']?\s{0,3}[:=]\s{0,3}["'](?<value>(?:19|20)\d\d-\d\d-\d\d[^"']{0,30})["']/i;

function findInScripts({ facts, order }: DateSearch): PageDate | null {
  for (const script of [...facts.jsonLd, ...facts.scripts]) {
    const value = IN_SCRIPT.exec(script)?.groups?.["value"];
    const found = value === undefined ? null : makeDate(value, "script of the page", order);
    if (found) return found;
  }
  return null;
}
