import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { toProbability } from "./model.ts";
import { findOpenRuns } from "./run-features.ts";
import { addUp, countAround, sumAround, type RunningSums } from "./running-sums.ts";
import { findBestSegment } from "./segment.ts";

/** Is the first judgement on a whole page, gathered for the second. */
interface FirstLook {
  readonly forms: readonly LineForm[];
  /** Log odds of the first model, cut to -5 to 5. */
  readonly odds: readonly number[];
  readonly story: readonly number[];
  /** Sums of the probabilities, of the words, and of the words by the probabilities. */
  readonly sums: Readonly<Record<"lines" | "words" | "storyWords", RunningSums>>;
  readonly above: readonly number[];
  readonly below: readonly number[];
}

/** Describes every line by what the first model thought of it and of the lines around it. */
export function describeFirstLook(forms: readonly LineForm[], firstOdds: readonly number[]): Features[] {
  const odds = firstOdds.map((odd) => Math.max(-5, Math.min(5, odd)));
  const story = firstOdds.map(toProbability);
  const sums = {
    lines: addUp(story),
    words: addUp(forms.map((form) => form.length)),
    storyWords: addUp(forms.map((form, i) => (story[i] ?? 0) * form.length)),
  };
  const anchors = forms.map((form, i) => (story[i] ?? 0) > 0.6 && form.length >= 8);
  const above = measureDistances(anchors);
  const below = measureDistances(anchors.toReversed()).toReversed();
  const look: FirstLook = { forms, odds, story, sums, above, below };
  const segments = describeStorySegments(look);
  const features = forms.map((_, i) =>
    Object.assign(describeBeliefs(look, i), describeDistance(look, i), segments[i]),
  );
  compareRuns(forms, story, features);
  compareTopics(forms, story, features);
  for (const [i, form] of forms.entries()) crossWithShare(form, features[i] as Features);
  return features;
}

const FAR = 99;

// How many lines above each line the nearest sure line of the story stands.
function measureDistances(anchors: readonly boolean[]): number[] {
  let last = -FAR;
  return anchors.map((anchor, i) => {
    const distance = Math.min(FAR, i - last);
    if (anchor) last = i;
    return distance;
  });
}

const NEAR = [-3, -2, -1, 1, 2, 3].map((step) => [step, `1:story${step}`] as const);
const WINDOWS = [2, 5, 10, 20].map((reach) => ({
  reach,
  lines: `1:lines±${reach}`,
  words: `1:words±${reach}`,
}));

function describeBeliefs({ odds, story, sums }: FirstLook, i: number): Features {
  const features: Features = { "1:odds": (odds[i] ?? 0) / 2, "1:story": story[i] ?? 0 };
  for (const [step, name] of NEAR) features[name] = story[i + step] ?? 0;
  for (const { reach, lines, words } of WINDOWS) {
    const count = countAround(story.length, i, reach);
    const wordCount = sumAround(sums.words, i, reach);
    features[lines] = count ? sumAround(sums.lines, i, reach) / count : 0;
    features[words] = wordCount ? sumAround(sums.storyWords, i, reach) / wordCount : 0;
  }
  const before = Math.max(0, ...story.slice(Math.max(0, i - 4), i));
  const after = Math.max(0, ...story.slice(i + 1, i + 5));
  features["1:both"] = Math.min(story[i - 1] ?? 0, story[i + 1] ?? 0);
  features["1:between"] = Math.min(before, after);
  features["1:beside"] = Math.max(before, after);
  return features;
}

function describeDistance({ sums, above, below }: FirstLook, i: number): Features {
  const { storyWords } = sums;
  const words = sums.words.at(-1) || 1;
  const total = storyWords.at(-1) || 1;
  const before = storyWords[i] ?? 0;
  const after = total - (storyWords[i + 1] ?? 0);
  return {
    "1:storyBefore": before / total,
    "1:storyAfter": after / total,
    "1:noneBefore": +(before < 20),
    "1:noneAfter": +(after < 20),
    "1:above": Math.log1p(above[i] ?? FAR) / 2,
    "1:below": Math.log1p(below[i] ?? FAR) / 2,
    "1:gap": Math.log1p(Math.min(150, (above[i] ?? FAR) + (below[i] ?? FAR))) / 2,
    "1:share": total / words,
  };
}

const BIASES = [0, 1.5] as const;

