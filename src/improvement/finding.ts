import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { LevelId } from "../framework/scale.js";

/**
 * Whose wish a level is: the framework's floor; the caller's target; the framework's target; the level that the scale
 * calls the standard itself; where nobody names one, the top of the scale; or the level that was there the time before.
 */
export type Wish = "floor" | "given" | "target" | "meets" | "highest" | "before";

/** A band of the whole in place of another. */
export interface BandChange {
  /** The band now; null for none. */
  readonly from: string | null;
  /** The band then; null for none. */
  readonly to: string | null;
}

/** What mending something would bring, everything else as it is: the assessment scored once more with the wanted levels. */
export interface Gain {
  /** How much the number of the whole would rise: the double nearest to the exact difference; null without a number now or then. */
  readonly value: number | null;
  /** Points that the item itself would bring more, before any weight, and of a limit the result held down; null without numbers. */
  readonly points: number | null;
  /** The band of the whole, where it would be another; null where it stays. */
  readonly band: BandChange | null;
}

/** What every finding says, of whatever kind. */
export interface FindingBase {
  /** The items that it is about. */
  readonly items: readonly Id[];
  /** The dimension, where one rating of several is meant. */
  readonly dimension: Id | null;
  /** The level chosen, whatever a limit makes of it; null while unrated, and where several dimensions are meant. */
  readonly level: LevelId | null;
  /** The special answer given, where one was. */
  readonly answer: Id | null;
  /** The level wanted; null where no level would mend it. */
  readonly wanted: LevelId | null;
  /** Whose wish that is; null with `wanted`. */
  readonly wish: Wish | null;
  /** Why the framework wants it, in its own words; null where it does not say. */
  readonly because: LocalizedText | null;
  /** What mending it would bring; null where no level would mend it. */
  readonly gain: Gain | null;
}

/** An item below its floor, below its target, or without a rating though it applies. */
export interface LevelFinding extends FindingBase {
  /** Which of the three. */
  readonly kind: "below-floor" | "gap" | "unrated";
  /** The level wanted. */
  readonly wanted: LevelId;
  /** Whose wish that is. */
  readonly wish: Wish;
  /** What it would bring to reach that level. */
  readonly gain: Gain;
}

/** What a rating claims to have reached. */
export interface Claim {
  /** The level. */
  readonly level: LevelId;
  /** Whose wish that level is. */
  readonly wish: Wish;
}

/** A rating that claims to be good enough, in an assessment that uses evidence, and names none. */
export interface MissingEvidence extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "evidence-missing";
  /** What it claims: the target, or what its scale calls the standard, whichever is lower. */
  readonly claim: Claim;
}

/** A rating that rests on evidence which can no longer be relied on. */
export interface ExpiredEvidence extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "evidence-expired";
  /** The expired evidence. */
  readonly evidence: readonly Id[];
  /** The day on which it was looked at. */
  readonly asOf: Day;
}

/** An item at the top of its scale: what others can learn from. */
export interface Strength extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "strength";
}

/** The same piece of evidence for everything: it may well be genuine, but it can hardly show all of that. */
export interface SameEvidence extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "evidence-same";
  /** The evidence; it is the only one that these items name. */
  readonly evidence: Id;
}

/** A special answer for which the framework says what is to be done. */
export interface AskedAction extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "action-asked";
  /** The answer. */
  readonly answer: Id;
  /** What is to be done, in the framework's words. */
  readonly because: LocalizedText;
}

/** A rating that is lower than it was the time before. */
export interface DeclineFinding extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "decline";
  /** The level that it had. */
  readonly wanted: LevelId;
  /** Tells that it was there before. */
  readonly wish: "before";
  /** What it would bring to have it back. */
  readonly gain: Gain;
}

/** A limit that holds a result down. */
export interface LimitFinding extends FindingBase {
  /** Tells the kinds apart. */
  readonly kind: "limit";
  /** The limit. */
  readonly limit: Id;
  /** The node whose result it holds down. */
  readonly node: Id;
  /** The highest band or number that it allows. */
  readonly atMost: string | number;
  /** What it would bring to take every item behind it to its target; null where no item stands behind it. */
  readonly gain: Gain | null;
}

/** What an assessment shows, by kind. Later versions add kinds, so a `switch` needs a default. */
export type Finding =
  | LevelFinding
  | DeclineFinding
  | AskedAction
  | MissingEvidence
  | ExpiredEvidence
  | SameEvidence
  | Strength
  | LimitFinding;

/** The kinds of finding. */
export type FindingKind = Finding["kind"];

/** The kinds of finding, in the order in which they stand for one item; those about several items come at the end. */
export const findingKinds: readonly FindingKind[] = [
  "below-floor",
  "gap",
  "unrated",
  "decline",
  "action-asked",
  "evidence-missing",
  "evidence-expired",
  "strength",
  "evidence-same",
  "limit",
];
