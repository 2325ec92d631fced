import type { Exact } from "../core/exact.js";
import type { Id } from "../core/id.js";
import type { RoundingMode } from "../core/round.js";
import type { LocalizedText } from "../core/text.js";
import type { FactCondition } from "../framework/fact.js";
import type { Combine, Rule, Unrated } from "../framework/scoring.js";
import type { Ties } from "./combine/ordinal.js";

/** An input of a rule. */
export interface Input {
  /** Place of the node. */
  readonly index: number;
  /** Its weight. */
  readonly weight: Exact;
}

/** What a rule takes of its inputs. */
export type Take = "value" | "points" | "band";

/** A rule with everything resolved for one node. */
export interface CompiledRule {
  /** The rule as written. */
  readonly source: Rule;
  /** How inputs become one result. */
  readonly combine: Combine;
  /** The inputs with a weight above 0. */
  readonly inputs: readonly Input[];
  /** Places of the inputs with a weight of 0: shown and not counted. */
  readonly weightless: readonly number[];
  /** What each brings. */
  readonly take: Take;
  /** `sum`: the points one starts with. */
  readonly start: Exact;
  /** `share` and `count`: by input, the rank from which it counts as reached. */
  readonly reaching: readonly number[];
  /** `median` and `most-common`: which of two equals wins. */
  readonly ties: Ties;
  /** What a gap does. */
  readonly unrated: Unrated;
  /** Percentage of coverage below which nothing is said. */
  readonly minimumCoverage: Exact;
  /** What the number is stated in. */
  readonly as: "points" | "percent" | "percent-of-range";
  /** The one rounding; null for none. */
  readonly round: { readonly to: Exact; readonly mode: RoundingMode } | null;
  /** Edges of the bands, worst first; null where bands come from elsewhere. */
  readonly edges: readonly Edge[] | null;
  /** Table of verdicts; null for none. */
  readonly verdict: readonly CompiledVerdict[] | null;
  /** Rank when no verdict holds; -1 leaves it open. */
  readonly otherwise: number;
  /** Steps that concern this node. */
  readonly steps: readonly CompiledStep[];
  /** Caps on the number that concern this node. */
  readonly numberLimits: readonly CompiledLimit<Exact>[];
  /** Caps on the band that concern this node. */
  readonly bandLimits: readonly CompiledLimit<number>[];
  /** Whether an assessor may replace the band. */
  readonly override: "no" | "within-limits" | "free";
}

/** The lower edge of a band. */
export interface Edge {
  /** Rank of the band. */
  readonly rank: number;
  /** The number; null for the first band without an edge. */
  readonly at: Exact | null;
  /** Whether the number itself is in the band. */
  readonly included: boolean;
}

/** A verdict line with its condition resolved. */
export interface CompiledVerdict {
  /** Rank that it gives. */
  readonly rank: number;
  /** When it holds. */
  readonly when: CompiledCondition;
}

/** A step with its condition resolved. */
export interface CompiledStep {
  /** Its id. */
  readonly id: Id;
  /** When it holds. */
  readonly when: CompiledCondition;
  /** Places to move. */
  readonly step: number;
  /** Why. */
  readonly because: LocalizedText;
}

/** A limit with its condition and its cap resolved. */
export interface CompiledLimit<Cap> {
  /** Its id. */
  readonly id: Id;
  /** When it holds. */
  readonly when: CompiledCondition;
  /** The cap. */
  readonly cap: Cap;
  /** The cap as scores show it. */
  readonly shown: string | number;
  /** Why. */
  readonly because: LocalizedText;
}

/** What is asked of a node: its rank, its number, or the special answer given. */
export type CompiledTest =
  | { readonly asks: "band"; readonly passes: (rank: number) => boolean }
  | { readonly asks: "value"; readonly range: ExactRange; readonly passes: (value: Exact) => boolean }
  | { readonly asks: "answer"; readonly answer: Id };

/** A range of numbers; null where an edge is open. `from` and `upTo` include their edge, `above` and `below` do not. */
export interface ExactRange {
  /** The lowest number in it. */
  readonly from: Exact | null;
  /** The number that all in it lie above. */
  readonly above: Exact | null;
  /** The number that all in it lie below. */
  readonly below: Exact | null;
  /** The highest number in it. */
  readonly upTo: Exact | null;
}

/** A node that a condition asks. */
export interface Asked {
  /** Place of the node; -1 for the node that asks. */
  readonly index: number;
  /** What is asked. */
  readonly test: CompiledTest;
  /** What a leaf answers, by its slot: it can only be the same, and is worked out once. Null for any other node. */
  readonly answers: (Answer | undefined)[] | null;
}

/** What a node answers to a condition; null withholds the answer, and one that is ignored is not seen at all. */
export type Answer = boolean | null | "ignored";

/** A condition with nodes and levels resolved. */
export type CompiledCondition =
  | { readonly kind: "all" | "any"; readonly of: readonly CompiledCondition[] }
  | { readonly kind: "not"; readonly of: CompiledCondition }
  | { readonly kind: "count"; readonly asked: readonly Asked[]; readonly atLeast: number; readonly atMost: number }
  | { readonly kind: "node"; readonly asked: Asked }
  | { readonly kind: "fact"; readonly fact: FactCondition };
