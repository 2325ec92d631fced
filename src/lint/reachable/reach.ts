import { excluded, open } from "../../assessment/form.js";
import { compare } from "../../core/exact.js";
import { exclusionOf } from "../../framework/exclusion-of.js";
import type { KnownFacts } from "../../framework/holds-for.js";
import { evaluate, fillGaps } from "../../scoring/evaluate/evaluate.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { scenariosOf } from "./scenarios.js";
import { newSearch } from "./search.js";
import { statesOf } from "./spread.js";
import type { Tally } from "./tally.js";
import { watchOf } from "./watch.js";

/** One thing that a node can come to when everything that applies is rated. */
export interface Case extends Outcome {
  /** In how many ways the nodes that its rule looks at come to this. */
  readonly ways: number;
}

/** What a node can come to. */
export interface Reach {
  /** Every case; none where they are too many. */
  readonly cases: readonly Case[];
  /** Whether these are all cases there are. */
  readonly proven: boolean;
}

/** Says what the nodes of a program can come to; each is worked out once. */
export function reachIn(program: Program): (index: number) => Reach {
  const known = new Map<number, Reach>();
  return (index) => {
    const found = known.get(index) ?? reachOf(program, index);
    known.set(index, found);
    return found;
  };
}

function reachOf(program: Program, index: number): Reach {
  const cases = casesOf(program, index, 1);
  if (cases === null) return { cases: [], proven: false };
  return { cases: cases.map(({ outcomes, ways }) => ({ ...(outcomes[0] as Outcome), ways })), proven: true };
}

/**
 * Says whether raising a single rating ever lowers the result of a node: by number, or by band.
 *
 * @returns Null when there are too many cases to look at.
 */
export function canFall(program: Program, index: number): boolean | null {
  const cases = casesOf(program, index, 2);
  if (cases === null) return null;
  return cases.some(({ outcomes: [before, after] }) => before && after && falls(before.result, after.result));
}

/** Says whether the second result is lower than the first, by number or by band. */
export function falls(before: Result, after: Result): boolean {
  if (before.rank >= 0 && after.rank >= 0 && after.rank < before.rank) return true;
  return before.value !== null && after.value !== null && compare(after.value, before.value) < 0;
}

interface Cases {
  readonly outcomes: readonly Outcome[];
  readonly ways: number;
}

function casesOf(program: Program, index: number, worlds: 1 | 2): readonly Cases[] | null {
  const below = placesBelow(program, index);
  // A node that stands in two groups cannot be looked at group by group.
  if (new Set(below).size !== below.length) return null;
  if ([index, ...below].some((place) => isHeavy(program.nodes[place] as ProgramNode))) return null;
  const scenarios = scenariosOf(program, [index, ...below]);
  if (scenarios === null) return null;
  const all: Cases[] = [];
  for (const facts of scenarios) {
    const search = newSearch(program, runWith(program, facts), worlds);
    const own = watchOf(program, index, search.canBeOut[index] === true);
    const states = statesOf(search, own);
    if (states === null) return null;
    for (const { tallies, chosen, ways } of states) {
      const outcome = (seen: Tally, world: number) => outcomeOf(search.run, own, seen, chosen?.[world] ?? null);
      all.push({ outcomes: tallies.map(outcome), ways });
    }
  }
  return all;
}

// A root by weights with many decimals works with powers of thousands of digits: fine once, not for every case.
function isHeavy({ rule }: ProgramNode): boolean {
  return (
    rule?.combine === "geometric-mean" && rule.inputs.some(({ weight }) => typeof weight !== "number" || weight > 100)
  );
}

function placesBelow(program: Program, index: number): readonly number[] {
  const { children } = program.nodes[index] as ProgramNode;
  return children.flatMap((child) => [child, ...placesBelow(program, child)]);
}

/** Prepares to evaluate under some facts; nothing is rated. */
export function runWith(program: Program, facts: KnownFacts): Run {
  const slots = program.form.outline.nodes.map((node) =>
    node.rated && exclusionOf(node, facts) !== null ? excluded : open,
  );
  const reading = { slots, facts, overrides: [] };
  let filled: readonly Result[] | undefined;
  const lowest = () => (filled ??= evaluate(program, { ...reading, slots: fillGaps(program, slots, "lowest") }));
  return { program, reading, results: [], lowest };
}
