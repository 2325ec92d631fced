import type { Slots } from "../assessment/read-responses.js";
import type { CompiledCondition, CompiledRule } from "./compiled-rule.js";
import type { ProgramNode } from "./program.js";
import type { Result } from "./result.js";
import type { Score } from "./score.js";

/**
 * A node that looks at nothing but a few leaves right inside it. The same few ratings come again and again, so what follows
 * from them is worked out once and kept with the compiled framework: it can only be the same.
 */
export interface SmallNode {
  /** Places of the leaves. */
  readonly places: readonly number[];
  /** How many slots each has. */
  readonly sizes: readonly number[];
  /** What was worked out, by the slots of the leaves written as one number. */
  readonly known: Map<number, Known>;
}

/** What follows from the ratings inside a small node. */
export interface Known {
  /** Its result. */
  readonly result: Result;
  /** Its counts, by tally; null until they are asked for. */
  row: readonly number[] | null;
  /** Its score; null until it is asked for. */
  score: Score | null;
}

/** How much is kept for one node; what comes after that is worked out each time. */
const mostKnown = 2000;

/** Finds what was worked out for the ratings at hand. */
export function recall({ places, sizes, known }: SmallNode, slots: Slots): Known | undefined {
  return known.get(keyOf(places, sizes, slots));
}

/** Keeps a result for the ratings at hand, while there is room. */
export function keep({ places, sizes, known }: SmallNode, slots: Slots, result: Result): void {
  if (known.size < mostKnown) known.set(keyOf(places, sizes, slots), { result, row: null, score: null });
}

function keyOf(places: readonly number[], sizes: readonly number[], slots: Slots): number {
  let key = 0;
  for (let place = 0; place < places.length; place += 1) {
    key = key * (sizes[place] as number) + (slots[places[place] as number] as number);
  }
  return key;
}

/** Makes a small node of one whose rule asks only the leaves right inside it; null for any other. */
export function smallNode(
  children: readonly number[],
  rule: CompiledRule | null,
  done: readonly ProgramNode[],
): SmallNode | null {
  if (rule === null || rule.combine === "judged" || rule.override !== "no") return null;
  const leaves = children.map((place) => done[place]);
  const sizes = leaves.map((leaf) => (leaf?.rule === null ? (leaf.rated?.results.length ?? 0) : 0));
  const cases = sizes.reduce((product, size) => product * size, 1);
  if (sizes.includes(0) || cases > Number.MAX_SAFE_INTEGER) return null;
  const inside = new Set([-1, ...children]);
  const asksInside = (index: number) => inside.has(index);
  const conditions = [...(rule.verdict ?? []), ...rule.steps, ...rule.numberLimits, ...rule.bandLimits];
  const closed =
    rule.inputs.every((input) => asksInside(input.index)) && conditions.every(({ when }) => asksOnly(when, asksInside));
  return closed ? { places: children, sizes, known: new Map() } : null;
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
