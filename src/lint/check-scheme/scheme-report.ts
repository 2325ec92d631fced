import type { Assessment } from "../../assessment/assessment.js";
import type { Day } from "../../core/day.js";
import type { Id } from "../../core/id.js";

/** What a fair scheme keeps to. */
export type SchemeLaw = "monotone" | "bounds" | "order" | "weight-0" | "not-applicable";

/**
 * `held`: tried on every case there is. `not-proven`: tried on many cases, and none broke it. `broken`: there is a case that
 * breaks it.
 */
export type LawOutcome = "held" | "not-proven" | "broken";

/** A result in a {@link Counterexample}. */
export interface SchemeResult {
  /** The number; null for none. */
  readonly value: number | null;
  /** The band; null for none. */
  readonly band: string | null;
}

/** A small case that breaks a law. Both assessments can be scored as they are. */
export interface Counterexample {
  /** The node whose result breaks it. */
  readonly node: Id;
  /** What is assessed. */
  readonly before: Assessment;
  /** The same after the change; null where a single assessment breaks the law. */
  readonly after: Assessment | null;
  /** The result of the node, before and after. */
  readonly results: readonly SchemeResult[];
}

/** What was found about one law. */
export interface LawReport {
  /** The law. */
  readonly law: SchemeLaw;
  /** Whether it holds. */
  readonly outcome: LawOutcome;
  /** How many comparisons were made. */
  readonly tried: number;
  /** The finding in one English sentence; of a broken law, the case that breaks it. */
  readonly says: string;
  /** The case that breaks it; null where none was found. */
  readonly counterexample: Counterexample | null;
}

/** What was found about a scheme. */
export interface SchemeReport {
  /** The framework. */
  readonly framework: Id;
  /** Its edition. */
  readonly edition: Day;
  /** The seed of the cases that were drawn; the same seed draws the same cases. */
  readonly seed: number;
  /** One finding for each law. */
  readonly laws: readonly LawReport[];
}
