import type { BandReason } from "./band-reason.js";
import type { GapReason } from "./gap-reason.js";
import type { LabelReason } from "./label-reason.js";
import type { NumberReason } from "./number-reason.js";
import type { RatingReason } from "./rating-reason.js";

/**
 * One reason for a result: one thing that the order of evaluation did, or one thing that a reader must know. `kind` says
 * which; the rest of the record is what it takes to say it in a sentence, and to compute its number again.
 */
export type Reason = RatingReason | NumberReason | GapReason | BandReason | LabelReason;

/** The words by which reasons differ. */
export type ReasonKind = Reason["kind"];

/** The reason of one kind. */
export type ReasonOf<Kind extends ReasonKind> = Extract<
  Reason,
  {
    /** The kind. */
    readonly kind: Kind;
  }
>;
