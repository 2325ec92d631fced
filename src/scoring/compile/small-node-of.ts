import type { CompiledRule } from "../compiled-rule.js";
import { lookedAt } from "../looked-at.js";
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
  const inside = new Set<number | string>([-1, ...children]);
  if (!lookedAt(rule).every((place) => inside.has(place))) return null;
  const known = new Array<undefined>(Math.min(cases, longestList)).fill(undefined);
  return { turn, places: children, sizes, known, room: mostKnown };
}
