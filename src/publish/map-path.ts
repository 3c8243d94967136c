type Point = readonly [x: number, y: number];

/**
 * Thins a path of d3-geo ("M1,2L3,4…Z") for its size on the page: drops points nearer than `step` to the one before
 * and rings that would be specks, and writes the rest in short relative steps.
 */
export function thinPath(path: string, step: number): string {
  return path
    .split("M")
    .slice(1)
    .map((ring) => thinRing(parseRing(ring), step))
    .join("");
}

function parseRing(ring: string): Point[] {
  return ring
    .replace(/Z$/, "")
    .split("L")
    .map((pair) => pair.split(",").map(Number) as unknown as Point);
}

function thinRing(points: readonly Point[], step: number): string {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) >= step) kept.push(point);
  }
  return kept.length < 4 ? "" : writeRing(kept);
}

// Tenths as whole numbers, so that the rounding errors of many small steps do not add up.
function writeRing(points: readonly Point[]): string {
  const tenths = points.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  const [start = [0, 0]] = tenths;
  let out = `M${write(start[0])} ${write(start[1])}l`;
  for (let i = 1; i < tenths.length; i++) {
    const [x, y] = tenths[i] ?? start;
    const [px, py] = tenths[i - 1] ?? start;
    out += `${i > 1 ? " " : ""}${write(x - px)} ${write(y - py)}`;
  }
  return `${out}z`;
}

function write(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
