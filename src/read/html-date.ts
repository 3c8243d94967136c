import { readDay, type DayOrder } from "./days.ts";
import type { PageFacts, TimeMark } from "./html-facts.ts";

/** Is a date of publication as a page gives it: as written where a machine can read it, else as ISO 8601. */
export interface PageDate {
  readonly value: string;
  /** e.g. "meta article:published_time". */
  readonly origin: string;
}

/** Is what the search for a date may look at. */
export interface DateSearch {
  readonly facts: PageFacts;
  readonly linked: { readonly [name: string]: unknown } | null;
  readonly url: string | null;
  /** The page's visible text, one block a line. */
  readonly text: string;
  readonly order: DayOrder;
}

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
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "dc.date.created",
  "dc.created",
  "datecreated",
  "createdate",
  "dtk:createddate",
  "date",
  "article:created",
  "uploaddate",
];

type Step = (search: DateSearch) => PageDate | null;

/** Lists where the day of publication is looked for, surest place first: the first that has one decides. */
const STEPS: readonly Step[] = [
  (search) => readLinked(search, "datePublished"),
  findMeta,
  (search) => findMark(search, ({ label }) => /datepublished|dc:date|pubdate/.test(label)),
  findInAddress,
  (search) => findMark(search, ({ label }) => label.startsWith("time ") || label.startsWith("relative-time")),
  (search) => findMark(search, ({ label }) => STRONG_LABEL.test(label) && !OTHER_LABEL.test(label)),
  findStatement,
  (search) => findMark(search, ({ label }) => !OTHER_LABEL.test(label)),
  findInScripts,
  (search) => readLinked(search, "dateCreated"),
  (search) => readLinked(search, "uploadDate"),
];

const STRONG_LABEL = /publish|posted|pub-?date|entry-?date|post-?date|article-?date|date|time/;
// Dates of something else: comments, other articles, updates, the page's own calendar.
const OTHER_LABEL =
  /comment|related|sidebar|widget|footer|modified|updated|update|calendar|copyright|popular|recent|event|teaser|promo|current/;

/** Finds the day on which a page was published: in its metadata, its address, its text; never its last update. */
export function findPageDate(search: DateSearch): PageDate | null {
  for (const step of STEPS) {
    const found = step(search);
    if (found) return found;
  }
  return null;
}

function readLinked({ linked, order }: DateSearch, name: string): PageDate | null {
  const value = linked?.[name];
  return typeof value === "string" ? makeDate(value, `JSON-LD ${name}`, order) : null;
}

function findMeta({ facts, order }: DateSearch): PageDate | null {
  for (const wanted of PUBLISHED) {
    for (const { name, content } of facts.metas) {
      if (name !== wanted) continue;
      const found = makeDate(content, `meta ${name}`, order);
      if (found) return found;
    }
  }
  return null;
}

/** Among marks that fit, takes the one nearest to the headline: first those behind it, then those before. */
function findMark({ facts, order }: DateSearch, fits: (mark: TimeMark) => boolean): PageDate | null {
  const headline = facts.headings[0]?.place ?? 0;
  const distance = ({ place }: TimeMark) => (place >= headline ? place - headline : 4 * (headline - place));
  const marks = facts.times
    .filter(fits)
    .sort((a, b) => distance(a) - distance(b) || Number(b.inAttribute) - Number(a.inAttribute));
  for (const mark of marks) {
    const found = makeDate(mark.value, `page <${mark.label.trim().slice(0, 60)}>`, order);
    if (found) return found;
  }
  return null;
}

// …/2018/05/31/…, …/2018-05-31-…, …/20180531/…
const ADDRESS =
  /(?<!\d)(?<year>(?:19[89]|20[0-4])\d)(?<mark>[-/_]?)(?<month>0[1-9]|1[0-2]|[1-9](?=\D))\k<mark>(?<day>0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)/;

function findInAddress({ url, order }: DateSearch): PageDate | null {
  const parts = url === null ? null : ADDRESS.exec(url)?.groups;
  if (!parts) return null;
  const written = `${parts["year"]}-${parts["month"]}-${parts["day"]}`;
  const found = readDay(written, order);
  return found ? { value: found.day, origin: "address of the page" } : null;
}

// "Published 31 May 2018", "Posted on: …", "Veröffentlicht am …", "Publié le …", "Publicado el …"
const STATEMENT =
  /(?:publish|posted|post date|first seen|veröffentlicht|erstellt|publié|mis en ligne|publicado|publicada|pubblicato|gepubliceerd|geplaatst|opublikowano|publicerad|publisert|udgivet|julkaistu|опубликован|дата|نشر|تاريخ|yayın|diterbitkan|date)/i;

function findStatement({ text, order }: DateSearch): PageDate | null {
  for (const line of text.split("\n")) {
    if (line.length > 300 || !STATEMENT.test(line)) continue;
    const found = makeDate(line, "page text", order);
    if (found) return found;
  }
  return null;
}

function findInScripts({ facts, order }: DateSearch): PageDate | null {
  for (const script of facts.scripts) {
    // "publishedAt":"2018-05-31T…", publish_date = '2018-05-31'
    const value =
      /(?:publish(?:ed)?|pub)_?(?:date|at|on|time)?["']?\s{0,3}[:=]\s{0,3}["'](?<value>(?:19|20)\d\d-\d\d-\d\d[^"']{0,30})["']/i.exec(
        script,
      );
    const found = value?.groups && makeDate(value.groups["value"] ?? "", "script of the page", order);
    if (found) return found;
  }
  return null;
}

function makeDate(written: string, origin: string, order: DayOrder): PageDate | null {
  const found = readDay(written, order);
  if (!found || found.day < "1980" || found.day > "2060") return null;
  const value = /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(written.trim()) ? written.trim() : found.day;
  return { value, origin: found.assumed ? `${origin} (${order} assumed)` : origin };
}
