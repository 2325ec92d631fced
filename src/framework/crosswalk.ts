import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Wording } from "./label.js";
import type { LevelId } from "./scale.js";

/** One edition of one framework. */
export interface EditionRef {
  /** Id of the framework. */
  readonly framework: Id;
  /** The edition. */
  readonly edition: Day;
}

/**
 * How the items of the one side stand to those of the other: the same meaning, the first asks for less, the first asks for
 * more, they share something, or nothing corresponds.
 */
export type RelationKind = "equal" | "subset" | "superset" | "intersects" | "none";

/** How sure one can be of a relation. */
export type Confidence = "high" | "medium" | "low";

/**
 * One relation. One id to several is a split, several to one a merger; an empty `to` means removed, an empty `from` new.
 */
export interface Relation {
  /** Items of the first side. */
  readonly from: readonly Id[];
  /** Items of the second side. */
  readonly to: readonly Id[];
  /** How they stand to each other, read from the first to the second. */
  readonly relation: RelationKind;
  /** How sure this is. */
  readonly confidence?: Confidence;
  /** Why, in one sentence one can argue with. */
  readonly reason?: LocalizedText;
}

/** One level of the one side and the level of the other that means the same. */
export interface LevelPair {
  /** Level of the first side, by id or by number. */
  readonly from: LevelId;
  /** Level of the second side. */
  readonly to: LevelId;
}

/** Which levels of two scales mean the same, where that does not follow from their ids. */
export interface ScaleRelation {
  /** Scale of the first side. */
  readonly from: Id;
  /** Scale of the second side. */
  readonly to: Id;
  /** The levels that have a counterpart; the others have none. */
  readonly levels: readonly LevelPair[];
  /** How sure this is. */
  readonly confidence?: Confidence;
  /** Why, in one sentence one can argue with. */
  readonly reason?: LocalizedText;
}

/** The nodes of either side of whose items a crosswalk speaks one by one. */
export interface CrosswalkCover {
  /** Nodes of the first side; none if absent. */
  readonly from?: readonly Id[];
  /** Nodes of the second side; none if absent. */
  readonly to?: readonly Id[];
}

/** Typed relations between the items of two frameworks or of two editions. */
export interface Crosswalk {
  /** Address of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** The side one comes from. */
  readonly from: EditionRef;
  /** The side one goes to. */
  readonly to: EditionRef;
  /** Its name. */
  readonly title?: LocalizedText;
  /** Whose reading it is. */
  readonly wording?: Wording;
  /**
   * What it speaks of in full: each item in these nodes has a relation or `none`. If absent, that is the side with fewer
   * items; an empty one promises nothing. Between two editions both sides are spoken of, whatever stands here.
   */
  readonly covers?: CrosswalkCover;
  /** The relations. Between two editions, items whose text did not change are derived and need no entry. */
  readonly relations: readonly Relation[];
  /** How the levels of their scales stand to each other. A scale that did not change needs no entry. */
  readonly scales?: readonly ScaleRelation[];
}
