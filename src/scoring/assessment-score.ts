import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";
import type { FactValue } from "../framework/fact.js";
import type { Provenance, Wording } from "../framework/label.js";
import type { Score, ScoreState } from "./score.js";

/** What a reader of the result must know about where it comes from. Part of every score; printed with it everywhere. */
export interface Labels {
  /** Whose words the items are in; every kind that occurs. */
  readonly wording: readonly Wording[];
  /** Who made the scale or scales: `proposal` as soon as one of them is a proposal; null if it is not said. */
  readonly scale: Provenance | null;
  /** Who made the rules: `proposal` as soon as one of them is a proposal. */
  readonly rules: Provenance;
  /** Items that were not checked against their source. */
  readonly unverified: readonly Id[];
  /** `ours` where the source has no date. */
  readonly dated: "ours" | null;
  /** What the framework asks every reader to know. */
  readonly disclaimer: LocalizedText | null;
}

/** The result of an assessment. Plain data; the same document always gives the same bytes. */
export interface AssessmentScore extends Score {
  /** Id of the framework. */
  readonly framework: Id;
  /** Edition of the framework. */
  readonly edition: Day;
  /** Version of the package that computed it. */
  readonly engine: string;
  /** Where the result comes from. */
  readonly labels: Labels;
  /** The maximum that the unit could reach with everything rated; null where the rule gives no number. */
  readonly reachable: number | null;
  /** The facts as they counted, given or assumed. */
  readonly facts: Readonly<Record<Id, FactValue>>;
  /** Results of the other groupings of the same items. */
  readonly groupings: Readonly<Record<Id, Score>>;
}

/** The root alone, for speed: what thousands of assessments are usually asked for. */
export interface Total {
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** The number after `as`, `round` and number limits. */
  readonly value: number | null;
  /** The raw number. */
  readonly points: number | null;
  /** The highest that the inputs which took part could bring. */
  readonly max: number | null;
  /** 100 times points by max. */
  readonly percent: number | null;
  /** The band after steps, limits and override. */
  readonly band: string | null;
  /** Items by level and special answer, and `unrated`. */
  readonly counts: Readonly<Record<string, number>>;
}
