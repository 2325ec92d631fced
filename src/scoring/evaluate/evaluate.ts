import { firstChoice, open } from "../../assessment/form.js";
import type { Reading } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import type { Leaf, Program, ProgramNode, RatedNode } from "../program.js";
import type { Result } from "../result.js";
import { keep, recall } from "../small-node.js";
import { applyRule } from "./apply-rule.js";
import type { Run } from "./run.js";

/** Evaluates every node of an assessment, deepest first: the order of SCORING section 3. */
export function evaluate(program: Program, reading: Reading): readonly Result[] {
  const { nodes, leaves, order } = program;
  const { slots } = reading;
  const results: Result[] = new Array(nodes.length);
  for (let place = 0; place < leaves.length; place += 1) {
    const leaf = leaves[place] as Leaf;
    results[leaf.index] = leaf.results[slots[leaf.index] as number] as Result;
  }
  let filled: readonly Result[] | undefined;
  const lowest = () => (filled ??= evaluate(program, { ...reading, slots: fillGaps(program, slots, "lowest") }));
  const run: Run = { program, reading, results, lowest };
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    results[index] = resultOf(run, nodes[index] as ProgramNode);
  }
  return results;
}

function resultOf(run: Run, node: ProgramNode): Result {
  const { small } = node;
  if (small === null) return applyRule(run, node);
  const known = recall(small, run.reading.slots);
  if (known !== undefined) return known.result;
  const result = applyRule(run, node);
  keep(small, run.reading.slots, result);
  return result;
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
