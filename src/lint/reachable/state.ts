import type { Result } from "../../scoring/result.js";
import type { Search } from "./search.js";
import { emptyTally, joinTallies, type Tally } from "./tally.js";
import type { Watch } from "./watch.js";

/** How many different states of a node are kept apart before it is given up as not proven. */
export const mostStates = 100_000;

/** What the nodes looked at so far bring to the watches above them. */
export interface State {
  /** What each watch has seen, world by world. */
  readonly tallies: readonly Tally[];
  /** Whether one item is a level higher in the second world. */
  readonly raised: boolean;
  /** Result of the level chosen for the node itself, world by world; null where it is not judged. */
  readonly chosen: readonly Result[] | null;
  /** In how many ways the nodes that the watches look at come to this. */
  ways: number;
}

/**
 * Puts together what two places can bring, in every combination.
 *
 * @returns Null when there are too many.
 */
export function combine(
  search: Search,
  states: readonly State[],
  options: readonly State[],
  watches: readonly Watch[],
): readonly State[] | null {
  if (options.length === 1 && options[0]?.tallies.every((seen, place) => seen === emptyAt(watches, place)))
    return states;
  const merged = new Map<string, State>();
  const cost = watches.reduce((sum, watch) => sum + costOf(watch), 0) * search.worlds;
  for (const a of states) {
    for (const b of options) {
      if (a.raised && b.raised) continue;
      search.stepsLeft -= cost;
      if (search.stepsLeft < 0 || merged.size > mostStates) return null;
      const tallies = a.tallies.map((seen, place) =>
        joinTallies(watches[place % watches.length] as Watch, seen, b.tallies[place] as Tally),
      );
      put(merged, { tallies, raised: a.raised || b.raised, chosen: null, ways: a.ways * b.ways });
    }
  }
  return [...merged.values()];
}

// Sums are quickly added; what is put in order takes longer.
function costOf({ rule, counters }: Watch): number {
  const adds = ["sum", "mean", "share", "count", "none", "judged"].includes(rule.combine);
  return (adds ? 1 : 4) + counters.length / 2;
}

function emptyAt(watches: readonly Watch[], place: number): Tally {
  return emptyTally(watches[place % watches.length] as Watch);
}

/** Keeps a state, or counts its ways where one like it is kept. What is put is made for this map, and may be changed. */
export function put(merged: Map<string, State>, state: State): void {
  const key = keyOf(state);
  const same = merged.get(key);
  if (same === undefined) merged.set(key, state);
  else same.ways += state.ways;
}

/** Writes what makes a difference in a state. */
export function keyOf({ tallies, raised }: State): string {
  if (tallies.length === 1) return (tallies[0] as Tally).key;
  let key = raised ? "1" : "0";
  for (const { key: one } of tallies) key += `|${one}`;
  return key;
}

/** The state before anything was looked at. */
export function nothingSeen({ worlds }: Search, watches: readonly Watch[]): State {
  const tallies = Array.from({ length: worlds }, () => watches.map(emptyTally)).flat();
  return { tallies, raised: false, chosen: null, ways: 1 };
}
