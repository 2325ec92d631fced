import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";
import type { ScoreKind, ScoreState } from "../score.js";

/**
 * Which way something went: by its band where both scores have one and they differ, otherwise by its number, and where more
 * or less took part by its percentage. `other` where it changed and none of these says which way, such as a result that came
 * into being.
 */
export type Direction = "better" | "worse" | "same" | "other";

/** Two of the same, before and after. */
export interface Pair<T> {
  /** In the first score. */
  readonly from: T;
  /** In the second score. */
  readonly to: T;
}

/** Two numbers, and how far apart they are. */
export interface NumberPair extends Pair<number | null> {
  /** The second less the first, exact on the decimals as shown; null where one is missing. */
  readonly by: number | null;
}

/** How the result of one node differs. */
export interface NodeChange {
  /** The node; of a dimension the item that it belongs to. */
  readonly id: Id;
  /** The dimension; null for anything else. */
  readonly dimension: Id | null;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** Which way it went. */
  readonly direction: Direction;
  /** Whether there was a result, and if not, why. */
  readonly state: Pair<ScoreState>;
  /** Its number. */
  readonly value: NumberPair;
  /** Its raw points. */
  readonly points: NumberPair;
  /** The most that what took part could bring: it moves when more or less applies or was rated. */
  readonly max: NumberPair;
  /** Its percentage. */
  readonly percent: NumberPair;
  /** The level chosen or the band found. */
  readonly band: Pair<string | null>;
  /** How many ratings were given. */
  readonly rated: NumberPair;
}

/** Something that holds in one of two scores alone. */
export interface CameAndWent {
  /** In the second score alone. */
  readonly came: readonly Id[];
  /** In the first score alone. */
  readonly went: readonly Id[];
}

/** A result that changed, and because of what. */
export interface CausedChange extends NodeChange {
  /** Ratings below it that changed, by item; an item stands here once, however many of its dimensions changed. */
  readonly items: readonly Id[];
  /** Limits that hold, with an effect or without. */
  readonly limits: CameAndWent;
  /** Items below it that are under their floor. */
  readonly belowFloor: CameAndWent;
  /** Whether a person put another band in place, or no longer does. */
  readonly override: boolean;
}

/** How two scores of one edition differ. */
export interface ScoreChanges {
  /** Id of the framework. */
  readonly framework: Id;
  /** Its edition. */
  readonly edition: Day;
  /** The whole, changed or not. */
  readonly whole: CausedChange;
  /** Areas, standards and whatever else is scored and changed, in the framework's order. */
  readonly nodes: readonly CausedChange[];
  /** Ratings that changed, in the framework's order. */
  readonly ratings: readonly NodeChange[];
  /** Facts that differ, and so may change what applies. */
  readonly facts: readonly Id[];
}
