import type { Constraint, Unknown } from "./constraint.ts";

/** Parts constraints into groups that share no unknown, each in the order given; every group can be solved by itself. */
export function partConstraints(constraints: readonly Constraint[]): Constraint[][] {
  const parents = new Map<Unknown, Unknown>();
  const rootOf = (unknown: Unknown): Unknown => {
    let root = unknown;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    parents.set(unknown, root);
    return root;
  };
  for (const { effects } of constraints) {
    const [first, ...others] = effects.flatMap(unknownsOf);
    for (const other of others) parents.set(rootOf(other), rootOf(first!));
  }
  const groups = new Map<Unknown, Constraint[]>();
  for (const constraint of constraints) {
    const root = rootOf(unknownsOf(constraint.effects[0]!)[0]!);
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push(constraint);
  }
  return [...groups.values()];
}

/** Finds the constraints that hang together with an unknown, in the order given: the others say nothing about it. */
export function findPart(constraints: readonly Constraint[], unknown: Unknown): Constraint[] {
  const holders = new Map<Unknown, number[]>();
  for (const [i, { effects }] of constraints.entries())
    for (const effect of effects)
      for (const end of unknownsOf(effect)) {
        const list = holders.get(end);
        if (list) list.push(i);
        else holders.set(end, [i]);
      }
  const inside = new Uint8Array(constraints.length);
  const open = [unknown];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const list = holders.get(next) ?? [];
    holders.delete(next);
    for (const i of list) {
      if (inside[i]) continue;
      inside[i] = 1;
      open.push(...constraints[i]!.effects.flatMap(unknownsOf));
    }
  }
  return constraints.filter((_, i) => inside[i]);
}

function unknownsOf(effect: Constraint["effects"][number]): Unknown[] {
  return "on" in effect ? [effect.on] : [effect.of, effect.from];
}
