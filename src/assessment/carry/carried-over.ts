import type { Id } from "../../core/id.js";
import type { Confidence, Relation, RelationKind } from "../../framework/crosswalk.js";
import type { Assessment, Response } from "../assessment.js";

/**
 * Why a person has to look at a response before it can be used:
 *
 * - `relation`: the two sides do not mean the same.
 * - `confidence`: nobody says with high confidence that they do.
 * - `reading`: they are called equal by an interpretive crosswalk, in other words than each other's; or it says what the level means.
 * - `several`: several items stand on one of the sides, or several relations lead here.
 * - `levels`: the level that was chosen means nothing certain on the other scale.
 * - `ratings-differ`: the items it comes from were rated differently.
 * - `partly-rated`: some of the items it comes from were not rated.
 * - `requirement`: the level needs something beside the rating that the response does not hold.
 */
export type Doubt =
  | "relation"
  | "confidence"
  | "reading"
  | "several"
  | "levels"
  | "ratings-differ"
  | "partly-rated"
  | "requirement";

/** A response of the one side and what it says on the other. */
export interface MappedResponse {
  /** The item that it is for. */
  readonly item: Id;
  /** The items that it comes from, in the order of their framework. */
  readonly from: readonly Id[];
  /** How these stand to the item; `intersects` where several relations differ. */
  readonly relation: RelationKind;
  /** The lowest confidence on the way, of relations and of levels; null where one of them states none. */
  readonly confidence: Confidence | null;
  /** Whether a person must confirm it before it counts. */
  readonly needsConfirmation: boolean;
  /** Why; empty where it is certain. */
  readonly doubts: readonly Doubt[];
  /** What one could respond with; without a rating where none can be said, and null where nothing is left. */
  readonly response: Response | null;
  /** The relations that lead here, with their reasons. */
  readonly by: readonly Relation[];
}

/** An item of the other side that no response came to. */
export interface OpenItem {
  /** The item. */
  readonly item: Id;
  /** It corresponds to nothing; the crosswalk does not speak of it; or what it corresponds to was not rated. */
  readonly why: "no-counterpart" | "no-relation" | "not-rated";
}

/** Something of the old assessment that is not in the new one. */
export interface LeftBehind {
  /** What it is: a response, a fact of the unit or of the occasion, or an override. */
  readonly kind: "response" | "unit-fact" | "fact" | "override";
  /** Its key: the item, the fact, or the node of the override. */
  readonly id: Id;
  /**
   * Why: it corresponds to nothing; the crosswalk does not speak of it; by the facts of the unit, what it corresponds to
   * does not apply; the other side declares no such fact, or another by that name; it was decided on another result.
   */
  readonly why:
    | "no-counterpart"
    | "no-relation"
    | "does-not-apply"
    | "not-declared"
    | "another-meaning"
    | "decided-on-another-result";
}

/** What `carryOver` gives. Every item of the other side that applies stands in exactly one of the first three lists. */
export interface CarriedOver {
  /** The new assessment: what is certain, and nothing else. */
  readonly assessment: Assessment;
  /** The responses in it, and where each comes from. */
  readonly carried: readonly MappedResponse[];
  /** What needs a person's eye: proposals, not in the assessment. */
  readonly toConfirm: readonly MappedResponse[];
  /** Items to be rated afresh. */
  readonly open: readonly OpenItem[];
  /** What the old assessment held and the new one, with its proposals, does not. */
  readonly leftBehind: readonly LeftBehind[];
}
