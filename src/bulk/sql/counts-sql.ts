import { listOfScale } from "../../scoring/compile/ordered-list.js";
import type { ProgramNode } from "../../scoring/program.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import { among, either, known, onlyValue, plus, type Whole } from "./whole.js";

/** Counts how often each tally occurs at a node and below it; null for one that cannot occur there. */
export function countsSql(run: SqlRun): (index: number) => readonly (Whole | null)[] {
  const { program } = run.sheet;
  const { framework } = program;
  const ranges = framework.scales.filter(({ range }) => range !== undefined);
  // Places of a range are too many for a column each, and are numbers that can be counted from their own columns.
  const unnamed = new Set(ranges.flatMap((scale) => listOfScale(scale).ids));
  const rows: (readonly (Whole | null)[])[] = [];
  const rowOf = (index: number): readonly (Whole | null)[] => {
    const node = program.nodes[index] as ProgramNode;
    rows[index] ??= program.tallies.map((id, tally) => {
      if (unnamed.has(id)) return null;
      const below = node.children.map((child) => rowOf(child)[tally] ?? null);
      const terms = [ownCount(run, node, tally), ...below].filter((one) => one !== null);
      return terms.length === 0 ? null : define(run.sheet, plus(terms));
    });
    return rows[index] as readonly (Whole | null)[];
  };
  return rowOf;
}

function ownCount(run: SqlRun, node: ProgramNode, tally: number): Whole | null {
  const { slot } = run.at(node.index);
  if (node.rated === null || slot === null) return null;
  const slots = node.rated.tallies.flatMap((one, place) => (one === tally ? [place] : []));
  const count = either(among(slot, slots), known(1), known(0));
  return onlyValue(count) === 0n ? null : count;
}
