import type { LocalizedText } from "../../core/text.js";
import type { ScoreState } from "../score.js";
import type { Figure } from "./figure.js";
import type { LevelName, NodeName } from "./names.js";
import type { ResultUnit } from "./number-reason.js";
import type { Reason } from "./reason.js";

/**
 * Why a node has the result it has: its numbers exactly, the reasons in their order, and the same for the nodes below. Plain
 * data; `describe` puts it into sentences.
 */
export interface Explanation {
  /** The node. */
  readonly node: NodeName;
  /** Its title, or what it asks for where it has none; null where it has neither. */
  readonly title: LocalizedText | null;
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** What its number counts. */
  readonly unit: ResultUnit;
  /** The number after `as`, `round` and number limits. */
  readonly value: Figure | null;
  /** The lowest value that the node above reckons with. */
  readonly low: Figure | null;
  /** The highest value that the node above reckons with. */
  readonly high: Figure | null;
  /** The raw number. */
  readonly points: Figure | null;
  /** The lowest that the inputs which took part could bring. */
  readonly min: Figure | null;
  /** The highest that the inputs which took part could bring. */
  readonly max: Figure | null;
  /** The level chosen or the band found, after steps, limits and override. */
  readonly band: LevelName | null;
  /** The band before those. */
  readonly found: LevelName | null;
  /** Why, in the order in which a reader wants to know. */
  readonly reasons: readonly Reason[];
  /** The nodes inside it, in the framework's order. */
  readonly children: readonly Explanation[];
  /** The other groupings of the same items; of the whole only. */
  readonly groupings: readonly Explanation[];
}
