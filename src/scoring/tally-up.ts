import type { Slots } from "../assessment/read-responses.js";
import type { Program, ProgramNode } from "./program.js";

/** How often each level and special answer was chosen, without zeros, in the framework's order; `unrated` last. */
export type Counts = Readonly<Record<string, number>>;

/** Counts what was chosen in the whole framework. What does not apply by facts is not counted: nobody answered it. */
export function countAll(program: Program, slots: Slots): Counts {
  const counts = new Array<number>(program.tallies.length).fill(0);
  for (const index of program.rated) count(counts, 0, program.nodes[index] as ProgramNode, slots);
  return recordOf(program, counts, 0);
}

/** Counts what was chosen below every node, deepest first, and gives the counts of a node by its place. */
export function tallyUp(program: Program, slots: Slots): (index: number) => Counts {
  const { nodes, order, tallies } = program;
  const width = tallies.length;
  const counts = new Array<number>(nodes.length * width).fill(0);
  for (const index of order) {
    const node = nodes[index] as ProgramNode;
    const from = index * width;
    count(counts, from, node, slots);
    for (const child of node.children) {
      const inner = nodes[child] as ProgramNode;
      if (inner.rule === null) count(counts, from, inner, slots);
      else addRow(counts, from, child * width, width);
    }
  }
  return (index) => {
    const node = nodes[index] as ProgramNode;
    // A leaf has no row: its only answer is counted where it is asked for.
    if (node.rule === null) count(counts, index * width, node, slots);
    return recordOf(program, counts, index * width);
  };
}

function addRow(counts: number[], to: number, from: number, width: number): void {
  for (let place = 0; place < width; place += 1) {
    counts[to + place] = (counts[to + place] as number) + (counts[from + place] as number);
  }
}

function count(counts: number[], from: number, node: ProgramNode, slots: Slots): void {
  const place = node.rated?.tallies[slots[node.index] as number] ?? -1;
  if (place >= 0) counts[from + place] = (counts[from + place] as number) + 1;
}

function recordOf({ tallies }: Program, counts: readonly number[], from: number): Counts {
  const record: Record<string, number> = {};
  for (let place = 0; place < tallies.length; place += 1) {
    const number = counts[from + place] as number;
    if (number > 0) record[tallies[place] as string] = number;
  }
  return record;
}
