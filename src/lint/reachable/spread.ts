import type { ProgramNode } from "../../scoring/program.js";
import { looksAt, seenBy } from "./look.js";
import { outcomeOf } from "./outcome.js";
import { pairsOf, type Search } from "./search.js";
import { combine, keyOf, nothingSeen, put, type State } from "./state.js";
import type { Tally } from "./tally.js";
import { type Watch, watchOf } from "./watch.js";

/**
 * Lists what a node can come to, and its own watch can see, node by node below it, keeping apart only what makes a difference.
 *
 * @returns The states of the watch; null when they are too many.
 */
export function statesOf(search: Search, own: Watch, watches: readonly Watch[] = []): readonly State[] | null {
  const inside = statesInside(search, own.node, [...watches, own]);
  if (inside === null || own.node.rated === null) return inside;
  const choices = pairsOf(search, own.node);
  return inside.flatMap((state) =>
    choices
      .filter((choice) => !(state.raised && choice.raised))
      .map(({ results, raised }) => ({ ...state, chosen: results, raised: state.raised || raised })),
  );
}

function statesInside(search: Search, node: ProgramNode, watches: readonly Watch[]): readonly State[] | null {
  let states: readonly State[] = [nothingSeen(search, watches)];
  for (const child of node.children) {
    const options = spread(search, child, watches);
    const joined = options === null ? null : combine(search, states, options, watches);
    if (joined === null) return null;
    states = joined;
  }
  return states;
}

// What a node brings to the watches above it, itself included.
function spread(search: Search, index: number, watches: readonly Watch[]): readonly State[] | null {
  const node = search.program.nodes[index] as ProgramNode;
  if (!watches.some((watch) => looksAt(watch, index))) return statesInside(search, node, watches);
  if (node.rule === null) return ofLeaf(search, node, watches);
  const own = watchOf(search.program, index, search.canBeOut[index] === true);
  const states = statesOf(search, own, watches);
  return states === null ? null : finish(search, own, states, watches);
}

function ofLeaf(search: Search, node: ProgramNode, watches: readonly Watch[]): readonly State[] {
  const empty = nothingSeen(search, watches);
  const merged = new Map<string, State>();
  for (const { results, raised } of pairsOf(search, node)) {
    put(merged, seenBy(search, watches, node.index, results, { ...empty, raised }));
  }
  return [...merged.values()];
}

/** What applying a rule to one state costs, in steps. */
export const stepsToApply = 4;

// Applies the rule of a node to each state of its inside; of these, the watches above see only the result.
function finish(search: Search, own: Watch, inside: readonly State[], watches: readonly Watch[]): readonly State[] {
  const merged = new Map<string, State>();
  const faces = new Set<string>();
  search.stepsLeft -= stepsToApply * inside.length;
  for (const state of inside) {
    const { outer, mine } = split(state.tallies, watches.length);
    const results = mine.map((seen, world) => outcomeOf(search.run, own, seen, state.chosen?.[world] ?? null).result);
    const next = seenBy(search, watches, own.node.index, results, { ...state, tallies: outer, chosen: null, ways: 0 });
    const face = `${keyOf(next)}|${results.map((result) => `${result.state}${result.rank}`).join()}`;
    const isNew = !faces.has(face);
    faces.add(face);
    put(merged, { ...next, ways: isNew ? 1 : 0 });
  }
  return [...merged.values()];
}

// In each world, the last watch is that of the node itself.
function split(tallies: readonly Tally[], above: number): { outer: readonly Tally[]; mine: readonly Tally[] } {
  const size = above + 1;
  return {
    outer: tallies.filter((_, place) => place % size !== above),
    mine: tallies.filter((_, place) => place % size === above),
  };
}
