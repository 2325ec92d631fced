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
  /** What was worked out, each at its place: its key, or where keys are many, what is left of it when cut to the list. */
  readonly known: (Known | undefined)[];
  /** How much more may be kept. */
  room: number;
}

/** What follows from the ratings inside a small node. */
export interface Known {
  /** The slots of the leaves, written as one number. */
  readonly key: number;
  /** Its result. */
  readonly result: Result;
  /** Its counts, by tally. */
  readonly row: readonly number[];
  /** Its score; null until it is asked for. */
  score: Score | null;
}

/** How much is kept for one node; what comes after that is worked out each time. */
const mostKnown = 2000;

/** The longest list. A prime, so that longer keys of every pattern spread over all places. */
const longestList = 8191;

/** Writes the slots of the leaves as one number. */
export function keyOf({ places, sizes }: SmallNode, slots: Slots): number {
  let key = 0;
  for (let place = 0; place < places.length; place += 1) {
    key = key * (sizes[place] as number) + (slots[places[place] as number] as number);
  }
  return key;
}

/** Finds what was worked out for a key. */
export function recall({ known }: SmallNode, key: number): Known | undefined {
  const found = known[key < known.length ? key : key % known.length];
  return found !== undefined && found.key === key ? found : undefined;
}

/** Says whether there is room to keep what follows from a key. */
export function hasRoom({ known, room }: SmallNode, key: number): boolean {
  return room > 0 && known[key % known.length] === undefined;
}

/** Keeps what was worked out. */
export function keep(small: SmallNode, one: Known): void {
  small.known[one.key % small.known.length] = one;
  small.room -= 1;
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
  if (!closed) return null;
  const known = new Array<undefined>(Math.min(cases, longestList)).fill(undefined);
  return { places: children, sizes, known, room: mostKnown };
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
