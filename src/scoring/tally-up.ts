import type { Slots } from "../assessment/read-responses.js";
import type { Counted, Program, ProgramNode } from "./program.js";

/** How often each level and special answer was chosen, without zeros, in the framework's order; `unrated` last. */
export type Counts = Readonly<Record<string, number>>;

/** Counts what was chosen at a node and below it. What does not apply by facts is not counted: nobody answered it. */
export function countAt(program: Program, { counted }: ProgramNode, slots: Slots): Counts {
  const row = program.noTallies.slice();
  for (let place = 0; place < counted.length; place += 1) {
    const { index, tallies } = counted[place] as Counted;
    const tally = tallies[slots[index] as number] as number;
    if (tally >= 0) row[tally] = (row[tally] as number) + 1;
  }
  return countsOf(program, row);
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
