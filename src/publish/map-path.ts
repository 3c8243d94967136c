import { type GeoContext, geoPath, type GeoProjection } from "d3-geo";
import type { Polygon } from "geojson";

/**
 * Draws areas as one path, thinned for its size on the page: points nearer than `step` to the one before are dropped,
 * rings that would be specks too, and the rest is written in short relative steps.
 */
export function drawPath(projection: GeoProjection, areas: Iterable<Polygon>, step: number): string {
  const pen = new Pen(step);
  const draw = geoPath(projection, pen);
  for (const area of areas) draw(area);
  return pen.path;
}

const PARTS = 2;

// Half a unit is finer than anyone sees. Lengths are whole parts of a unit, so that the rounding errors of many small steps do not add up.
class Pen implements GeoContext {
  path = "";
  readonly #step: number;
  #ring = "";
  #points = 0;
  #start = [0, 0];
  #x = 0;
  #y = 0;

  constructor(step: number) {
    this.#step = step * PARTS;
  }

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    this.#x = Math.round(x * PARTS);
    this.#y = Math.round(y * PARTS);
    this.#start = [this.#x, this.#y];
    this.#ring = "";
    this.#points = 1;
  }

  lineTo(x: number, y: number): void {
    const dx = Math.round(x * PARTS) - this.#x;
    const dy = Math.round(y * PARTS) - this.#y;
    if (Math.abs(dx) + Math.abs(dy) < this.#step) return;
    this.#ring += `${this.#points > 1 ? " " : ""}${write(dx)} ${write(dy)}`;
    this.#x += dx;
    this.#y += dy;
    this.#points++;
  }

  closePath(): void {
    const [x = 0, y = 0] = this.#start;
    if (this.#points > 3) this.path += `M${write(x)} ${write(y)}l${this.#ring}z`;
  }
}

function write(length: number): string {
  return String(length / PARTS).replace(/^(-?)0\./, "$1.");
}
