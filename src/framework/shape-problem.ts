import type { MustCode } from "../core/must.js";

/** Where a problem stands. */
interface Placed {
  /** The keys that lead to it. */
  readonly path: readonly PropertyKey[];
}

/** A value of the wrong type, or none of the words allowed. */
export interface WrongValue extends Placed {
  /** The kind of problem. */
  readonly code: "wrong-type" | "not-allowed";
  /** Types that would be right, as zod names them. */
  readonly types: readonly string[];
  /** Words that would be right. */
  readonly words: readonly string[];
}

/** An object without a key that it needs. */
export interface MissingKey extends Placed {
  /** The kind of problem. */
  readonly code: "missing-key";
  /** The key, or several of which one is needed. */
  readonly keys: readonly string[];
}

/** A key that nothing reads. */
export interface UnknownKey extends Placed {
  /** The kind of problem. */
  readonly code: "unknown-key";
  /** Keys that would be known here. */
  readonly known: readonly string[];
}

/** Keys in one object of which only one can stand. */
export interface ClashingKeys extends Placed {
  /** The kind of problem. */
  readonly code: "exactly-one";
  /** The keys. */
  readonly keys: readonly string[];
}

/** A number or a length beyond its limit. */
export interface BeyondLimit extends Placed {
  /** The kind of problem. */
  readonly code: "out-of-range" | "too-short";
  /** The limit in words, such as `at least 2`. */
  readonly limit: string;
}

/** A rule of our own that is broken. */
export interface BrokenRule extends Placed {
  /** The kind of problem. */
  readonly code: MustCode;
  /** What is demanded, as the second half of a sentence. */
  readonly demand: string;
  /** What to do. */
  readonly hint: string;
  /** Whether the key is meant, and not the value under it. */
  readonly ofKey: boolean;
}

/** One difference between a document and its shape, read from zod and not yet put into words. */
export type ShapeProblem = WrongValue | MissingKey | UnknownKey | ClashingKeys | BeyondLimit | BrokenRule;
