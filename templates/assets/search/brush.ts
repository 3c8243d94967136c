import { fill } from "../../../src/publish/wording.ts";
import { type Axis, placeRange, type Range, rangeBetween } from "./axis.ts";
import { wordMonth } from "./chips.ts";
import { make } from "./element.ts";
import { countArticles, type Words } from "./words.ts";

/** Is what the histogram shows. */
export interface BrushView {
  readonly axis: Axis;
  readonly counts: readonly number[];
  readonly range: Range;
}

type Pick = (range: Range, live: boolean) => void;

const HEIGHT = 100;
const GAP = 0.16;
/** Is the most room for a bar, in rem. */
export const WIDEST = 4;
const YEAR = 12;

/** Draws results by month, and lets a reader pick a stretch of them: by dragging, or with the two handles. */
export class Brush {
  readonly #plot: HTMLElement;
  readonly #words: Words;
  readonly #pick: Pick;
  readonly #handles: readonly HTMLElement[];
  #view: BrushView | null = null;
  #ends: readonly [number, number] = [0, 0];

  /** `live` picks are steps on the way, as of a key held down. */
  constructor(plot: HTMLElement, words: Words, pick: Pick) {
    this.#plot = plot;
    this.#words = words;
    this.#pick = pick;
    this.#handles = [words.search.from, words.search.to].map((label) =>
      make("div", { role: "slider", tabindex: "0", class: "handle", "aria-label": label }),
    );
    this.#handles.forEach((handle, end) => {
      handle.onkeydown = (event) => this.#step(event, end as 0 | 1);
    });
    plot.append(make("div", { class: "picked" }), ...this.#handles);
    plot.onpointerdown = (event) => this.#drag(event);
  }

  /** Draws counts on an axis, and the range that is picked. */
  draw(view: BrushView): void {
    this.#view = view;
    // The handles stay where they are: one of them may have the reader's focus.
    this.#plot.querySelector("svg")?.remove();
    this.#plot.prepend(drawBars(view.counts));
    // Few bars shall not be as wide as doors.
    this.#plot.style.maxWidth = `${view.axis.periods.length * WIDEST}rem`;
    this.#show(placeRange(view.axis, view.range));
  }

  #show(ends: readonly [number, number]): void {
    this.#ends = ends;
    const { axis, counts } = this.#view ?? { axis: { periods: [] }, counts: [] };
    const width = axis.periods.length || 1;
    const bars = this.#plot.querySelectorAll("rect");
    bars.forEach((bar) => {
      const at = Number(bar.dataset["at"]);
      bar.classList.toggle("out", at < ends[0] || at > ends[1]);
    });
    const picked = this.#plot.querySelector<HTMLElement>(".picked");
    const sides = [ends[0] / width, (ends[1] + 1) / width];
    if (picked) {
      picked.style.left = `${sides[0]! * 100}%`;
      picked.style.right = `${(1 - sides[1]!) * 100}%`;
      picked.hidden = ends[0] === 0 && ends[1] === width - 1;
    }
    this.#handles.forEach((handle, end) => {
      const at = ends[end] ?? 0;
      const period = axis.periods[at] ?? "";
      handle.style.left = `${(sides[end] ?? 0) * 100}%`;
      handle.ariaValueMin = String(end ? ends[0] : 0);
      handle.ariaValueMax = String(end ? width - 1 : ends[1]);
      handle.ariaValueNow = String(at);
      handle.ariaValueText = wordBar(period, counts[at] ?? 0, this.#words);
    });
  }

  #step(event: KeyboardEvent, end: 0 | 1): void {
    const view = this.#view;
    if (!view) return;
    const last = view.axis.periods.length - 1;
    const far = view.axis.unit === "month" ? YEAR : 10;
    const at = this.#ends[end];
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      PageDown: at - far,
      PageUp: at + far,
      Home: 0,
      End: last,
    };
    const next = event.key === "Escape" ? null : steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) return this.#pick({ from: null, to: null }, false);
    const [low, high] = end ? [this.#ends[0], last] : [0, this.#ends[1]];
    const moved = Math.min(high, Math.max(low, next));
    if (moved === at) return;
    this.#show(end ? [this.#ends[0], moved] : [moved, this.#ends[1]]);
    this.#pick(rangeBetween(view.axis, ...this.#ends), true);
  }

  #drag(event: PointerEvent): void {
    const view = this.#view;
    if (!view || event.button !== 0) return;
    event.preventDefault();
    const before = this.#ends;
    const held = this.#handles.indexOf(event.target as HTMLElement);
    const anchor = held === -1 ? this.#periodAt(event) : before[held ? 0 : 1];
    const move = (at: PointerEvent) => {
      const here = this.#periodAt(at);
      this.#show([Math.min(anchor, here), Math.max(anchor, here)]);
    };
    const stop = () => {
      this.#plot.onpointermove = this.#plot.onpointerup = this.#plot.onpointercancel = null;
    };
    this.#plot.setPointerCapture(event.pointerId);
    this.#plot.onpointermove = move;
    this.#plot.onpointercancel = () => {
      stop();
      this.#show(before);
    };
    this.#plot.onpointerup = (at) => {
      move(at);
      stop();
      // The one bar that is picked already, clicked again, is let go.
      const again = held === -1 && before[0] === this.#ends[0] && before[1] === this.#ends[1];
      this.#pick(again ? { from: null, to: null } : rangeBetween(view.axis, ...this.#ends), false);
    };
    if (held === -1) move(event);
  }

  #periodAt({ clientX }: PointerEvent): number {
    const { left, width } = this.#plot.getBoundingClientRect();
    const periods = this.#view?.axis.periods.length ?? 1;
    return Math.min(periods - 1, Math.max(0, Math.floor(((clientX - left) / width) * periods)));
  }
}

/** Words one bar: "May 2018: 12 articles". */
export function wordBar(period: string, count: number, words: Words): string {
  return fill(words.search.bar, {
    month: wordMonth(period, words),
    articles: countArticles(words, count),
  });
}

const SVG = "http://www.w3.org/2000/svg";

function drawBars(counts: readonly number[]): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${counts.length} ${HEIGHT}`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const most = Math.max(1, ...counts);
  counts.forEach((count, at) => {
    if (!count) return;
    const bar = document.createElementNS(SVG, "rect");
    // One article among thousands is still to be seen.
    const height = Math.max(3, (count / most) * HEIGHT);
    const place = { x: at + GAP / 2, y: HEIGHT - height, width: 1 - GAP, height };
    for (const [name, value] of Object.entries(place)) bar.setAttribute(name, String(value));
    bar.dataset["at"] = String(at);
    svg.append(bar);
  });
  return svg;
}
