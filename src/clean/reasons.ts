import type { RemovalKind } from "../model/article.ts";
import type { Decision } from "./decision.ts";
import type { LineForm } from "./line-form.ts";
import type { Mark } from "./marks.ts";

/** Is why a line is left out. */
export interface Reason {
  readonly kind: RemovalKind;
  readonly rule: string;
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
  let heading: Mark | null = null;
  return page.forms.map((form, i) => {
    const decision = page.decisions[i];
    if (!decision || decision.kept || i === page.title) {
      heading = null;
      return null;
    }
    const reason = nameReason(page, i, decision, seen, heading);
    const mark = form.marks[0];
    if (mark?.sure && form.length <= HEADING_WORDS && HEADING_KINDS.has(mark.kind)) heading = mark;
    seen.set(form.key, reason.kind);
    return reason;
  });
}

function nameReason(
  page: Page,
  i: number,
  decision: Decision,
  seen: ReadonlyMap<string, RemovalKind>,
  heading: Mark | null,
): Reason {
  const form = page.forms[i] as LineForm;
  const before = seen.get(form.key);
  if (before === "caption" || before === "caption-repeat")
    return { kind: "caption-repeat", rule: "repeat/caption" };
  const [mark] = form.marks;
  if (mark?.sure) return { kind: mark.kind, rule: mark.rule };
  if (page.forms[i + 1]?.key === form.key && form.length >= 6)
    return { kind: "caption", rule: "repeat/doubled" };
  if (page.repeated(form)) return { kind: mark?.kind ?? "repeat", rule: "repeat/collection" };
  if (heading) return { kind: heading.kind, rule: `under/${heading.rule}` };
  if (mark) return { kind: mark.kind, rule: mark.rule };
  if (looksLikeHeadline(form) && standsInStory(page.decisions, i))
    return { kind: "related-link", rule: `model/${decision.reason}` };
  if (form.length <= 3 && !form.endsSentence) return { kind: "navigation", rule: `model/${decision.reason}` };
  return { kind: "boilerplate", rule: `model/${decision.reason}` };
}

function looksLikeHeadline(form: LineForm): boolean {
  return form.length >= 5 && form.length <= 24 && !/[.,:;]$/.test(form.line.text);
}

function standsInStory(decisions: readonly Decision[], i: number): boolean {
  return decisions.slice(0, i).some((d) => d.kept) && decisions.slice(i + 1).some((d) => d.kept);
}