// The best run of lines by the first model's odds, once generous and once strict.
function describeStorySegments({ forms, odds }: FirstLook): Features[] {
  const segments = BIASES.map((bias) =>
    findBestSegment(
      odds.map((odd, i) => (odd - bias) * Math.min(4, Math.sqrt(Math.max(1, forms[i]?.length ?? 1)))),
    ),
  );
  return forms.map((form, i) => {
    const features: Features = {};
    for (const [s, { first, last }] of segments.entries()) {
      const inside = i >= first && i <= last;
      features[`1:in${s}`] = +inside;
      features[`1:over${s}`] = i < first ? Math.log1p(first - i) / 2 : 0;
      features[`1:under${s}`] = i > last ? Math.log1p(i - last) / 2 : 0;
      features[`1:depth${s}`] = inside ? Math.min(3, Math.log1p(Math.min(i - first, last - i))) : 0;
      features[`1:oddsIn${s}`] = inside ? (odds[i] ?? 0) / 2 : 0;
    }
    const inside = features["1:in0"] === 1;
    features["1:shortIn"] = +(inside && form.length < 8);
    features["1:markedIn"] = +(inside && form.marks.length > 0);
    return features;
  });
}

// Lines of one run belong together, and headlines between paragraphs are all links or all subheads.
function compareRuns(
  forms: readonly LineForm[],
  story: readonly number[],
  features: readonly Features[],
): void {
  const lines = forms.map((_, i) => story[i] ?? 0);
  let [aloneSum, alone] = [0, 0];
  const runs = findOpenRuns(forms);
  for (const { first, last } of runs) {
    const mean = lines.slice(first, last + 1).reduce((sum, value) => sum + value, 0) / (last - first + 1);
    const around = Math.min(story[first - 1] ?? 0, story[last + 1] ?? 0);
    for (let i = first; i <= last; i++)
      Object.assign(features[i] as Features, { "1:run": mean, "1:aroundRun": around });
    if (first < last || around < 0.6) continue;
    aloneSum += mean;
    alone++;
  }
  for (const { first, last } of runs)
    if (first === last && (features[first]?.["1:aroundRun"] ?? 0) >= 0.6 && alone > 1)
      Object.assign(features[first] as Features, {
        "1:otherAlone": (aloneSum - (story[first] ?? 0)) / (alone - 1),
        "1:alone": Math.log1p(alone) / 2,
      });
}

// Another article's teaser reads like a story, but not like this one: how many of its words stand in the sure story.
function compareTopics(
  forms: readonly LineForm[],
  story: readonly number[],
  features: readonly Features[],
): void {
  const isCore = forms.map(
    (form, i) => form.length >= 12 && (story[i] ?? 0) > 0.6 && features[i]?.["1:in1"] === 1,
  );
  const core = new Map<string, number>();
  for (const [i, { content }] of forms.entries())
    if (isCore[i]) for (const word of content) core.set(word, (core.get(word) ?? 0) + 1);
  const shares = forms.map(({ content }, i) => {
    const itself = isCore[i] ? 1 : 0;
    const shared = content.filter((word) => (core.get(word) ?? 0) > itself).length;
    return content.length ? shared / content.length : 0;
  });
  const inCore = shares.filter((_, i) => isCore[i]);
  const usual = inCore.reduce((sum, share) => sum + share, 0) / (inCore.length || 1);
  for (const [i, form] of forms.entries()) {
    const share = Math.min(2, (shares[i] ?? 0) / (usual || 1));
    const size = form.length >= 12 ? "Long" : "Short";
    Object.assign(features[i] as Features, {
      [`1:core${size}`]: inCore.length > 1 ? share : 0.7,
      [`1:core${size}${isCore[i] ? "In" : "Out"}`]: inCore.length > 1 ? share : 0.7,
    });
  }
}

const CROSSED = ["1:odds", "1:in0", "1:in1", "1:shortIn", "1:noneBefore", "1:noneAfter", "1:between"].map(
  (name) => [name, `${name}×share`] as const,
);

// On a page that is almost all story, doubt speaks for a line; among menus, against it.
function crossWithShare(form: LineForm, features: Features): void {
  const share = features["1:share"] ?? 0;
  for (const [name, crossed] of CROSSED) {
    const value = features[name];
    if (value) features[crossed] = value * share;
  }
  const size = form.length < 8 ? "short" : form.endsSentence ? "closed" : "open";
  features[`${size}×share`] = share;
  features["shareSquared"] = share * share;
}
