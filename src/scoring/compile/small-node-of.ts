import { conditionsIn } from "../asked-in.js";
import type { CompiledCondition, CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { SmallNode } from "../small-node.js";

/** How much is kept for one node; what comes after that is worked out each time. */
const mostKnown = 2000;

/** The longest list. A prime, so that longer keys of every pattern spread over all places. */
const longestList = 8191;

/** Makes a small node of one whose rule asks only the leaves right inside it; null for any other. */
export function smallNodeOf(
  children: readonly number[],
  rule: CompiledRule | null,
  done: readonly ProgramNode[],
  turn: number,
): SmallNode | null {
  if (rule === null || rule.combine === "judged" || rule.override !== "no") return null;
  const leaves = children.map((place) => done[place]);
  const sizes = leaves.map((leaf) => (leaf?.rule === null ? (leaf.rated?.results.length ?? 0) : 0));
  const cases = sizes.reduce((product, size) => product * size, 1);
  if (sizes.includes(0) || cases > Number.MAX_SAFE_INTEGER) return null;
  const inside = new Set([-1, ...children]);
  const asksInside = (index: number) => inside.has(index);
  const closed =
    rule.inputs.every((input) => asksInside(input.index)) &&
    conditionsIn(rule).every((condition) => asksOnly(condition, asksInside));
  if (!closed) return null;
  const known = new Array<undefined>(Math.min(cases, longestList)).fill(undefined);
  return { turn, places: children, sizes, known, room: mostKnown };
}

function asksOnly(condition: CompiledCondition, inside: (index: number) => boolean): boolean {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.every((one) => asksOnly(one, inside));
    case "not":
      return asksOnly(condition.of, inside);
    case "count":
      return condition.asked.every((one) => inside(one.index));
    case "node":
      return inside(condition.asked.index);
    case "fact":
      return false;
  }
}
