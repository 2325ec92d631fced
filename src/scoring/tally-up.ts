import type { Slots } from "../assessment/read-responses.js";
import type { Program, ProgramNode } from "./program.js";
import { type AllKnown, knownOf } from "./small-node.js";

/** How often each level and special answer was chosen, without zeros, in the framework's order; `unrated` last. */
export type Counts = Readonly<Record<string, number>>;

/** Counts what was chosen below every node that is not a leaf, deepest first: a row of tallies for each. */
export function tallyUp(program: Program, slots: Slots, known: AllKnown): readonly (Row | undefined)[] {
  const rows: (Row | undefined)[] = new Array(program.nodes.length);
  const { order } = program;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const node = program.nodes[index] as ProgramNode;
    rows[index] = knownOf(known, node)?.row ?? rowOf(program, node, slots, rows);
  }
  return rows;
}

/** How often each tally occurs. */
export type Row = readonly number[];

/** Counts what was chosen at a node and below it; rows of the nodes right below are taken as they are. */
export function rowOf(program: Program, node: ProgramNode, slots: Slots, rows: readonly (Row | undefined)[]): Row {
  const row = program.noTallies.slice();
  count(row, node, slots);
  const { children } = node;
  for (let next = 0; next < children.length; next += 1) {
    const child = children[next] as number;
    const below = rows[child];
    if (below === undefined) count(row, program.nodes[child] as ProgramNode, slots);
    else
      for (let place = 0; place < row.length; place += 1)
        row[place] = (row[place] as number) + (below[place] as number);
  }
  return row;
}

function count(row: number[], node: ProgramNode, slots: Slots): void {
  const place = node.rated?.tallies[slots[node.index] as number] ?? -1;
  if (place >= 0) row[place] = (row[place] as number) + 1;
}

/** Names the counts of a node; a leaf has no row, and is counted where it is asked for. */
export function countAt(program: Program, rows: readonly (Row | undefined)[], node: ProgramNode, slots: Slots): Counts {
  return countsOf(program, rows[node.index] ?? rowOf(program, node, slots, rows));
}

/** Names the tallies that occur, in order. */
export function countsOf({ tallies }: Program, row: ArrayLike<number>): Counts {
  const record: Record<string, number> = {};
  for (let place = 0; place < tallies.length; place += 1) {
    const number = row[place] as number;
    if (number > 0) record[tallies[place] as string] = number;
  }
  return record;
}
