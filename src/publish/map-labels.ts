import type { BaseMap } from "./map-frame.ts";
import type { MapMark } from "./map.ts";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Widths are estimated: nothing here can measure a letter. Small maps are lettered in 11 units, large ones in 12.
const SMALL = 400;
const LINE = 13;

/**
 * Writes names beside the marks, the heaviest first, right or left of each, never over another name or dot;
 * what finds no room stays without (its name is in the list beside the map). Names of other countries give way.
 */
export function placeLabels(
  marks: readonly MapMark[],
  countries: BaseMap["countries"],
  width: number,
  height: number,
): { marks: MapMark[]; countries: BaseMap["countries"] } {
  const taken: Box[] = marks.filter(({ shape }) => shape === "dot").map(dotBox);
  const labels = new Map<MapMark, MapMark["label"]>();
  for (const mark of marks.toSorted((a, b) => b.weight - a.weight)) {
    const own = taken.find((box) => sameBox(box, dotBox(mark)));
    const option = options(mark, widthOf(mark.name, width)).find(
      ({ box }) => fits(box, width, height) && !taken.some((other) => other !== own && overlap(box, other)),
    );
    if (!option) continue;
    taken.push(option.box);
    labels.set(mark, option.label);
  }
  const named = new Set(marks.map(({ name }) => name));
  const free = countries.filter(({ name, x, y }) => {
    const half = widthOf(name, width) / 2;
    return !named.has(name) && !taken.some((other) => overlap(boxAt(x - half, y, half * 2), other));
  });
  return { marks: marks.map((mark) => ({ ...mark, label: labels.get(mark) ?? null })), countries: free };
}

function widthOf(name: string, width: number): number {
  return name.length * (width < SMALL ? 6.2 : 6.9);
}

function options(mark: MapMark, long: number): { box: Box; label: NonNullable<MapMark["label"]> }[] {
  const y = Math.round(mark.y + 4);
  if (mark.shape === "area") {
    const label = { x: Math.round(mark.x), y, anchor: "middle" as const };
    return [{ label, box: boxAt(label.x - long / 2, y, long) }];
  }
  const gap = mark.radius + 4;
  const right = Math.round(mark.x + gap);
  const left = Math.round(mark.x - gap);
  const toRight = (baseline: number) => ({
    label: { x: right, y: baseline, anchor: "start" as const },
    box: boxAt(right, baseline, long),
  });
  const toLeft = { label: { x: left, y, anchor: "end" as const }, box: boxAt(left - long, y, long) };
  return [toRight(y), toLeft, toRight(y - 10), toRight(y + 10)];
}

function boxAt(left: number, baseline: number, long: number): Box {
  return { left, right: left + long, top: baseline - LINE + 3, bottom: baseline + 3 };
}

function dotBox({ x, y, radius }: MapMark): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right;
}

function fits(box: Box, width: number, height: number): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
