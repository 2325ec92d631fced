import type { Form } from "../assessment/form.js";
import type { Exact } from "../core/exact.js";
import type { Id } from "../core/id.js";
import type { Framework } from "../framework/framework.js";
import type { Labels } from "./assessment-score.js";
import type { OrderedList } from "./compile/ordered-list.js";
import type { CompiledRule } from "./compiled-rule.js";
import type { Result } from "./result.js";
import type { Score, ScoreKind } from "./score.js";
import type { SmallNode } from "./small-node.js";

/** A framework ready to be scored: every selector resolved to places, every level to a rank, every number exact. */
export interface Program {
  /** The framework. */
  readonly framework: Framework;
  /** What it asks. */
  readonly form: Form;
  /** The nodes of the outline in its order, then the nodes of the groupings. */
  readonly nodes: readonly ProgramNode[];
  /** Places of the nodes that are not leaves, deepest first; groupings after the tree. */
  readonly order: readonly number[];
  /** The leaves. */
  readonly leaves: readonly Leaf[];
  /** All nodes that are rated: the leaves, and those rated as a whole. */
  readonly rated: readonly Leaf[];
  /** Places of the tops of the groupings. */
  readonly groupings: readonly number[];
  /** What every score of this framework says about itself. */
  readonly labels: Labels;
  /** Ids under which `counts` counts, in order; `unrated` last. */
  readonly tallies: readonly string[];
  /** A zero for each: what counting starts from. To copy a list is several times as fast as to fill a new one. */
  readonly noTallies: readonly number[];
  /** Whether any item has a floor. */
  readonly hasFloors: boolean;
}

/** A rated node, and where its answers are counted. */
export interface Counted {
  /** Its place. */
  readonly index: number;
  /** Place of each slot among the tallies; -1 for one that nobody answered because it does not apply. */
  readonly tallies: readonly number[];
}

/** A rated node with its answers at hand: most of the work on an assessment goes through these. */
export interface Leaf extends Counted {
  /** Result of each slot. */
  readonly results: readonly Result[];
}

/** One node of a {@link Program}. */
export interface ProgramNode {
  /** Its place. */
  readonly index: number;
  /** Its id. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** How much it counts in the node above. */
  readonly weight: Exact;
  /** Places of the nodes shown inside it, which are also those whose coverage adds up to its own. */
  readonly children: readonly number[];
  /** What it is rated on; null where it is not rated. */
  readonly rated: RatedNode | null;
  /** The rated nodes that its counts count: itself, and those shown below it. */
  readonly counted: readonly Counted[];
  /** What it makes of the nodes below; null for a leaf. */
  readonly rule: CompiledRule | null;
  /** The list that its band is a place on; null where it has no band. */
  readonly list: OrderedList | null;
  /** Whether a rating raised below can never lower it. */
  readonly monotone: boolean;
  /** What is kept of it from one assessment to the next; null where it looks at more than a few leaves. */
  readonly small: SmallNode | null;
  /** Rank that the item must not go under; -1 without a floor. */
  readonly floor: number;
}

/** How a rated node turns a choice into a result; every list is by slot of the form. */
export interface RatedNode {
  /** How many of the choices are levels; they come first among the choices. */
  readonly levels: number;
  /** Result of each slot. */
  readonly results: readonly Result[];
  /** Place of each slot among the tallies; -1 for one that nobody answered because it does not apply. */
  readonly tallies: readonly number[];
  /** Scores of a leaf by slot, made when first asked for. */
  readonly scores: Score[];
}
