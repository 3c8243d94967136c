import type { RemovalKind } from "../model/article.ts";
import type { Decision } from "./decision.ts";
import type { LineForm } from "./line-form.ts";
import type { Mark } from "./marks.ts";
import type { Segment } from "./segment.ts";

/** Is why a line is left out. */
export interface Reason {
  readonly kind: RemovalKind;
  readonly rule: string;
  /** How sure, 0.5 to 1. */
  readonly score?: number;
}

/** Is a page as the reasons see it. */
interface Page {
  readonly forms: readonly LineForm[];
  readonly decisions: readonly Decision[];
  readonly title: number | null;
  readonly repeated: (form: LineForm) => boolean;
}

// What stands under such a heading belongs to it until the story goes on.
const HEADING_KINDS: ReadonlySet<RemovalKind> = new Set<RemovalKind>([
  "related-link",
  "most-read",
  "comments",
  "tags",
  "newsletter",
  "donation",
  "paywall",
  "promotion",
]);
const HEADING_WORDS = 6;

/** Names, for every line that is left out, the most telling reason; null for lines that stay. */
export function nameReasons(page: Page): (Reason | null)[] {
  const seen = new Map<string, RemovalKind>();
  const story = findStoryEnds(page.decisions);
  let heading: Mark | null = null;
  return page.forms.map((form, i) => {
    const decision = page.decisions[i];
    if (!decision || decision.kept || i === page.title) {
      heading = null;
      return null;
    }
    const inside = i > story.first && i < story.last;
    const reason = nameReason(page, i, { decision, before: seen.get(form.key), heading, inside });
    const [mark] = form.marks;
    if (mark?.sure && form.length <= HEADING_WORDS && HEADING_KINDS.has(mark.kind)) heading = mark;
    seen.set(form.key, reason.kind);
    return { ...reason, score: Math.round((mark?.sure ? 1 : decision.score) * 100) / 100 };
  });
}

function findStoryEnds(decisions: readonly Decision[]): Segment {
  return {
    first: decisions.findIndex(({ kept }) => kept),
    last: decisions.findLastIndex(({ kept }) => kept),
  };
}

/** Is what is known of a left-out line beside its form. */
interface Circumstances {
  readonly decision: Decision;
  /** Kind under which the same line was left out before. */
  readonly before: RemovalKind | undefined;
  readonly heading: Mark | null;
  /** Whether the story goes on below. */
  readonly inside: boolean;
}

function nameReason(page: Page, i: number, { decision, before, heading, inside }: Circumstances): Reason {
  const form = page.forms[i] as LineForm;
  const [mark] = form.marks;
  if (page.title !== null && form.key && form.key === page.forms[page.title]?.key)
    return { kind: "title-repeat", rule: "repeat/title" };
  if (before === "caption" || before === "caption-repeat")
    return { kind: "caption-repeat", rule: "repeat/caption" };
  // "Close", "Click here": whose button it is, the heading above says.
  if (heading && mark?.rule === "furniture/button")
    return { kind: heading.kind, rule: `under/${heading.rule}` };
  if (mark?.sure) return { kind: mark.kind, rule: mark.rule };
  // "By" and the name on a line of its own below it.
  if (page.forms[i - 1]?.marks[0]?.rule === "shape/by-alone" && form.length <= 8)
    return { kind: "byline", rule: "under/shape/by-alone" };
  if (form.markup === "caption") return { kind: "caption", rule: "markup/caption" };
  if (page.forms[i + 1]?.key === form.key && form.length >= 6)
    return { kind: "caption", rule: "repeat/doubled" };
  if (page.repeated(form)) return { kind: mark?.kind ?? "repeat", rule: "repeat/collection" };
  if (heading) return { kind: heading.kind, rule: `under/${heading.rule}` };
  if (mark) return { kind: mark.kind, rule: mark.rule };
  return nameByForm(form, inside, `model/${decision.objection ?? "neighbours"}`);
}

function nameByForm(form: LineForm, inside: boolean, rule: string): Reason {
  if (form.markup === "link" || (inside && looksLikeHeadline(form))) return { kind: "related-link", rule };
  return { kind: form.length <= 3 && !form.endsSentence ? "navigation" : "boilerplate", rule };
}

function looksLikeHeadline(form: LineForm): boolean {
  return form.length >= 5 && form.length <= 24 && !/[.,:;]$/.test(form.line.text);
}
