import { add, compare, type Exact } from "../../core/exact.js";
import type { Feature, Features } from "./feature.js";
import type { Move, Problem } from "./problem.js";

/** One way to decide some candidates. */
export interface Partial {
  /** What it takes of what is to be the least first. */
  readonly first: number;
  /** What it takes of the other. */
  readonly second: number;
  /** The candidates taken, as a set of bits. */
  readonly taken: bigint;
  /** How many they are. */
  readonly count: number;
  /** Its amounts of the features of its list, in their order; null for none. */
  readonly gains: readonly (Exact | null)[];
}

/** All ways to decide some candidates that are worth keeping. */
export interface Partials {
  /** The features in which they differ. */
  readonly features: readonly Feature[];
  /** The ways. */
  readonly ways: readonly Partial[];
  /** By candidate, how many of its parts are decided: one for each rating that it touches. */
  readonly parts: readonly number[];
  /** Whether some that might have been worth keeping were not kept. */
  readonly cut: boolean;
}

/** How many parts a candidate has. */
export function partsOf({ touches }: Move): number {
  return Math.max(1, touches.length);
}

/** Candidates of which some are decided and something that depends on them is not: partial plans that differ in them cannot be compared. */
export function openMoves({ moves }: Problem, parts: readonly number[]): bigint {
  let open = 0n;
  for (const move of moves) {
    const decided = parts[move.index] as number;
    if (decided === 0) continue;
    if (decided < partsOf(move) || move.bound.some((other) => parts[other] === 0)) open |= move.bit;
  }
  return open;
}

/** Makes the test whether two partial plans fit together: they agree on what both decide, and keep what candidates demand of each other. */
export function fitting(
  problem: Problem,
  a: readonly number[],
  b: readonly number[],
): (x: bigint, y: bigint) => boolean {
  const { moves } = problem;
  let both = 0n;
  const rules: { readonly has: bigint; readonly after: bigint; readonly not: bigint }[] = [];
  const decided = (index: number) => (a[index] as number) + (b[index] as number) > 0;
  const fresh = (one: number, other: number) =>
    decided(one) && decided(other) && !(a[one] && a[other]) && !(b[one] && b[other]);
  for (const { index, bit, after, excludes } of moves) {
    if ((a[index] as number) > 0 && (b[index] as number) > 0) both |= bit;
    for (const other of after) if (fresh(index, other)) rules.push({ has: bit, after: 1n << BigInt(other), not: 0n });
    for (const other of excludes) {
      if (other > index && fresh(index, other)) rules.push({ has: bit, after: 0n, not: 1n << BigInt(other) });
    }
  }
  if (both === 0n && rules.length === 0) return () => true;
  return (x, y) => {
    if ((x & both) !== (y & both)) return false;
    const taken = x | y;
    return rules.every(
      ({ has, after, not }) => (taken & has) === 0n || ((taken & after) === after && (taken & not) === 0n),
    );
  };
}

/** Puts two lists of features together. */
export function unite(a: readonly Feature[], b: readonly Feature[]): readonly Feature[] {
  return [...a, ...b.filter((feature) => !a.includes(feature))].sort((x, y) => x.id - y.id);
}

/** Puts what two partial plans bring to a feature together. */
export function join(feature: Feature, a: Exact | null, b: Exact | null): Exact | null {
  if (a === null || b === null) return a ?? b;
  switch (feature.kind) {
    case "sum":
      return add(a, b);
    case "count":
      return Math.min(feature.cap, (a as number) + (b as number));
    case "lowest":
      return compare(a, b) <= 0 ? a : b;
    case "highest":
      return compare(a, b) >= 0 ? a : b;
  }
}

/** The list before anything is decided. */
export function nothingDecided({ moves }: Problem): Partials {
  return {
    features: [],
    ways: [{ first: 0, second: 0, taken: 0n, count: 0, gains: [] }],
    parts: moves.map(() => 0),
    cut: false,
  };
}

/** The list of one part of a candidate: to take it or not. What it takes is counted with its first part. */
export function partOf({ problem, ratings }: Features, move: Move, part: number): Partials {
  const touch = move.touches[part];
  const own = touch === undefined ? undefined : ratings.get(touch.place);
  const [first, second] = part === 0 ? [move.first, move.second] : [0, 0];
  return {
    features: own === undefined ? [] : [own],
    ways: [
      { first: 0, second: 0, taken: 0n, count: 0, gains: own === undefined ? [] : [-1] },
      { first, second, taken: move.bit, count: 1, gains: own === undefined ? [] : [touch?.rank ?? -1] },
    ],
    parts: problem.moves.map((other) => (other === move ? 1 : 0)),
    cut: false,
  };
}
