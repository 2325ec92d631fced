import type { Id } from "../../core/id.js";
import type { Column, Fragment } from "./fragment.js";

/** One value of an assessment as the source gives it. */
export interface Entry {
  /** As it came. */
  readonly raw: Fragment;
  /** As text; empty where nothing is given. */
  readonly text: Fragment;
}

/** A value that is asked of a source. */
export type Wanted =
  | {
      /** What an item was rated with. */
      readonly kind: "rating";
      /** The item. */
      readonly id: Id;
      /** The dimension, where it has dimensions. */
      readonly dimension?: Id;
      /** Answers that may be given once for all dimensions. */
      readonly forAll?: readonly Id[];
    }
  | {
      /** A fact, or the band that an assessor put in place of the computed one. */
      readonly kind: "fact" | "override";
      /** The fact, or the node. */
      readonly id: Id;
    };

/** Where assessments come from: the first step of a query. */
export interface SourceSql {
  /** Reads a value. */
  readonly entryOf: (wanted: Wanted) => Entry;
  /** The column that tells assessments apart. */
  readonly key: Column;
  /** The columns to keep beside it. */
  readonly by: readonly Column[];
  /** Writes the first step, once everything that is read was asked for. */
  readonly write: () => string;
  /** How many values stand there that nothing asks for, or stand twice; asked for last. Null where there can be none. */
  readonly leftover: () => Fragment | null;
}

/** The name of a value in tables: `s1.a`, `s2.plan`, `fact_beds`, `override_care`. */
export function nameOf(wanted: Wanted): string {
  if (wanted.kind !== "rating") return `${wanted.kind}_${wanted.id}`;
  return wanted.dimension === undefined ? wanted.id : `${wanted.id}.${wanted.dimension}`;
}
