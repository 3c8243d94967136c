import type { Force, SimulationNodeDatum } from "d3-force";

/** Is a node with its name under it, as one box that no other may cover. */
export interface BoxedNode extends SimulationNodeDatum {
  readonly wide: number;
  /** How far the box reaches above and below the node's middle. */
  readonly above: number;
  readonly below: number;
}

// Chance must play no part, so nodes on the very same spot are parted by their order.
const NUDGE = 0.01;
// Boxes are wide and low: pushed the shorter way they would all pile up into columns.
const ASIDE = 2.5;
const MOST_PASSES = 400;

/** Makes a force that pushes overlapping boxes apart, the shorter way, and keeps all between the two edges. */
export function separateBoxes<Node extends BoxedNode>(width: number): Force<Node, undefined> {
  let nodes: readonly Node[] = [];
  const force = () => void pushApart(nodes, width, 0.5);
  force.initialize = (all: Node[]) => void (nodes = all);
  return force;
}

/** Pushes boxes apart until none covers another, or it has tried long enough; there is always room below. */
export function settleBoxes(nodes: readonly BoxedNode[], width: number): void {
  for (let pass = 0; pass < MOST_PASSES; pass++) if (!pushApart(nodes, width, 0.52)) return;
}

/** Pushes each overlapping pair apart by a share of its overlap; tells whether there was any. */
function pushApart(nodes: readonly BoxedNode[], width: number, share: number): boolean {
  let pushed = false;
  nodes.forEach((a, i) => {
    for (let j = i + 1; j < nodes.length; j++) {
      const b = nodes[j];
      if (b && pushPair(a, b, share)) pushed = true;
    }
  });
  for (const node of nodes) {
    const half = node.wide / 2;
    node.x = Math.min(width - half, Math.max(half, node.x ?? 0));
  }
  return pushed;
}

function pushPair(a: BoxedNode, b: BoxedNode, share: number): boolean {
  const [dx, dy] = [(b.x ?? 0) - (a.x ?? 0) || NUDGE, (b.y ?? 0) - (a.y ?? 0) || NUDGE];
  const across = (a.wide + b.wide) / 2 - Math.abs(dx);
  const down = (dy > 0 ? a.below + b.above : a.above + b.below) - Math.abs(dy);
  if (across <= 0 || down <= 0) return false;
  if (across < down * ASIDE) {
    const by = across * share * Math.sign(dx);
    [a.x, b.x] = [(a.x ?? 0) - by, (b.x ?? 0) + by];
  } else {
    const by = down * share * Math.sign(dy);
    [a.y, b.y] = [(a.y ?? 0) - by, (b.y ?? 0) + by];
  }
  return true;
}
