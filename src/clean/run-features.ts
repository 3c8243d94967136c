import type { Features } from "./line-features.ts";
import type { LineForm } from "./line-form.ts";
import { shareTopic, type PageView } from "./page-features.ts";
import type { Segment } from "./segment.ts";

// Links to other articles, subheads and entries of lists look alike by themselves; their runs do not.
const OPEN_WORDS = { least: 4, most: 26 } as const;
const REACH = 8;
const LONGEST_ALIKE = 60;

/** Describes, for every line, the run of lines of its kind, and which lines near it begin, end or are built alike. */
export function describeRuns(page: PageView): Features[] {
  const { forms } = page;
  const shapes = forms.map((form) => (form.length > LONGEST_ALIKE ? null : drawShape(form.line.text)));
  const labelled = forms.map((form) => form.line.text.slice(0, 40).includes(": "));
  const features = forms.map((_, i) => describeLikeness({ forms, shapes, labelled }, i));
  const runs = findOpenRuns(forms);
  const alone = runs.filter((run) => run.first === run.last && isBetweenProse(forms, run)).length;
  for (const run of runs) {
    const ofRun = describeRun(page, run, alone);
    for (let i = run.first; i <= run.last; i++) Object.assign(features[i] as Features, ofRun);
  }
  return features;
}

/** Finds the runs of lines that are as long as headlines and do not end like sentences. */
export function findOpenRuns(forms: readonly LineForm[]): Segment[] {
  const runs: Segment[] = [];
  for (let i = 0; i < forms.length; i++) {
    const first = i;
    while (isOpen(forms[i])) i++;
    if (i > first) runs.push({ first, last: i - 1 });
  }
  return runs;
}

const isOpen = (form: LineForm | undefined): boolean =>
  form !== undefined &&
  form.length >= OPEN_WORDS.least &&
  form.length <= OPEN_WORDS.most &&
  (!form.endsSentence || /[?？!؟…]$/u.test(form.line.text.slice(-2)));

const isProse = (form: LineForm | undefined): boolean =>
  form !== undefined && form.length >= 12 && form.endsSentence;

const isBetweenProse = (forms: readonly LineForm[], { first, last }: Segment): boolean =>
  isProse(forms[first - 1]) && isProse(forms[last + 1]);

function describeRun(page: PageView, run: Segment, alone: number): Features {
  const lines = page.forms.slice(run.first, run.last + 1);
  const between = isBetweenProse(page.forms, run);
  const size = lines.length === 1 ? "1" : lines.length === 2 ? "2" : lines.length < 6 ? "3" : "6";
  const words = average(lines.map((form) => form.length));
  const capitals = average(lines.map((form) => form.capitals));
  const usual = page.usual || 1;
  return {
    [`openRun${size}`]: 1,
    [`openRun${between ? "Between" : "Apart"}${size}`]: 1,
    runWords: words / 10,
    runCapitals: capitals,
    runGrammar: Math.min(1.5, average(lines.map((form) => form.functionWords)) / usual),
    runTopic: average(lines.map((_, k) => shareTopic(page, run.first + k).share)),
    runSpread: average(lines.map((form) => Math.abs(form.length - words))) / words,
    runEnds: average(lines.map((form) => +form.endsSentence)),
    ...(between ? { betweenWords: words / 10, betweenCapitals: capitals } : {}),
    ...(between && lines.length === 1 ? { aloneLikeOthers: Math.log1p(alone) } : {}),
    ...(between ? { betweenLoud: average(lines.map((form) => +isLoud(form))) } : {}),
  };
}

const isLoud = (form: LineForm): boolean =>
  form.line.text === form.line.text.toUpperCase() && form.capitals > 0.5;

/** Is a page as its lines are compared. */
interface Compared {
  readonly forms: readonly LineForm[];
  readonly shapes: readonly (string | null)[];
  /** Whether each line begins like "Q: …". */
  readonly labelled: readonly boolean[];
}

function describeLikeness({ forms, shapes, labelled }: Compared, i: number): Features {
  const form = forms[i];
  if (!form || form.length > LONGEST_ALIKE) return {};
  const [start, end] = [form.words[0], form.words.at(-1)];
  let [starts, ends, shaped, labels] = [0, 0, 0, 0];
  for (let k = Math.max(0, i - REACH); k <= Math.min(forms.length - 1, i + REACH); k++) {
    const other = forms[k];
    if (k === i || !other) continue;
    starts += +(start !== undefined && other.words[0] === start);
    ends += +(end !== undefined && other.words.at(-1) === end);
    shaped += +(shapes[k] === shapes[i]);
    labels += +(labelled[k] ?? false);
  }
  return {
    startsAlike: Math.min(3, Math.log1p(starts)),
    endsAlike: Math.min(3, Math.log1p(ends)),
    shapedAlike: Math.min(3, Math.log1p(shaped)),
    labelsNear: labelled[i] ? labels / REACH : 0,
    ...describeWriter(forms, i),
  };
}

// "Jane Doe" on a line of its own, below it "Jane covers the courts for …"
function describeWriter(forms: readonly LineForm[], i: number): Features {
  const [above, here, below] = [forms[i - 1], forms[i], forms[i + 1]];
  const features: Features = {};
  if (isNamed(above, here)) features["underOwnName"] = 1;
  if (isNamed(here, below)) features["nameAboveNote"] = 1;
  return features;
}

function isNamed(name: LineForm | undefined, note: LineForm | undefined): boolean {
  if (!name || !note || name.length > 5 || note.length < 8 || name.capitals < 0.6) return false;
  const start = note.words[0];
  return start !== undefined && start.length > 2 && name.words.includes(start);
}

// "Tarva (Group G): fourth" is "A(A):a"; runs of one kind count once.
function drawShape(text: string): string {
  let shape = "";
  let inside = "";
  for (const sign of text.slice(0, 120)) {
    const kind = classify(sign);
    const goesOn =
      (inside === "A" || inside === "a") && (kind === "A" || kind === "a" || sign === "’" || sign === "'");
    if (goesOn) continue;
    inside = kind;
    if (kind !== " " && !shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

function classify(sign: string): string {
  if (sign >= "a" && sign <= "z") return "a";
  if (sign === " ") return " ";
  if (sign >= "A" && sign <= "Z") return "A";
  if (sign >= "0" && sign <= "9") return "#";
  if (sign < "\x7f") return sign.trim() ? sign : " ";
  if (/\p{L}/u.test(sign)) return /\p{Lu}/u.test(sign) ? "A" : "a";
  return /\p{N}/u.test(sign) ? "#" : sign.trim() ? sign : " ";
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
