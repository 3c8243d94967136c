import type { Place } from "../../src/model/authority.ts";
import type { ActorType, NewsRecord, SourceRole } from "../../src/model/record.ts";

/** Is an invented article; lines of its text may begin with `[title]`, `[kicker]`, `[dek]` or `[cut:paywall]`. */
export interface Story {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly source?: Partial<Record<SourceRole, string>>;
  readonly byline?: string[];
  readonly date?: string;
  readonly sort?: string;
  readonly confidence?: "certain" | "likely" | "weak";
  readonly proof?: NewsRecord["date"]["proof"];
  readonly evidence?: Omit<NewsRecord["evidence"][number], "start" | "end">[];
}

export const ACTORS: Record<string, ActorType> = {
  "Marit de Wael": "person",
  Havenbond: "organisation",
  "Port Authority": "agency",
  "Dutch government": "government",
  "Delta Front": "armed group",
  "Harbour Radio": "media",
};

type PlaceFacts = Pick<Place, "type" | "precision" | "lat" | "lon" | "within" | "country">;

export const PLACES: Record<string, PlaceFacts> = {
  Rotterdam: {
    type: "city",
    precision: "town",
    lat: 51.9225,
    lon: 4.47917,
    within: ["South Holland", "Netherlands"],
    country: "NL",
  },
  Antwerp: {
    type: "city",
    precision: "town",
    lat: 51.22047,
    lon: 4.40026,
    within: ["Flanders", "Belgium"],
    country: "BE",
  },
  Hamburg: {
    type: "city",
    precision: "town",
    lat: 53.57532,
    lon: 10.01534,
    within: ["Germany"],
    country: "DE",
  },
  Netherlands: { type: "country", precision: "country", lat: 52.25, lon: 5.75, within: [], country: "NL" },
  Zeeland: {
    type: "region",
    precision: "region",
    lat: 51.5,
    lon: 3.83,
    within: ["Netherlands"],
    country: "NL",
  },
  Singapore: { type: "city", precision: "town", lat: 1.28967, lon: 103.85007, within: [], country: "SG" },
  "Quay Nine": { type: "facility", precision: "unplaced", lat: null, lon: null, within: [] },
};

const talks = `[kicker] Labour · update desk
[title] Dockers halt talks as port says cranes will run
[dek] Union rejects an offer made overnight; the Port Authority speaks of “business as usual” from Friday.
[cut:caption] Cranes at Rotterdam, seen from the water. Photo: archive

ROTTERDAM — The dockworkers’ union Havenbond walked out of talks with the Port Authority on Thursday, hours after Marit de Wael, its chief negotiator, called the latest offer “a timetable without people in it”.

The authority said that cranes at two of five terminals would run from Friday with staff brought in from Antwerp. “This is business as usual,” a spokesman said, speaking on condition of anonymity because the talks were still open.

[cut:newsletter] Sign up for the morning letter
It was the third round to fail since the strike began in Rotterdam. The Dutch government has so far refused to step in, though officials close to the ministry said two days ago that patience was “not without an end”.

Marit de Wael said the union would meet again on Sunday. “We have all the time that the tide gives us,” she added. Workers in Hamburg and Zeeland sent greetings to Quay Nine.
[cut:copyright] © 2014 Northern Courier
[cut:share] Share this
`;

const hostile = `[title] <script>alert("headline")</script> & {{ 7 * 7 }} “quoted” <b>bold</b>
[dek] </p><img src=x onerror=alert(1)> javascript:alert(2)
<script>alert(1)</script> The Port Authority in Rotterdam said <b>nothing</b> &amp; {{ 2 + 2 }} {% include "x" %} \${process.exit(1)}
# Not a heading
1. Not a list [not a link](javascript:alert(3)) ![x](y) *stars* _under_ \`code\`
---
<!-- comment --> --> ]]> <style>*{display:none}</style>
A control \u0007 here, a turn \u202etxt.exe\u202c there, and half a pair \ud83d.
`;

