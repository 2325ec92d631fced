import type { Id } from "../../core/id.js";
import type { LevelId } from "../../framework/scale.js";
import type { Bound, ScoreState } from "../../scoring/score.js";
import type { BandChange } from "../finding.js";

/** Names one rating: an item, or one dimension of it. */
export interface RatingRef {
  /** The item: the key of its response. */
  readonly item: Id;
  /** The dimension; null where the item has a single rating. */
  readonly dimension: Id | null;
}

/** One rating that alone, changed to another level, changes the band of the whole. */
export interface SingleMove extends RatingRef {
  /** The level now; null while unrated. */
  readonly from: LevelId | null;
  /** The nearest level on this side that brings the other band; for an unrated item the lowest. */
  readonly to: LevelId;
  /** What becomes of the band of the whole. */
  readonly band: BandChange;
}

/** One rating raised. */
export interface Improvement extends RatingRef {
  /** The level now; null while unrated. */
  readonly from: LevelId | null;
  /** The level then. */
  readonly to: LevelId;
  /** How many levels that is; from unrated to the lowest is one. */
  readonly steps: number;
  /**
   * Items that could stand in this one's place with the same result: they bear on the whole in the same way and are rated
   * the same. Where one of them is in the set as well, the two may change places.
   */
  readonly instead: readonly Id[];
}

/** Improvements that together reach the next band. */
export interface ImprovementSet {
  /** How many items rise. */
  readonly items: number;
  /** How many levels they rise in all. */
  readonly steps: number;
  /** The band that the whole then has: the next one, or one above it. */
  readonly band: string;
  /** What rises, in the framework's order. */
  readonly improvements: readonly Improvement[];
}

/** The smallest ways to the next band. */
export interface NextBand {
  /** The next band. */
  readonly band: string;
  /**
   * The smallest sets: those with the fewest items, and of these the ones with the fewest levels. Sets that differ only in
   * items that could stand in each other's place are given once. Empty where no set was found.
   */
  readonly sets: readonly ImprovementSet[];
  /**
   * Whether that is certain: no set is smaller, and none as small is missing; where there is none, no improvement reaches the
   * band. False where the search met its bound: a smaller set may exist then, or any at all.
   */
  readonly proven: boolean;
  /** How many scores the search computed. */
  readonly evaluations: number;
}

/** How much one rating counts on paper, and how much it moves the whole as this assessment stands. */
export interface RatingWeight extends RatingRef {
  /** Whether it is rated, and if not, why. What does not apply or was left out moves nothing. */
  readonly state: ScoreState;
  /** Its share of the whole by weights as written, multiplied down the tree: all shares together are 1. */
  readonly nominal: number;
  /** The whole with this rating at its lowest level, everything else as it is. */
  readonly lowest: Bound;
  /** The whole with this rating at its highest level, everything else as it is. */
  readonly highest: Bound;
  /** How far the number of the whole moves between the two; null where the whole has no number there. */
  readonly swing: number | null;
  /** Its share of the swings of all ratings, to be held against `nominal`; null without a swing. */
  readonly effective: number | null;
}
