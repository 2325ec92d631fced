import type { LocatedIssue } from "../../reading/located-issue.js";

/** A document that was asked for with what is to be said of it, or, in its place, what is wrong. */
export type Opened<T> =
  | {
      /** There is a document. */
      readonly ok: true;
      /** The document. */
      readonly value: T;
      /** Warnings and advice. */
      readonly issues: readonly LocatedIssue[];
    }
  | {
      /** There is none. */
      readonly ok: false;
      /** Why, an error at least. */
      readonly issues: readonly LocatedIssue[];
    };
