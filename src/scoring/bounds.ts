import { firstChoice } from "../assessment/form.js";
import type { Reading } from "../assessment/read-assessment.js";
import type { Slots } from "../assessment/read-responses.js";
import { compare, type Exact } from "../core/exact.js";
import type { CompiledRule } from "./compiled-rule.js";
import { evaluate, evaluateRules, fillGaps, isGap } from "./evaluate/evaluate.js";
import { lookedAt } from "./looked-at.js";
import type { Program, ProgramNode, RatedNode } from "./program.js";
import { copyOf, type Result } from "./result.js";

/** Results at both ends of what the gaps still allow, by node. */
export interface Bounds {
  /** Every gap at its lowest. */
  readonly lowest: readonly Result[];
  /** Every gap at its highest. */
  readonly highest: readonly Result[];
  /** Nodes whose ends are known: of the others, only some of what the gaps allow was tried. */
  readonly known: (node: ProgramNode) => boolean;
}

/** How many combinations of missing ratings are tried before an end is given up as not known. */
export const mostCases = 1000;

const everyNode = () => true;

/**
 * Finds the ends of what is still possible. Where no rating raised can lower a result, they are the results with every gap at
 * its lowest and at its highest; elsewhere all combinations are tried, if they are few.
 *
 * @param program - The compiled framework.
 * @param reading - The assessment.
 * @param results - Its results as it stands.
 */
export function boundsOf(program: Program, reading: Reading, results: readonly Result[]): Bounds {
  // Coverage says without a look at every item whether anything is missing.
  const { expected, rated } = results[0] as Result;
  if (rated === expected) return { lowest: results, highest: results, known: everyNode };
  const lowest = evaluate(program, { ...reading, slots: fillGaps(program, reading.slots, "lowest") });
  const highest = evaluate(program, { ...reading, slots: fillGaps(program, reading.slots, "highest") });
  const ends = { lowest, highest, known: knownIn(program, reading.slots) };
  const gaps = program.nodes.filter(
    (node) => node.rated !== null && isGap(node.rated, reading.slots[node.index] as number),
  );
  const cases = gaps.reduce((count, gap) => count * (gap.rated as RatedNode).levels, 1);
  if (program.nodes.every((node) => node.monotone) || cases > mostCases) return ends;
  return tryAll(program, reading, gaps, ends);
}

// What rises with every rating, and what no gap can change.
function knownIn(program: Program, slots: Slots): (node: ProgramNode) => boolean {
  let open: readonly boolean[] | undefined;
  return (node) => {
    if (node.monotone) return true;
    open ??= openNodes(program, slots);
    return !open[node.index];
  };
}

// By place, whether a rating that is missing can change what the node comes to when it is there: its own, or one of a node
// that its rule looks at.
function openNodes({ nodes, order }: Program, slots: Slots): readonly boolean[] {
  const open = nodes.map(({ rated }, index) => rated !== null && isGap(rated, slots[index] as number));
  for (const index of order) {
    const rule = nodes[index]?.rule as CompiledRule;
    open[index] ||= lookedAt(rule).some((place) => typeof place === "number" && open[place]);
  }
  return open;
}

function tryAll(program: Program, reading: Reading, gaps: readonly ProgramNode[], ends: Bounds): Bounds {
  const lowest = [...ends.lowest];
  const highest = [...ends.highest];
  for (const slots of combinations(reading.slots, gaps)) {
    evaluateRules(program, { ...reading, slots }).results.forEach((result, index) => {
      // The ends of the others are known already, and must not depend on what is missing elsewhere.
      if (program.nodes[index]?.monotone) return;
      lowest[index] = extreme(lowest[index] as Result, result, -1);
      highest[index] = extreme(highest[index] as Result, result, 1);
    });
  }
  return { lowest, highest, known: everyNode };
}

function* combinations(slots: Slots, gaps: readonly ProgramNode[]): Generator<Slots> {
  const [first, ...rest] = gaps;
  if (first === undefined) return yield slots;
  for (let level = 0; level < (first.rated as RatedNode).levels; level += 1) {
    yield* combinations(slots.with(first.index, firstChoice + level), rest);
  }
}

// Number and band each have their own end: they need not lie in the same case.
function extreme(a: Result, b: Result, side: 1 | -1): Result {
  const value = furthest(a.value, b.value, side);
  const rank = a.rank < 0 || b.rank < 0 ? Math.max(a.rank, b.rank) : side * Math.max(side * a.rank, side * b.rank);
  const end = copyOf(a);
  end.value = value;
  end.rank = rank;
  return end;
}

function furthest(a: Exact | null, b: Exact | null, side: 1 | -1): Exact | null {
  if (a === null || b === null) return a ?? b;
  return compare(a, b) * side >= 0 ? a : b;
}
