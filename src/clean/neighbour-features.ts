import type { RemovalKind } from "../model/article.ts";
import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./marks.ts";
import type { PageView } from "./page-features.ts";

const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const WINDOWS = [3, 8, 15] as const;

/** Describes the lines around a line. */
export function describeNeighbours(page: PageView, i: number): Features {
  const features: Features = {};
  for (const step of NEAR) {
    const form = page.forms[i + step];
    if (!form) features[`none${step}`] = 1;
    else Object.assign(features, describeNeighbour(form, step, page.usual));
  }
  for (const reach of WINDOWS) Object.assign(features, describeWindow(page, i, reach));
  return features;
}

function describeNeighbour(form: LineForm, step: number, usual: number): Features {
  const features: Features = {
    [`logWords${step}`]: Math.log1p(form.length),
    [`ends${step}`]: +form.endsSentence,
  };
  if (Math.abs(step) > 2) return features;
  features[`marked${step}`] = +(form.marks[0]?.sure ?? false);
  features[`hinted${step}`] = +(form.marks.length > 0);
  features[`grammar${step}`] = usual > 0.05 ? Math.min(1.5, form.functionWords / usual) : 1;
  const kind = form.marks[0]?.sure ? form.marks[0].kind : null;
  if (kind && NAMED_NEIGHBOURS.has(kind)) features[`${kind}${step}`] = 1;
  return features;
}

const NAMED_NEIGHBOURS: ReadonlySet<string> = new Set([
  "byline",
  "date-line",
  "related-link",
  "most-read",
  "caption",
  "comments",
  "newsletter",
  "donation",
  "paywall",
  "share",
  "navigation",
  "ornament",
  "read-more",
  "author-note",
]);

function describeWindow(page: PageView, i: number, reach: number): Features {
  let [prose, ends, sure, short, count] = [0, 0, 0, 0, 0];
  for (let k = Math.max(0, i - reach); k <= Math.min(page.forms.length - 1, i + reach); k++) {
    const form = page.forms[k];
    if (k === i || !form) continue;
    prose += page.prose[k] ?? 0;
    ends += +form.endsSentence;
    sure += +hasSureMark(form);
    short += +(form.length < 8);
    count++;
  }
  if (count === 0) return {};
  return {
    [`prose±${reach}`]: prose / count / 20,
    [`ends±${reach}`]: ends / count,
    [`marked±${reach}`]: sure / count,
    [`short±${reach}`]: short / count,
  };
}

// Furniture stands together: comments below comments, links below links.
const COMPANIES: Readonly<Record<string, readonly RemovalKind[]>> = {
  links: ["related-link", "most-read", "read-more"],
  talk: ["comments"],
  offers: ["newsletter", "paywall", "donation", "promotion", "cookie"],
  small: ["copyright", "legal", "distribution"],
  data: ["byline", "date-line"],
  buttons: ["share", "navigation"],
};
const REACH = 12;

/** Describes, for every line, how near the sure furniture of each company stands above and below it. */
export function describeCompany(forms: readonly LineForm[]): Features[] {
  const features: Features[] = forms.map(() => ({}));
  for (const [company, kinds] of Object.entries(COMPANIES)) {
    const at = forms.map((form) => form.marks.some((mark) => mark.sure && kinds.includes(mark.kind)));
    let above = Infinity;
    let below = Infinity;
    let seen = 0;
    for (let i = 0; i < forms.length; i++) {
      const here = features[i] as Features;
      if (above <= REACH) here[`under:${company}`] = 1 / above;
      if (seen > 0) here[`after:${company}`] = Math.min(3, Math.log1p(seen));
      above = at[i] ? 1 : above + 1;
      seen += +(at[i] ?? false);
    }
    for (let i = forms.length - 1; i >= 0; i--) {
      const here = features[i] as Features;
      if (below <= REACH) here[`over:${company}`] = 1 / below;
      below = at[i] ? 1 : below + 1;
    }
  }
  return features;
}

/** Describes the list that a short line may be part of: menus are marked and open, a story's lists are not. */
export function describeLists(page: PageView, neighbours: readonly Features[]): Features[] {
  const runs = measureRuns(page.forms);
  return page.forms.map((form, i) => {
    if (form.length > SHORT) return {};
    const near = neighbours[i] ?? {};
    const run = Math.min(3, Math.log1p(runs[i] ?? 0)) / 2;
    const marked = hasSureMark(form) ? 0 : 1;
    return {
      listRun: run,
      [marked ? "plainShort" : "markedShort"]: 1,
      shortMarked8: near["marked±8"] ?? 0,
      shortMarked15: near["marked±15"] ?? 0,
      shortPageMarked: page.sureShare,
      shortPageProse: page.proseShare,
      plainOnCleanPage: marked * +(page.sureShare < 0.08),
      plainAmongPlain: marked * +((near["marked±8"] ?? 0) === 0),
      plainRun: marked * run * (1 - (near["marked±15"] ?? 0)),
      plainInside: marked * +isInside(page, i),
    };
  });
}

const SHORT = 11;

function isInside({ segments }: PageView, i: number): boolean {
  const segment = segments[1];
  return segment !== undefined && i >= segment.first && i <= segment.last;
}

// Length of the run of short lines that each line stands in.
function measureRuns(forms: readonly LineForm[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i < forms.length;) {
    let end = i;
    while (end < forms.length && (forms[end]?.length ?? 0) <= SHORT) end++;
    if (end === i) (runs.push(0), end++);
    else for (let k = i; k < end; k++) runs.push(end - i);
    i = end;
  }
  return runs;
}