const arabic = `[title] عمال الموانئ يعلقون المحادثات في روتردام
[dek] الاتحاد يرفض العرض الأخير
قال الاتحاد إنه سيجتمع مرة أخرى يوم الأحد في Rotterdam بعد فشل الجولة الثالثة من المحادثات.
وأضافت المفاوضة أن العمال سيواصلون الإضراب حتى تتحقق مطالبهم.
`;

export const STORIES: readonly Story[] = [
  {
    id: "dockers-halt-talks-3f9a1c",
    text: talks,
    source: { outlet: "Northern Courier", agency: "Continental Press", republisher: "Quayside Blog" },
    byline: ["Ilse Brandt"],
    date: "2014-03-06",
    sort: "2014-03-06",
    proof: [
      {
        says: "The article is from a Thursday or the days after it.",
        rule: "date/weekday",
        line: 6,
        quote: "on Thursday",
        start: talks.indexOf("on Thursday"),
        end: talks.indexOf("on Thursday") + 11,
      },
      {
        says: "The copyright line gives the year.",
        rule: "date/copyright",
        line: 14,
        quote: "© 2014 Northern Courier",
        start: talks.indexOf("© 2014"),
        end: talks.indexOf("© 2014") + 23,
      },
      {
        says: "“Port offers three shifts” reports the same offer on Tuesday.",
        rule: "date/shared",
        article: "port-offers-three-shifts-88b2d0",
        line: 3,
        quote: "on Tuesday",
      },
    ],
    evidence: [
      { field: "date", quote: "on Thursday", rule: "date/weekday", basis: "inferred", confidence: "likely" },
      {
        field: "source.outlet",
        quote: "© 2014 Northern Courier",
        rule: "source/copyright-line",
        basis: "stated",
        confidence: "certain",
      },
      {
        field: "title",
        quote: "Dockers halt talks as port says cranes will run",
        rule: "title/first-line",
        basis: "stated",
        confidence: "certain",
      },
    ],
  },
  {
    id: "port-offers-three-shifts-88b2d0",
    text: `[title] Port offers three shifts
The Port Authority offered three shifts on Tuesday. Havenbond said it would read the offer in Rotterdam.
Marit de Wael told Harbour Radio that she had seen worse.
`,
    source: { outlet: "Northern Courier" },
    date: "2014-03-04",
    sort: "2014-03-04",
    confidence: "certain",
  },
  {
    id: "a-very-long-headline-77aa01",
    text: `[title] A headline that goes on for a good deal longer than any editor with a pencil would allow, naming the Port Authority, Havenbond, the ministry, two ports and a river before it comes, at last, to the point
The Delta Front claimed a fire in Antwerp and another in Singapore.
${"The fire brigade gave no further details about the sheds on the north side. ".repeat(12)}
`,
    source: { agency: "Continental Press" },
    date: "[2014-03-05,2014-03-12,2014-03-19]",
    sort: "2014-03-05",
    confidence: "weak",
  },
  {
    id: "what-the-tide-gives-5c00d1",
    text: "[title] What the tide gives: a night at the Netherlands’ edge\nHavenbond people sat by the water in Zeeland, Netherlands.\n",
    date: "2014-03",
    sort: "2014-03-01",
    source: { outlet: "Harbour Weekly" },
  },
  {
    id: "a-look-back-91e2f3",
    text: "[title] A look back\nThe strike of Rotterdam and what came of it.\n",
    date: "2016/2018",
    sort: "2016-01-01",
    source: { outlet: "Harbour Weekly" },
    confidence: "weak",
  },
  {
    id: "before-the-strike-4d4d4d",
    text: "[title] Before the strike\nThe Port Authority of Hamburg saw nothing coming.\n",
    date: "[..2013-06-30]",
    sort: "2013-06-30",
    confidence: "weak",
  },
  { id: "hostile-text-000bad", text: hostile },
  {
    id: "arabic-story-0a1b2c",
    text: arabic,
    language: "ar",
    source: { outlet: "جريدة الميناء" },
    date: "2015-06-01",
    sort: "2015-06-01",
  },
];
