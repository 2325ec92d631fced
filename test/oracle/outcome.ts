import type { ScoreState } from "quality-frameworks";
import type { Rational } from "./rational.js";

/** A limit that holds. */
export interface HeldLimit {
  readonly id: string;
  readonly atMost: string | number;
  readonly binds: boolean;
}

/** What the oracle finds for a node. */
export interface Outcome {
  readonly state: ScoreState;
  readonly value: Rational | null;
  readonly points: Rational | null;
  readonly min: Rational | null;
  readonly max: Rational | null;
  /** Lowest and highest that a node above may reckon with where it takes the value. */
  readonly low: Rational | null;
  readonly high: Rational | null;
  /** Place of the band as it stands; -1 for none. */
  readonly place: number;
  /** Place of the band before steps, limits and override. */
  readonly found: number;
  readonly answer: string | null;
  readonly steps: readonly { readonly id: string; readonly moved: number }[];
  readonly limits: readonly HeldLimit[];
  readonly computed: number | null;
}

/** An outcome that says nothing but its state. */
export function silent(state: ScoreState, answer: string | null = null): Outcome {
  return {
    state,
    value: null,
    points: null,
    min: null,
    max: null,
    low: null,
    high: null,
    place: -1,
    found: -1,
    answer,
    steps: [],
    limits: [],
    computed: null,
  };
}
