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
import { newSearch, type Search } from "./search.js";
import { statesOf, stepsToApply } from "./spread.js";
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

/** How much work one node is given, and all of them together: about a second, and some seconds. */
const mostSteps = 1_500_000;
const mostStepsInAll = 6_000_000;

/** Works out what the nodes of a program can come to; what was worked out is remembered. */
export interface Explorer {
  /** Says what a node can come to. */
  readonly reach: (index: number) => Reach;
  /** Says whether one rating raised by a level can lower a node; null when there are too many cases to look at. */
  readonly canFall: (index: number) => boolean | null;
}

/** Makes an explorer of a program. */
export function explorerOf(program: Program): Explorer {
  const work: Work = { program, stepsLeft: mostStepsInAll };
  return { reach: oncePerNode((index) => reachOf(work, index)), canFall: oncePerNode((index) => canFall(work, index)) };
}

interface Work {
  readonly program: Program;
  stepsLeft: number;
}

function oncePerNode<T>(find: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const found = known.has(index) ? (known.get(index) as T) : find(index);
    known.set(index, found);
    return found;
  };
}

function reachOf(work: Work, index: number): Reach {
  const cases = casesOf(work, index, 1);
  if (cases === null) return { cases: [], proven: false };
  return { cases: cases.map(({ outcomes, ways }) => ({ ...(outcomes[0] as Outcome), ways })), proven: true };
}

function canFall(work: Work, index: number): boolean | null {
  const cases = casesOf(work, index, 2);
  return cases?.some(({ outcomes: [a, b] }) => a && b && falls(a.result, b.result)) ?? null;
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

function casesOf(work: Work, index: number, worlds: 1 | 2): readonly Cases[] | null {
  const { program } = work;
  const below = placesBelow(program, index);
  // A node that stands in two groups cannot be looked at group by group.
  if (new Set(below).size !== below.length) return null;
  if ([index, ...below].some((place) => isHeavy(program.nodes[place] as ProgramNode))) return null;
  const scenarios = scenariosOf(program, [index, ...below]);
  const all: Cases[] = [];
  let stepsLeft = Math.min(mostSteps, work.stepsLeft);
  for (const facts of scenarios ?? []) {
    const search = newSearch(program, runWith(program, facts), worlds, stepsLeft);
    const found = casesIn(search, index);
    work.stepsLeft -= stepsLeft - search.stepsLeft;
    stepsLeft = search.stepsLeft;
    if (found === null) return null;
    for (const one of found) all.push(one);
  }
  return scenarios === null ? null : all;
}

function casesIn(search: Search, index: number): readonly Cases[] | null {
  const own = watchOf(search.program, index, search.canBeOut[index] === true);
  const states = statesOf(search, own);
  search.stepsLeft -= stepsToApply * (states?.length ?? 0);
  if (states === null || search.stepsLeft < 0) return null;
  const cases = states.map(({ tallies, chosen, ways }) => ({
    outcomes: tallies.map((seen, world) => outcomeOf(search.run, own, seen, chosen?.[world] ?? null)),
    ways,
  }));
  return search.guessed ? null : cases;
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
