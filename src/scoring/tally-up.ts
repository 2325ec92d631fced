import type { Slots } from "../assessment/read-responses.js";
import { excluded } from "../assessment/read-responses.js";
import type { Program, ProgramNode, RatedNode } from "./program.js";

/** Gives the counts below a node by level and special answer, without zeros, in the framework's order. */
export type Tallies = (index: number) => Readonly<Record<string, number>>;

/**
 * Counts what was chosen below every node, deepest first. What does not apply by facts is not counted: nobody answered it.
 */
export function tallyUp(program: Program, slots: Slots): Tallies {
  const { nodes, leaves, order, tallies } = program;
  const width = tallies.length;
  const counts = new Int32Array(nodes.length * width);
  for (const index of leaves) count(counts, width, nodes[index] as ProgramNode, slots);
  for (const index of order) {
    const node = nodes[index] as ProgramNode;
    if (node.rated !== null) count(counts, width, node, slots);
    for (const child of node.children) {
      for (let place = 0; place < width; place += 1) {
        counts[index * width + place] =
          (counts[index * width + place] as number) + (counts[child * width + place] as number);
      }
    }
  }
  return (index) => {
    const record: Record<string, number> = {};
    for (let place = 1; place <= width; place += 1) {
      // `unrated` stands first among the tallies and last in a record.
      const column = place % width;
      const number = counts[index * width + column] as number;
      if (number > 0) record[tallies[column] as string] = number;
    }
    return record;
  };
}

function count(counts: Int32Array, width: number, node: ProgramNode, slots: Slots): void {
  const slot = slots[node.index] as number;
  if (slot === excluded) return;
  const place = node.index * width + (node.rated as RatedNode).tally(slot);
  counts[place] = (counts[place] as number) + 1;
}
