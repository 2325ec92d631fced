import type { Exact } from "../../core/exact.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { Problem } from "./problem.js";

/** Whether more of a feature is surely no worse, less of it, or whether only the same can be compared. */
export type Way = "more" | "less" | "same";

/** Something about a partial plan that a rule, a condition or the count of floors reads. */
export interface Feature {
  /** Its place among the features. */
  readonly id: number;
  /** Place of the node that reads it. */
  readonly reader: number;
  /** How what several nodes bring to it is put together; `count` is a sum that ends at its cap. */
  readonly kind: "sum" | "lowest" | "highest" | "count";
  /** How two amounts of it compare. */
  readonly way: Way;
  /** The most that matters of it. */
  readonly cap: number;
}

/** What one node brings to some features. */
export interface Read {
  /** The features. */
  readonly features: readonly Feature[];
  /** The amounts with an assessment evaluated; null where it brings nothing. Amounts of a `sum` are told apart from now. */
  readonly amounts: (run: Run) => readonly (Exact | null)[];
}

/** Everything that is read, by who brings it. */
export interface Features {
  /** The search. */
  readonly problem: Problem;
  /** The assessment as it stands, evaluated. */
  readonly base: Run;
  /** All features. */
  readonly all: Feature[];
  /** By place of the node that brings something. */
  readonly reads: Map<number, Read[]>;
  /** By place of a rating: the feature that is its rank. */
  readonly ratings: Map<number, Feature>;
  /** By place of a rule that adds up: the feature that is its sum. */
  readonly sums: Map<number, Feature>;
  /** How many items are below their floor; undefined where no candidate touches one. */
  floor: Feature | undefined;
  /** Says whether a candidate touches a node or anything inside it. */
  readonly varies: (place: number) => boolean;
  /** Notes what a node brings. */
  readonly add: (place: number, features: readonly Feature[], amounts: Read["amounts"]) => void;
}

/** Starts a list of features. */
export function newFeatures(problem: Problem, base: Run): Features {
  const touched = new Set(problem.moves.flatMap((move) => move.touches.map(({ place }) => place)));
  const { nodes } = problem.scene.program;
  const known = new Map<number, boolean>();
  const varies = (place: number): boolean => {
    const one = known.get(place) ?? (touched.has(place) || (nodes[place]?.children ?? []).some(varies));
    known.set(place, one);
    return one;
  };
  const reads = new Map<number, Read[]>();
  const add: Features["add"] = (place, features, amounts) => {
    reads.set(place, [...(reads.get(place) ?? []), { features, amounts }]);
  };
  return { problem, base, all: [], reads, ratings: new Map(), sums: new Map(), floor: undefined, varies, add };
}

/** Adds a feature. */
export function note(
  features: Features,
  reader: number,
  kind: Feature["kind"],
  way: Way,
  cap = Number.POSITIVE_INFINITY,
): Feature {
  const feature = { id: features.all.length, reader, kind, way, cap };
  features.all.push(feature);
  return feature;
}
