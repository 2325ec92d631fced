import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { Provenance } from "./label.js";
import type { LevelId } from "./scale.js";
import type { Selector } from "./selector.js";
import type { SourcePlace } from "./source.js";

/** What an improvement plan can be asked to hold for an item: an action, its last day, who sees to it, the root cause. */
export type PlanRequirement = "action" | "due" | "owner" | "reason";

/** Something that a framework asks of the improvement plan. Changes no score. */
export interface Duty {
  /** Stable key, unique in the framework. */
  readonly id: Id;
  /** Its short name. */
  readonly title?: LocalizedText;
  /** What is to be done. */
  readonly statement: LocalizedText;
  /** Who asks for it: the publisher, or we. */
  readonly provenance?: Provenance;
  /** The items that it is about; all of them if absent. */
  readonly for?: Selector;
  /** It holds for items rated below this level. Absent: it is for people to keep, and no plan is checked by it. */
  readonly below?: LevelId;
  /** What the plan must hold for each such item; an action if absent. */
  readonly requires?: readonly PlanRequirement[];
  /** Where it stands in the source. */
  readonly source?: SourcePlace;
}
