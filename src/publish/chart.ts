import { max, ticks } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";

/** Is one bar to be drawn: `unsure` of its `value` is drawn hollow. */
export interface Datum {
  readonly label: string;
  /** What stands under the axis in place of the label; null for nothing. Where left out, as many labels stand as have room. */
  readonly tick?: string | null;
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
  /** What stands under the axis; null where there is no room. */
  readonly tick: string | null;
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
const MARGIN = { top: 14, bottom: 22, left: 36 };

/** Draws a bar chart of counts. */
export function drawBars(data: readonly Datum[], width = 700, height = 150): ChartView {
  const most = max(data, ({ value }) => value) ?? 0;
  const baseline = height - MARGIN.bottom;
  const x = scaleBand<number>(data.keys(), [MARGIN.left, width]).paddingInner(0.18).paddingOuter(0.05);
  const y = scaleLinear([0, Math.max(1, most)], [baseline, MARGIN.top]).nice(3);
  const tickOf = chooseTicks(data, x.step(), width);
  const bars = data.map((datum, i) => ({
    datum,
    x: round((x(i) ?? 0) + Math.max(0, x.bandwidth() - WIDEST) / 2),
    y: round(y(datum.value)),
    width: round(Math.min(x.bandwidth(), WIDEST)),
    height: round(baseline - y(datum.value)),
    sure: round(baseline - y(datum.value - (datum.unsure ?? 0))),
    tick: tickOf(datum, i),
  }));
  const lines = ticks(0, y.domain()[1] ?? 1, 3)
    .filter(Number.isInteger)
    .map((tick) => ({ y: round(y(tick)), label: String(tick) }));
  return { width, height, baseline, bars, lines };
}

// Room for a year, in letters of which a wide chart has larger ones on a phone.
const [ROOM, MORE_ROOM, WIDE] = [38, 46, 800];
const ROUND_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Chooses which labels stand under the axis: those asked for, and as many as have room beside them; of years the round ones. */
function chooseTicks(data: readonly Datum[], step: number, width: number) {
  const apart = Math.ceil((width > WIDE ? MORE_ROOM : ROOM) / step);
  const every = ROUND_STEPS.find((years) => years >= apart) ?? apart;
  const set = [...data.keys()].filter((i) => data[i]?.tick);
  return ({ label, tick }: Datum, i: number): string | null => {
    if (tick !== undefined) return tick;
    const at = /^\d+$/.test(label) ? Number(label) : i;
    return at % every === 0 && set.every((other) => Math.abs(other - i) >= apart) ? label : null;
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
