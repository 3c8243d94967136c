import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import { max } from "d3-array";
import { scaleLinear, scaleSqrt } from "d3-scale";
import { type BoxedNode, separateBoxes, settleBoxes } from "./network-boxes.ts";

/** Is a node to be drawn; `weight` sizes it. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
}

/** Is an edge to be drawn between two nodes; `weight` sets its breadth. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Is a node's place in a drawing, with the lines of its name. */
export interface Spot<Node> {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly anchor: "start" | "middle" | "end";
}

/** Is an edge's place in a drawing. */
export interface Stroke<Edge> {
  readonly edge: Edge;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly breadth: number;
}

/** Is a drawn network; lengths in the units of `width` and `height`. */
export interface NetworkView<Node = NetworkNode, Edge = NetworkEdge> {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot<Node>[];
  /** Thin ones first, so that the strong ones lie above. */
  readonly strokes: readonly Stroke<Edge>[];
}

const TICKS = 300;
const LETTER = 7.2;
const LINE = 13;
const LONGEST_LINE = 22;

type Body<Node> = BoxedNode & {
  readonly node: Node;
  readonly id: string;
  readonly radius: number;
  readonly lines: string[];
};

/**
 * Draws a network by forces (d3-force with its fixed seed and a fixed number of ticks): edges pull, nodes push, and no
 * name covers another. The same nodes and edges in the same order give the same drawing.
 */
export function drawNetwork<Node extends NetworkNode, Edge extends NetworkEdge>(
  nodes: readonly Node[],
  edges: readonly Edge[],
  width: number,
): NetworkView<Node, Edge> {
  const bodies = makeBodies(nodes);
  const middle = Math.max(140, nodes.length * 7);
  const strongest = max(edges, ({ weight }) => weight) ?? 1;
  const links = edges.map(({ from, to, weight }) => ({ source: from, target: to, weight }));
  forceSimulation(bodies)
    .force(
      "push",
      forceManyBody()
        .strength(-900)
        .distanceMax(width / 2),
    )
    .force(
      "pull",
      forceLink<Body<Node>, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90)
        .strength(({ weight }) => 0.1 + (0.25 * weight) / strongest),
    )
    // A page is wider than it is high, and so should be the drawing.
    .force("x", forceX(width / 2).strength(0.04))
    .force("y", forceY(middle).strength(0.16))
    .force("boxes", separateBoxes(width))
    .stop()
    .tick(TICKS);
  settleBoxes(bodies, width);
  return setDown(bodies, edges, width);
}

function makeBodies<Node extends NetworkNode>(nodes: readonly Node[]): Body<Node>[] {
  const radiusOf = scaleSqrt([0, max(nodes, ({ weight }) => weight) ?? 1], [3, 17]);
  return nodes.map((node) => {
    const lines = breakName(node.name);
    const radius = round(radiusOf(node.weight));
    const letters = Math.max(...lines.map(({ length }) => length));
    const wide = Math.max(2 * radius, letters * LETTER) + 10;
    return {
      node,
      id: node.id,
      radius,
      lines,
      wide,
      above: radius + 4,
      below: radius + 4 + lines.length * LINE,
    };
  });
}

/** Breaks a long name into two lines near its middle, and cuts what is longer still. */
export function breakName(name: string): string[] {
  if (name.length <= LONGEST_LINE) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  const lines = at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
  return lines.map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line));
}

function setDown<Node extends NetworkNode, Edge extends NetworkEdge>(
  bodies: readonly Body<Node>[],
  edges: readonly Edge[],
  width: number,
): NetworkView<Node, Edge> {
  stretch(bodies, width);
  const top = Math.min(...bodies.map(({ y = 0, above }) => y - above));
  const bottom = Math.max(...bodies.map(({ y = 0, below }) => y + below));
  const spots = bodies.map(({ node, x = 0, y = 0, radius, lines }): Spot<Node> => {
    const [left, down] = [round(x), round(y - top)];
    const first = Math.round(down + radius + LINE - 1);
    const placed = lines.map((text, i) => ({ text, x: left, y: first + i * LINE }));
    return { node, x: left, y: down, radius, lines: placed, anchor: "middle" };
  });
  return { width, height: Math.ceil(bottom - top) + 4, spots, strokes: drawStrokes(spots, edges) };
}

// Wider only, so that no name comes to cover another.
const MOST_STRETCHED = 1.5;

function stretch(bodies: readonly BoxedNode[], width: number): void {
  const left = Math.min(...bodies.map(({ x = 0, wide }) => x - wide / 2));
  const right = Math.max(...bodies.map(({ x = 0, wide }) => x + wide / 2));
  const widest = Math.max(...bodies.map(({ wide }) => wide));
  const room = (width - widest) / Math.max(1, right - left - widest);
  const factor = Math.min(MOST_STRETCHED, Math.max(1, room));
  for (const body of bodies) body.x = width / 2 + ((body.x ?? 0) - (left + right) / 2) * factor;
}

/** Draws the edges between placed nodes. */
export function drawStrokes<Node extends NetworkNode, Edge extends NetworkEdge>(
  spots: readonly Spot<Node>[],
  edges: readonly Edge[],
): Stroke<Edge>[] {
  const at = new Map(spots.map((spot) => [spot.node.id, spot]));
  const breadthOf = scaleLinear([0, max(edges, ({ weight }) => weight) ?? 1], [0.6, 6]);
  const strokes = edges.flatMap((edge): Stroke<Edge>[] => {
    const [a, b] = [at.get(edge.from), at.get(edge.to)];
    if (!a || !b) return [];
    return [{ edge, x1: a.x, y1: a.y, x2: b.x, y2: b.y, breadth: round(breadthOf(edge.weight)) }];
  });
  return strokes.sort((a, b) => a.breadth - b.breadth);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
