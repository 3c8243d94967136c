import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { hasSureMark } from "./marks.ts";
import { findBestSegment, measureFunctionWords, weighProse, type Segment } from "./segment.ts";

/** Is what the features of one line's surroundings are drawn from. */
export interface PageView {
  readonly forms: readonly LineForm[];
  readonly usual: number;
  readonly prose: readonly number[];
  readonly segments: readonly Segment[];
  readonly wordsBefore: readonly number[];
  readonly words: number;
  /** How often each line stands on the page, and where first. */
  readonly timesOnPage: ReadonlyMap<string, { readonly times: number; readonly first: number }>;
  /** In how many prose lines each content word stands. */
  readonly topic: ReadonlyMap<string, number>;
  readonly sureShare: number;
  readonly proseShare: number;
}

const SEGMENT_COSTS = [6, 9, 14] as const;

// Log of lines times marked lines: few main regions reach the upper value, few whole pages stay below the lower.
const [LEAST_WHOLE, WHOLE] = [6.3, 7.7];

/** Measures how much of a web page came along: 0 for a story with little beside it, 1 for all of a page. */
export function measureWholeness(forms: readonly LineForm[]): number {
  const size = Math.log1p(forms.length) + Math.log1p(forms.filter(hasSureMark).length);
  return Math.max(0, Math.min(1, (size - LEAST_WHOLE) / (WHOLE - LEAST_WHOLE)));
}

/** Looks over a page once, for all its lines. */
export function viewPage(forms: readonly LineForm[]): PageView {
  const usual = measureFunctionWords(forms);
  const prose = forms.map((form) => weighProse(form, usual));
  const segments = SEGMENT_COSTS.map((cost) =>
    findBestSegment(
      prose.map(
        (weight, i) => weight - (hasSureMark(forms[i]) ? Math.min(cost, (forms[i]?.length ?? 0) + 2) : cost),
      ),
    ),
  );
  const wordsBefore: number[] = [];
  let words = 0;
  for (const form of forms) {
    wordsBefore.push(words);
    words += form.length;
  }
  const sureShare = forms.filter(hasSureMark).length / (forms.length || 1);
  const proseShare = prose.filter((weight) => weight >= 12).length / (forms.length || 1);
  return {
    forms,
    usual,
    prose,
    segments,
    wordsBefore,
    words,
    timesOnPage: countKeys(forms),
    topic: countTopic(forms, segments[1]),
    sureShare,
    proseShare,
  };
}

function countKeys(forms: readonly LineForm[]): PageView["timesOnPage"] {
  const counts = new Map<string, { times: number; first: number }>();
  for (const [i, { key }] of forms.entries()) {
    const count = counts.get(key);
    if (count) count.times++;
    else counts.set(key, { times: 1, first: i });
  }
  return counts;
}

function countTopic(forms: readonly LineForm[], segment: Segment | undefined): ReadonlyMap<string, number> {
  const topic = new Map<string, number>();
  for (const form of forms.slice(segment?.first, (segment?.last ?? -1) + 1))
    if (form.length >= 12) for (const word of form.content) topic.set(word, (topic.get(word) ?? 0) + 1);
  return topic;
}

/** Describes where a line stands on its page. */
export function describePlace(page: PageView, i: number): Features {
  const count = page.forms.length;
  const form = page.forms[i] as LineForm;
  const features: Features = {
    place: i / count,
    placeInWords: (page.wordsBefore[i] ?? 0) / (page.words || 1),
    first: +(i === 0),
    firstFew: +(i < 5),
    lastFew: +(i >= count - 5),
    linesBefore: Math.log1p(i) / 2,
    linesAfter: Math.log1p(count - 1 - i) / 2,
    pageLines: Math.log(count) / 2,
    pageMarked: page.sureShare,
    pageProse: page.proseShare,
    prose: (page.prose[i] ?? 0) / 20,
    blankBefore: +(form.line.line - (page.forms[i - 1]?.line.line ?? 0) > 1),
    blankAfter: +((page.forms[i + 1]?.line.line ?? form.line.line + 2) - form.line.line > 1),
  };
  return Object.assign(features, describeSegments(page, i), describeRepeats(page, i), describeTopic(page, i));
}

function describeSegments(page: PageView, i: number): Features {
  const form = page.forms[i] as LineForm;
  const features: Features = {};
  for (const [s, { first, last }] of page.segments.entries()) {
    const inside = i >= first && i <= last;
    features[`inSegment${s}`] = +inside;
    features[`aboveSegment${s}`] = i < first ? Math.log1p(first - i) / 2 : 0;
    features[`belowSegment${s}`] = i > last ? Math.log1p(i - last) / 2 : 0;
    features[`depth${s}`] = inside ? Math.min(3, Math.log1p(Math.min(i - first, last - i))) : 0;
  }
  const inside = features["inSegment1"] === 1;
  features["shortInside"] = +(inside && form.length < 10);
  features["markedInside"] = +(inside && form.marks.length > 0);
  features["openInside"] = +(inside && !form.endsSentence);
  features["longOutside"] = +(!inside && form.length >= 15);
  features["endsOutside"] = +(!inside && form.endsSentence);
  return features;
}

function describeRepeats({ forms, timesOnPage }: PageView, i: number): Features {
  const form = forms[i] as LineForm;
  const count = timesOnPage.get(form.key);
  if (!count || count.times < 2) return {};
  const doubled = forms[i - 1]?.key === form.key || forms[i + 1]?.key === form.key;
  return {
    repeated: 1,
    repeatsEarlier: +(count.first < i),
    repeatedLong: +(form.length > 5),
    doubledLong: +(doubled && form.length > 5),
  };
}

function describeTopic(page: PageView, i: number): Features {
  const form = page.forms[i] as LineForm;
  const { share, shared, inside } = shareTopic(page, i);
  return {
    topic: share,
    topicOutside: inside ? 0 : share,
    topicShort: form.length < 12 ? share : 0,
    topicWords: Math.min(8, shared) / 4,
  };
}

/** Counts the content words that a line shares with the prose of the likeliest story; also as share of its own. */
export function shareTopic(
  { forms, topic, segments }: PageView,
  i: number,
): { readonly share: number; readonly shared: number; readonly inside: boolean } {
  const form = forms[i] as LineForm;
  const segment = segments[1];
  const inside = segment !== undefined && i >= segment.first && i <= segment.last;
  const itself = inside && form.length >= 12 ? 1 : 0;
  const { content } = form;
  const shared = content.filter((word) => (topic.get(word) ?? 0) > itself).length;
  return { share: content.length ? shared / content.length : 0, shared, inside };
}
