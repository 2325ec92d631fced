import type { Statistic } from "../../scoring/sums/statistic.js";

/** How the sums of a node and of nodes inside it, each with leaves of its own, are found in one pass over the cells. */
export interface SumPlan {
  /** What each cell brings to the first node. */
  readonly wholes: Float64Array;
  /** What each cell brings to the node inside that it belongs to. */
  readonly parts: Float64Array;
  /** Behind the last leaf of each stretch of leaves. */
  readonly ends: Int32Array;
  /** Place of the node to which each stretch belongs; that behind the last node where it belongs to none. */
  readonly owners: Int32Array;
}

/**
 * Plans the pass. The first statistic is that of the node around the others.
 *
 * @returns The plan; null where leaves of different nodes are not apart.
 */
export function planSums(statistics: readonly Statistic[], leaves: number): SumPlan | null {
  const [whole, ...inside] = statistics;
  if (whole === undefined) return null;
  const parts = new Float64Array(whole.numbers.length);
  const ends: number[] = [];
  const owners: number[] = [];
  let next = 0;
  const stretch = (end: number, owner: number): void => {
    if (end === next) return;
    ends.push(end);
    owners.push(owner);
    next = end;
  };
  for (const [place, { from, to, numbers }] of inside.entries()) {
    if (from < next) return null;
    stretch(from, statistics.length);
    stretch(to, place + 1);
    for (let cell = 0; cell < parts.length; cell += 1)
      parts[cell] = (parts[cell] as number) + (numbers[cell] as number);
  }
  stretch(leaves, statistics.length);
  return { wholes: whole.numbers, parts, ends: Int32Array.from(ends), owners: Int32Array.from(owners) };
}

/**
 * Counts the cells of one assessment and finds the sums of its nodes. One pass for all of it: most of the time goes into
 * fetching what was chosen.
 */
export function countAndSum(
  { wholes, parts, ends, owners }: SumPlan,
  chosen: Int32Array,
  counts: Float64Array,
  sums: Float64Array,
): void {
  let whole = 0;
  let place = 0;
  for (let stretch = 0; stretch < ends.length; stretch += 1) {
    const end = ends[stretch] as number;
    let part = 0;
    for (; place < end; place += 1) {
      const cell = chosen[place] as number;
      counts[cell] = (counts[cell] as number) + 1;
      whole += wholes[cell] as number;
      part += parts[cell] as number;
    }
    sums[owners[stretch] as number] = part;
  }
  sums[0] = whole;
}
