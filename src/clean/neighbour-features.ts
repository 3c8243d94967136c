import type { RemovalKind } from "../model/article.ts";
import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./marks.ts";
import type { PageView } from "./page-features.ts";
import { addUp, countAround, sumAround, type RunningSums } from "./running-sums.ts";

const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => ({
  step,
  none: `none${step}`,
  logWords: `logWords${step}`,
  ends: `ends${step}`,
  marked: `marked${step}`,
  hinted: `hinted${step}`,
  grammar: `grammar${step}`,
}));
const WINDOWS = [3, 8, 15].map((reach) => ({
  reach,
  prose: `prose±${reach}`,
  ends: `ends±${reach}`,
  marked: `marked±${reach}`,
  short: `short±${reach}`,
}));

/** Describes, for every line, the lines around it. */
export function describeNeighbours(page: PageView): Features[] {
  const { forms } = page;
  const sums = {
    prose: addUp(page.prose),
    ends: addUp(forms.map((form) => +form.endsSentence)),
    marked: addUp(forms.map((form) => +hasSureMark(form))),
    short: addUp(forms.map((form) => +(form.length < 8))),
  };
  return forms.map((_, i) => {
    const features: Features = {};
    for (const near of NEAR) describeNeighbour(features, near, forms[i + near.step], page.usual);
    for (const window of WINDOWS) describeWindow(features, window, sums, i);
    return features;
  });
}

function describeNeighbour(
  features: Features,
  names: (typeof NEAR)[number],
  form: LineForm | undefined,
  usual: number,
): void {
  if (!form) {
    features[names.none] = 1;
    return;
  }
  features[names.logWords] = Math.log1p(form.length);
  if (form.endsSentence) features[names.ends] = 1;
  if (Math.abs(names.step) > 2) return;
  const sure = form.marks[0]?.sure ? form.marks[0].kind : null;
  if (sure) features[names.marked] = 1;
  if (form.marks.length > 0) features[names.hinted] = 1;
  features[names.grammar] = usual > 0.05 ? Math.min(1.5, form.functionWords / usual) : 1;
  if (sure && NAMED_NEIGHBOURS.has(sure)) features[`${sure}${names.step}`] = 1;
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

function describeWindow(
  features: Features,
  names: (typeof WINDOWS)[number],
  sums: Readonly<Record<"prose" | "ends" | "marked" | "short", RunningSums>>,
  i: number,
): void {
  const { reach } = names;
  const count = countAround(sums.prose.length - 1, i, reach);
  if (count === 0) return;
  features[names.prose] = sumAround(sums.prose, i, reach) / count / 20;
  features[names.ends] = sumAround(sums.ends, i, reach) / count;
  features[names.marked] = sumAround(sums.marked, i, reach) / count;
  features[names.short] = sumAround(sums.short, i, reach) / count;
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
