import { firstChoice, open } from "../../assessment/form.js";
import type { Reading } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import type { Program, ProgramNode, RatedNode } from "../program.js";
import type { Result } from "../result.js";
import { type AllKnown, hasRoom, type Known, keep, keyOf, recall, type SmallNode } from "../small-node.js";
import { applyRule } from "./apply-rule.js";
import type { Run } from "./run.js";

/** An assessment evaluated: every node that has a rule. */
export interface Evaluated {
  /** Results by place. */
  readonly results: readonly Result[];
  /** What is kept of small nodes for the ratings at hand. */
  readonly known: AllKnown;
}

/** Evaluates every node of an assessment, deepest first: the order of SCORING section 3. */
export function evaluate(program: Program, reading: Reading): readonly Result[] {
  const results = evaluateRules(program, reading).results as Result[];
  for (const { index, results: bySlot } of program.leaves)
    results[index] = bySlot[reading.slots[index] as number] as Result;
  return results;
}

/**
 * The same for the nodes that have a rule: what a leaf results in can be looked up, and is seldom needed.
 *
 * @param program - The compiled framework.
 * @param reading - The assessment.
 * @param isFilled - Whether its gaps are filled with the lowest level already.
 * @param apply - Gives the results of nodes that are not small.
 */
export function evaluateRules(
  program: Program,
  reading: Reading,
  isFilled = false,
  apply: (run: Run, node: ProgramNode) => Result = applyRule,
): Evaluated {
  const { nodes, order } = program;
  const results: Result[] = new Array(nodes.length);
  const known: (Known | undefined)[] = [];
  let filled: readonly Result[] | undefined = isFilled ? results : undefined;
  const lowest = () => {
    filled ??= evaluateRules(program, { ...reading, slots: fillGaps(program, reading.slots, "lowest") }, true).results;
    return filled;
  };
  const run: Run = { program, reading, results, lowest };
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const node = nodes[index] as ProgramNode;
    const one = node.small === null ? undefined : recallOrKeep(run, node, node.small);
    if (node.small !== null) known[node.small.turn] = one;
    results[index] = one === undefined ? apply(run, node) : one.result;
  }
  return { results, known };
}

function recallOrKeep(run: Run, node: ProgramNode, small: SmallNode): Known | undefined {
  const key = keyOf(small, run.reading.slots);
  const found = recall(small, key);
  if (found !== undefined || !hasRoom(small, key)) return found;
  const fresh = { key, result: applyRule(run, node), score: null };
  keep(small, fresh);
  return fresh;
}

/** Fills every gap with the lowest or the highest level; what does not apply or was left out stays so. */
export function fillGaps(program: Program, slots: Slots, to: "lowest" | "highest"): Slots {
  return slots.map((slot, index) => {
    const rated = program.nodes[index]?.rated;
    if (!rated || !isGap(rated, slot)) return slot;
    return to === "lowest" ? firstChoice : firstChoice + rated.levels - 1;
  });
}

/** Says whether a blank is without an answer: nothing chosen, or a special answer that counts as nothing. */
export function isGap(rated: RatedNode, slot: number): boolean {
  return slot === open || (rated.results[slot] as Result).state === "unrated";
}
