import type { Id } from "../core/id.js";
import type { LocalizedText } from "../core/text.js";

/**
 * Why a node has a result or has none: it was scored; nothing was rated; too little was rated or a fact is missing; it does
 * not apply; it was left out; its rule gives no number and no band; the rule leaves this case open.
 */
export type ScoreState =
  | "scored"
  | "unrated"
  | "withheld"
  | "not-applicable"
  | "left-out"
  | "not-scored"
  | "not-settled";

/** The kinds of node that a score has. */
export type ScoreKind = "framework" | "area" | "standard" | "criterion" | "part" | "dimension" | "group";

/** How much was rated. */
export interface Coverage {
  /** Items that apply, dimensions one by one. */
  readonly expected: number;
  /** Items among them that were rated or left out. */
  readonly rated: number;
}

/** One end of what is still possible. */
export interface Bound {
  /** The number at this end; null where the rule gives none. */
  readonly value: number | null;
  /** The band at this end; null where the rule gives none. */
  readonly band: string | null;
}

/** What the missing ratings still allow: every gap at its lowest, and every gap at its highest. */
export interface Possible {
  /** The result with every gap at its lowest. */
  readonly lowest: Bound;
  /** The result with every gap at its highest. */
  readonly highest: Bound;
}

/** A step that was taken. */
export interface StruckStep {
  /** Id of the step. */
  readonly id: Id;
  /** Places moved, after the ends of the list held. */
  readonly moved: number;
  /** Why. */
  readonly because: LocalizedText;
}

/** A limit whose condition holds. */
export interface StruckLimit {
  /** Id of the limit. */
  readonly id: Id;
  /** The highest band or number that it allows. */
  readonly atMost: string | number;
  /** Whether it decided the result. */
  readonly binds: boolean;
  /** The nodes behind it. */
  readonly nodes: readonly Id[];
  /** Why. */
  readonly because: LocalizedText;
}

/** A band that a person put in place of the computed one. */
export interface StruckOverride {
  /** The band computed. */
  readonly computed: string | null;
  /** The band wished for. */
  readonly wished: string;
  /** Why. */
  readonly reason: string;
  /** Role that decided. */
  readonly role: string;
}

/** The result of one node; the same shape for every kind. A gap is null, never 0, and `state` says which gap it is. */
export interface Score {
  /** Id of the node. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** Whether there is a result, and if not, why. */
  readonly state: ScoreState;
  /** The number after `as`, `round` and number limits: the double nearest to the exact one. */
  readonly value: number | null;
  /** The raw number, before `as` and `round`. */
  readonly points: number | null;
  /** The lowest that the inputs which took part could bring. */
  readonly min: number | null;
  /** The highest that the inputs which took part could bring. */
  readonly max: number | null;
  /** 100 times points by max; null without a max above 0. Information, even where the rule states points. */
  readonly percent: number | null;
  /** The level chosen or the band found, after steps, limits and override. */
  readonly band: string | null;
  /** The band before those. */
  readonly found: string | null;
  /** As it counted in the node above; 0 is shown only. */
  readonly weight: number;
  /** How much was rated below. */
  readonly coverage: Coverage;
  /** Items below by level and special answer, and `unrated`. */
  readonly counts: Readonly<Record<string, number>>;
  /** What the gaps still allow; null where that is not known, with the reason in `explain`. */
  readonly possible: Possible | null;
  /** Steps taken. */
  readonly steps: readonly StruckStep[];
  /** Limits whose condition holds. */
  readonly limits: readonly StruckLimit[];
  /** The override, where there is one. */
  readonly override: StruckOverride | null;
  /** Items below their floor; one that is rated on dimensions where one of these is. */
  readonly belowFloor: readonly Id[];
  /** The results of its parts, in the framework's order. */
  readonly children: readonly Score[];
}
