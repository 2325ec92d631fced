import { firstChoice } from "../../assessment/form.js";
import { type Exact, multiply } from "../../core/exact.js";
import type { Asked, CompiledCondition, CompiledRule } from "../compiled-rule.js";
import { ask } from "../evaluate/holds.js";
import type { Run } from "../evaluate/run.js";
import { conditionsIn } from "../looked-at.js";
import type { Leaf, Program, ProgramNode } from "../program.js";
import type { Result } from "../result.js";

/** Something that adds up over the leaves: what one leaf brings with one answer. */
export type Field = (leaf: number, slot: number) => number;

/**
 * Lists everything whose sums over the leaves below a node decide what it results in.
 *
 * @param weights - The weight that each leaf has in the sum of the node.
 * @returns The fields; null where the node asks what is not below it, or some level has no number.
 */
export function sumFields(
  program: Program,
  node: ProgramNode,
  leaves: readonly Leaf[],
  weights: ReadonlyMap<number, Exact>,
): readonly Field[] | null {
  const results = new Map(leaves.map((leaf) => [leaf.index, leaf.results]));
  const resultOf = (leaf: number, slot: number) => (results.get(leaf) as readonly Result[])[slot] as Result;
  const whole = (amount: Exact | null, leaf: number): number => {
    const product = amount === null ? 0 : multiply(weights.get(leaf) as Exact, amount);
    return typeof product === "number" ? product : Number.NaN;
  };
  const counted = (leaf: number) => (weights.get(leaf) === 0 ? 0 : 1);
  const rules = node.rule as CompiledRule;
  const asked = conditionsIn(rules).flatMap(askedBy);
  const known = asked.every((group) => group.every(({ index }) => index < 0 || results.has(index)));
  // A level without a number brings nothing where the others bring something.
  const numbered = leaves.every((leaf) => leaf.results.every((one) => one.state !== "scored" || one.points !== null));
  if (!known || !numbered) return null;
  const weight = (leaf: number) => whole(1, leaf);
  return [
    (leaf, slot) => whole(resultOf(leaf, slot).points, leaf),
    (leaf, slot) => whole(resultOf(leaf, slot).min, leaf),
    (leaf, slot) => whole(resultOf(leaf, slot).max, leaf),
    (leaf, slot) => (resultOf(leaf, slot).state === "scored" ? counted(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "scored" ? weight(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? 1 : 0),
    // What gaps bring where they count as the lowest: the ends of their scales may differ.
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? weight(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? whole(resultOf(leaf, firstChoice).min, leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? whole(resultOf(leaf, firstChoice).max, leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "not-applicable" ? 1 : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "left-out" ? 1 : 0),
    (leaf, slot) => resultOf(leaf, slot).expected,
    (leaf, slot) => resultOf(leaf, slot).rated,
    ...asked.flatMap((group) => answersOf(program, node, group, resultOf)),
  ];
}

// A count asks how many say yes, and whether one withholds; a node by itself is a count of one.
function askedBy(condition: CompiledCondition): readonly (readonly Asked[])[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(askedBy);
    case "not":
      return askedBy(condition.of);
    case "count":
      // What the node says of itself follows from its own sums.
      return [condition.asked.filter(({ index }) => index >= 0)];
    case "node":
      return condition.asked.index < 0 ? [] : [[condition.asked]];
    case "fact":
      return [];
  }
}

function answersOf(
  program: Program,
  node: ProgramNode,
  group: readonly Asked[],
  resultOf: (leaf: number, slot: number) => Result,
): readonly Field[] {
  const answers = (leaf: number, slot: number) =>
    group
      .filter(({ index }) => index === leaf)
      .map((asked) => {
        const slots = program.form.blankSlots.slice();
        slots[leaf] = slot;
        const reading = { slots, facts: new Map(), overrides: [] };
        const run: Run = { program, reading, results: [], lowest: () => [] };
        return ask(run, node, asked, resultOf(leaf, slot));
      });
  return [
    (leaf, slot) => answers(leaf, slot).filter((answer) => answer === true).length,
    (leaf, slot) => answers(leaf, slot).filter((answer) => answer === null).length,
  ];
}
