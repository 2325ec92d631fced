import type { Provenance } from "../../framework/label.js";
import type { Combine, Rounding, Unrated } from "../../framework/scoring.js";
import type { Figure } from "./figure.js";
import type { LevelName, NodeName } from "./names.js";
import type { ReasonBase } from "./rating-reason.js";

/** What a number counts: points, or hundredths of something. */
export type ResultUnit = "points" | "percent";

/** What one input brought to a rule. */
export interface Brought {
  /** The input. */
  readonly node: NodeName;
  /** How much it counted. */
  readonly weight: Figure;
  /** The number it brought: for `share` and `count` 1 if it reaches the level, else 0; null where its place on the list counts. */
  readonly value: Figure | null;
  /** The lowest it could have brought. */
  readonly low: Figure | null;
  /** The highest it could have brought. */
  readonly high: Figure | null;
  /** Its level or band, where that was asked for. */
  readonly band: LevelName | null;
  /** Whether it has no result of its own and was counted as its lowest. */
  readonly gap: boolean;
}

/** The ways in which a rule combines inputs. */
export type CombinedKind = Exclude<Combine, "judged" | "none">;

/** The inputs were combined. */
export interface Combined<Kind extends CombinedKind = CombinedKind> extends ReasonBase {
  /** How. */
  readonly kind: Kind;
  /** What each input brought that took part. */
  readonly inputs: readonly Brought[];
  /** What the inputs' numbers count. */
  readonly unit: ResultUnit;
  /** The number that came out; null where only a band did. */
  readonly points: Figure | null;
  /** The lowest that the same inputs could have given. */
  readonly min: Figure | null;
  /** The highest that the same inputs could have given. */
  readonly max: Figure | null;
  /** The band that came out, where places on a list were combined. */
  readonly band: LevelName | null;
  /** `sum`: the points one started with. */
  readonly start: Figure;
  /** `share` and `count`: the level to be reached. */
  readonly reaching: LevelName | null;
  /** `median` and `most-common`: which of two equals wins. */
  readonly ties: "lower" | "higher" | "middle";
}

/** What the rule is and who made it. */
export interface RuleReason extends ReasonBase {
  /** That this is the rule. */
  readonly kind: "rule";
  /** How inputs become one result. */
  readonly combine: Combine;
  /** What it takes of each. */
  readonly take: "value" | "points" | "band";
  /** What a gap does. */
  readonly unrated: Unrated;
  /** What its number is stated in. */
  readonly as: "points" | "percent" | "percent-of-range";
  /** How the number, and the lowest and highest that it could have been, are rounded; null for not at all. */
  readonly round: Rounding | null;
  /** Who made it. */
  readonly provenance: Provenance;
}

/** What a number is stated as a percentage of: the maximum, or the range between minimum and maximum. */
export type StatedKind = "percent-of-maximum" | "percent-of-range";

/** The number was stated as a percentage. */
export interface Stated<Kind extends StatedKind = StatedKind> extends ReasonBase {
  /** Of what. */
  readonly kind: Kind;
  /** The number. */
  readonly points: Figure;
  /** The minimum. */
  readonly min: Figure;
  /** The maximum. */
  readonly max: Figure;
  /** The percentage. */
  readonly percent: Figure;
}

/** The percentage beside a result that counts points: for information. */
export interface PercentShown extends ReasonBase {
  /** That it is for information. */
  readonly kind: "percent-shown";
  /** The points. */
  readonly points: Figure;
  /** The maximum. */
  readonly max: Figure;
  /** The percentage. */
  readonly percent: Figure;
}

/** A percentage was asked for, and there is nothing to divide by. */
export interface NothingToDivide extends ReasonBase {
  /** That there is nothing to divide by. */
  readonly kind: "nothing-to-divide";
  /** The minimum. */
  readonly min: Figure;
  /** The maximum. */
  readonly max: Figure;
}

/** The number was rounded. */
export interface Rounded extends ReasonBase {
  /** That it was rounded. */
  readonly kind: "rounded";
  /** What it counts. */
  readonly unit: ResultUnit;
  /** The number before. */
  readonly before: Figure;
  /** The number after. */
  readonly after: Figure;
  /** The distance between two allowed numbers. */
  readonly to: Figure;
  /** Where a number between them goes. */
  readonly mode: Rounding["mode"];
}

/** Reasons for a number. */
export type NumberReason =
  | { [Kind in CombinedKind]: Combined<Kind> }[CombinedKind]
  | RuleReason
  | { [Kind in StatedKind]: Stated<Kind> }[StatedKind]
  | PercentShown
  | NothingToDivide
  | Rounded;
