import { max } from "d3-array";
import { scaleSqrt } from "d3-scale";
import { drawStrokes, type NetworkEdge, type NetworkNode, type NetworkView, type Spot } from "./network.ts";

const WIDTH = 760;
const HEIGHT = 330;
// Half axes of the ring on which the others stand.
const ACROSS = 150;
const DOWN = 140;
const LONGEST = 30;

/**
 * Draws a node in the middle of a ring of those it has edges to, beginning at the top right and going round by the
 * clock; their names stand outside of the ring, so that none covers another. For about a dozen.
 */
export function drawEgo<Node extends NetworkNode, Edge extends NetworkEdge>(
  centre: Node,
  others: readonly Node[],
  edges: readonly Edge[],
): NetworkView<Node, Edge> {
  const radiusOf = scaleSqrt([0, max([centre, ...others], ({ weight }) => weight) ?? 1], [3, 13]);
  const ring = others.map((node, i) => {
    const angle = ((i + 0.5) / others.length) * 2 * Math.PI;
    const [x, y] = [round(WIDTH / 2 + ACROSS * Math.sin(angle)), round(HEIGHT / 2 - DOWN * Math.cos(angle))];
    return spotAt(node, x, y, round(radiusOf(node.weight)));
  });
  const middle = spotInMiddle(centre, round(radiusOf(centre.weight)));
  const spots = [middle, ...ring];
  return { width: WIDTH, height: HEIGHT, spots, strokes: drawStrokes(spots, edges) };
}

function spotAt<Node extends NetworkNode>(node: Node, x: number, y: number, radius: number): Spot<Node> {
  const right = x >= WIDTH / 2;
  const beside = round(x + (right ? radius + 5 : -radius - 5));
  return {
    ...{ node, x, y, radius },
    lines: [{ text: cut(node.name), x: beside, y: Math.round(y + 4) }],
    anchor: right ? "start" : "end",
  };
}

function spotInMiddle<Node extends NetworkNode>(node: Node, radius: number): Spot<Node> {
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  const line = { text: cut(node.name), x, y: Math.round(y + radius + 13) };
  return { node, x, y, radius, lines: [line], anchor: "middle" };
}

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
