import { max } from "d3-array";
import { area } from "d3-shape";

/** Is a small curve without axes beside a name. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

const WIDTH = 64;
const HEIGHT = 14;

/** Draws counts over time as a small curve; null for fewer than three, which make no curve. */
export function drawSparkline(counts: readonly number[]): Sparkline | null {
  if (counts.length < 3) return null;
  const most = Math.max(1, max(counts) ?? 1);
  const step = WIDTH / (counts.length - 1);
  const draw = area<number>()
    .x((_, i) => Math.round(i * step * 10) / 10)
    .y0(HEIGHT)
    .y1((count) => Math.round((HEIGHT - 0.6 - (count / most) * (HEIGHT - 2)) * 10) / 10);
  return { width: WIDTH, height: HEIGHT, path: draw(counts) ?? "" };
}
