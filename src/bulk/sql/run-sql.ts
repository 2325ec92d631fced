import type { Id } from "../../core/id.js";
import type { FactCondition } from "../../framework/fact.js";
import type { Condition } from "./fragment.js";
import type { NodeSql } from "./node-sql.js";
import type { Sheet } from "./sheet.js";
import type { Whole } from "./whole.js";

/** What a rule may look at while its SQL is being written. */
export interface SqlRun {
  /** The query. */
  readonly sheet: Sheet;
  /** The result of a node, written when first asked for. */
  readonly at: (index: number) => NodeSql;
  /** The same with every gap at its lowest. */
  readonly filled: () => SqlRun;
  /** Whether a fact is as asked: true, false, or NULL where it is not known. */
  readonly fact: (condition: FactCondition) => Condition;
  /** Rank that an assessor put in place of the band of a node; NULL for none, null where there can be none. */
  readonly override: (id: Id) => Whole | null;
}
