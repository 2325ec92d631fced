import type { Id } from "../core/id.js";

/** How a comparison is made. */
export interface ComparisonOptions {
  /** The fewest others that are shown, for every node by itself; 5 if absent. With fewer, a reader could tell who is who. */
  readonly smallest?: number;
  /** What is compared: the percentage of what could be reached (if absent), which is fair where not everything applies to everyone, or the number of the result. */
  readonly by?: "percent" | "value";
  /** What is aimed at, by id of the node, in the same measure. */
  readonly targets?: Readonly<Record<Id, number>>;
}

/** How the results of others are spread. Nothing in it names a unit. */
export interface Spread {
  /** The lowest. */
  readonly lowest: number;
  /** A quarter of them lie at or below it. */
  readonly lowerQuarter: number;
  /** The one in the middle. */
  readonly median: number;
  /** A quarter of them lie at or above it. */
  readonly upperQuarter: number;
  /** The best. */
  readonly best: number;
  /** How many have each band, by id; none where the node has no bands. */
  readonly bands: Readonly<Record<string, number>>;
}

/** One node of a comparison. */
export interface NodeComparison {
  /** The node; the framework's id for the whole. */
  readonly id: Id;
  /** The own result; null without one. */
  readonly own: number | null;
  /** The own band; null without one. */
  readonly band: string | null;
  /** What is aimed at; null where nothing is. */
  readonly target: number | null;
  /** How much is missing to the target; below 0 where there is more than that; null without a target or a result. */
  readonly toTarget: number | null;
  /** How many others have a result here; null where they are too few to be shown. */
  readonly others: number | null;
  /** How the others are spread; null where they are too few. */
  readonly spread: Spread | null;
  /** How much is missing to the best of the others; below 0 where the own result is better; null where one is missing. */
  readonly toBest: number | null;
  /** Percentage of the others that are below the own result, those equal to it counting half; null where one is missing. */
  readonly percentile: number | null;
}

/** An own result beside targets and others. Plain data, in which nobody else is named or ranked. */
export interface Comparison {
  /** What was compared. */
  readonly by: "percent" | "value";
  /** The fewest others that are shown. */
  readonly smallest: number;
  /** The whole first, then every node below that has a result of its own, in the framework's order. */
  readonly nodes: readonly NodeComparison[];
}
