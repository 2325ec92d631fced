import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Provenance } from "./label.js";
import type { LevelId } from "./scale.js";
import type { Condition, Selector } from "./selector.js";
import type { SourcePlace } from "./source.js";

/** How inputs become one result; each word is explained in the docs of the scoring language. */
export type Combine =
  | "sum"
  | "mean"
  | "geometric-mean"
  | "lowest"
  | "highest"
  | "median"
  | "most-common"
  | "share"
  | "count"
  | "judged"
  | "none";

/** What a missing rating does: left out, counted as the lowest level, or no result at all. */
export type Unrated = "exclude" | "lowest" | "withhold";

/** Rounds to multiples of a number. */
export interface Rounding {
  /** 1 for whole numbers, 0.01 for two decimals, 5 for fives. */
  readonly to: number;
  /** Where a number goes that lies exactly between, and for `down` and `up` any number that lies between. */
  readonly mode: "half-up" | "half-even" | "half-down" | "down" | "up";
}

/** One named range of a number. Each edge belongs to exactly one band: `from` includes its number, `above` does not. */
export interface Band {
  /** Its key, unique in the list. */
  readonly id: Id;
  /** Its name, as reports print it. */
  readonly title?: LocalizedText;
  /** Number that the band is worth when a node above takes the band. */
  readonly value?: number;
  /** Lowest number in the band; absent only on the first. */
  readonly from?: number;
  /** The same, not included. */
  readonly above?: number;
  /** Highest number as the source prints it; checked by lint, never used to compute. */
  readonly to?: number;
}

/** One line of a table of verdicts. */
export interface Verdict {
  /** The band it gives. */
  readonly band: LevelId;
  /** When it holds. */
  readonly when: Condition;
  /** Why, as a reader would want to be told. */
  readonly because?: LocalizedText;
}

/** One move along the list; the ends of the list hold. */
export interface Step {
  /** Its key. */
  readonly id: Id;
  /** The nodes it moves, where not all that have the rule. */
  readonly for?: Selector;
  /** When it holds. */
  readonly when: Condition;
  /** How many places: up if positive, down if negative. */
  readonly step: number;
  /** Why, as a reader would want to be told. */
  readonly because: LocalizedText;
}

/** One cap on a result. It only lowers, and caps come last. */
export interface Limit {
  /** Its key. */
  readonly id: Id;
  /** The nodes it caps, where not all that have the rule. */
  readonly for?: Selector;
  /** When it holds. */
  readonly when: Condition;
  /** The highest band; a number caps the number of a rule that states one, and elsewhere names the level of that value. */
  readonly atMost: LevelId;
  /** Why, as a reader would want to be told. */
  readonly because: LocalizedText;
}

/** What a node makes of the nodes below it. Everything but `combine` is optional; the order of work is fixed. */
export interface Rule {
  /** Who made this rule, where it differs from the whole: an official scale may well have a sum of ours. */
  readonly provenance?: Provenance;
  /** Where the rule stands in the source. */
  readonly source?: SourcePlace;
  /** How the inputs become one result. */
  readonly combine: Combine;
  /** Which nodes below are the inputs; its own parts if absent. */
  readonly of?: Selector;
  /** What each input brings: its value (default), its raw points, or its band. */
  readonly take?: "value" | "points" | "band";
  /** `sum` only: the points one starts with, for schemes that deduct. */
  readonly start?: number;
  /** `share` and `count` only: the level or band that counts as reached. */
  readonly reaching?: LevelId;
  /** `median` and `most-common` only, and required there: which of two equals wins. */
  readonly ties?: "lower" | "higher" | "middle";
  /** What a missing rating does here. */
  readonly unrated?: Unrated;
  /** The percentage of expected ratings below which nothing is said. */
  readonly minimumCoverage?: number;
  /** What the number is stated in; points if absent. */
  readonly as?: "points" | "percent" | "percent-of-range";
  /** The one rounding; what is rounded here is what bands, limits and the node above see. */
  readonly round?: Rounding;
  /** The ordered list that the result stands on, where bands do not spell it out. */
  readonly scale?: Id;
  /** Named ranges of the number, worst first. */
  readonly bands?: readonly Band[];
  /** Conditions tried from the top; the first that holds gives the band. */
  readonly verdict?: readonly Verdict[];
  /** The band when no verdict holds; required with `verdict`. */
  readonly otherwise?: LevelId | "not-settled";
  /** Moves up or down the list, in this order. */
  readonly steps?: readonly Step[];
  /** Caps, always last; their order never matters. */
  readonly limits?: readonly Limit[];
  /** Whether an assessor may replace the band, on record; no if absent. */
  readonly override?: "no" | "within-limits" | "free";
}

