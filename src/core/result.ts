import type { QualityError } from "./quality-error.js";

/** What a `safe…` function gives: a value, or the error that its twin would have thrown. */
export type Result<T> = Success<T> | Failure;

/** The value of a call that went well. */
export interface Success<T> {
  /** True: there is a value. */
  readonly ok: true;
  /** What was asked for. */
  readonly value: T;
}

/** The error of a call that did not. */
export interface Failure {
  /** False: there is an error. */
  readonly ok: false;
  /** What went wrong, with its issues. */
  readonly error: QualityError;
}
