import { max, ticks } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";

/** Is one bar to be drawn: `unsure` of its `value` is drawn hollow. */
export interface Datum {
  readonly label: string;
  readonly value: number;
  readonly unsure?: number;
  readonly url?: string | null;
}

/** Is one drawn bar. */
export interface Bar {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Height of its lower, sure part. */
  readonly sure: number;
  /** Whether there is room for its label under the axis. */
  readonly labelled: boolean;
}

/** Is a drawn bar chart; its table twin is `bars.map(({ datum }) => datum)`. */
export interface ChartView {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly bars: readonly Bar[];
  readonly lines: readonly { readonly y: number; readonly label: string }[];
}

const WIDEST = 64;
const MARGIN = { top: 14, bottom: 22, left: 30 };

/** Draws a bar chart of counts. */
export function drawBars(data: readonly Datum[], width = 700, height = 150): ChartView {
  const most = max(data, ({ value }) => value) ?? 0;
  const baseline = height - MARGIN.bottom;
  const x = scaleBand<number>(data.keys(), [MARGIN.left, width]).paddingInner(0.18).paddingOuter(0.05);
  const y = scaleLinear([0, Math.max(1, most)], [baseline, MARGIN.top]).nice(3);
  const every = Math.ceil((34 * data.length) / (width - MARGIN.left)) || 1;
  const bars = data.map((datum, i) => ({
    datum,
    x: round((x(i) ?? 0) + Math.max(0, x.bandwidth() - WIDEST) / 2),
    y: round(y(datum.value)),
    width: round(Math.min(x.bandwidth(), WIDEST)),
    height: round(baseline - y(datum.value)),
    sure: round(baseline - y(datum.value - (datum.unsure ?? 0))),
    labelled: i % every === 0,
  }));
  const lines = ticks(0, y.domain()[1] ?? 1, 3)
    .filter(Number.isInteger)
    .map((tick) => ({ y: round(y(tick)), label: String(tick) }));
  return { width, height, baseline, bars, lines };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