/** A rule for particular nodes; at most one exception may fit a node. */
export interface Exception extends Rule {
  /** The nodes that it is for. */
  readonly for: Selector;
}

/** One of several ratings on one item. */
export interface Dimension {
  /** Its key. */
  readonly id: Id;
  /** Its name. */
  readonly title?: LocalizedText;
  /** The scale it is rated on. */
  readonly scale: Id;
  /** How much it counts among the dimensions; 1 if absent. */
  readonly weight?: number;
}

/** The dimensions that the selected items are rated on, such as plan, do, check, act. */
export interface DimensionSet {
  /** The items; all if absent. */
  readonly for?: Selector;
  /** The dimensions, in the order of the form. */
  readonly of: readonly Dimension[];
}

/** One group of a {@link Grouping}. */
export interface Group {
  /** Its key, unique in the framework. */
  readonly id: Id;
  /** Its name. */
  readonly title?: LocalizedText;
  /** How much it counts in the node above; 1 if absent. */
  readonly weight?: number;
  /** The nodes in it. */
  readonly of?: Selector;
  /** Groups inside it. */
  readonly groups?: readonly Group[];
  /** Why nodes stand in it, by their ids, each in a sentence one can argue with. */
  readonly because?: Readonly<Record<Id, LocalizedText>>;
  /** What it makes of them; the rule of an area if absent. */
  readonly rule?: Rule;
}

/** The same nodes ordered another way, with a result of its own. */
export interface Grouping {
  /** Its key, unique in the framework. */
  readonly id: Id;
  /** Its name. */
  readonly title?: LocalizedText;
  /** The nodes at its top, where it has no groups. */
  readonly of?: Selector;
  /** Its groups. */
  readonly groups?: readonly Group[];
  /** What its top makes of them. */
  readonly overall: Rule;
}

/** A level expected of some items: a floor or a target. */
export interface Expectation {
  /** The items. */
  readonly for: Selector;
  /** The level expected. */
  readonly level: LevelId;
  /** Why. */
  readonly because?: LocalizedText;
}

/** How a framework is scored: one rule for each level of its tree, and what holds for all of them. */
export interface Scoring {
  /** Who made the rules. */
  readonly provenance: Provenance;
  /** What a missing rating does, unless a rule says otherwise. */
  readonly unrated: Unrated;
  /** The rule of the whole framework. */
  readonly overall: Rule;
  /** The rule of every area, areas in areas too. */
  readonly area?: Rule;
  /** The rule of every standard that has criteria. */
  readonly standard?: Rule;
  /** The rule of every criterion; needed only where criteria have parts or dimensions, or limits of their own. */
  readonly criterion?: Rule;
  /** Rules for nodes that differ from their kin; at most one may fit a node. */
  readonly exceptions?: readonly Exception[];
  /** Several ratings on one item. */
  readonly dimensions?: readonly DimensionSet[];
  /** The same items ordered another way. */
  readonly groupings?: readonly Grouping[];
  /** Levels that items must not go under. Change no score. */
  readonly floors?: readonly Expectation[];
  /** Levels to aim at; below them an item is a gap. Change no score. */
  readonly targets?: readonly Expectation[];
}
