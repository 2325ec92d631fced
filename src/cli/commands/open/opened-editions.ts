import type { Framework } from "../../../framework/framework.js";
import type { LocatedIssue } from "../../reading/located-issue.js";

/** What the files of a framework hold. */
export interface OpenedEditions {
  /** The main file. */
  readonly file: string;
  /** Its editions, oldest first; none where a file is not of the right shape. */
  readonly editions: readonly Framework[];
  /** What is wrong: with reading, with shape, and beyond. */
  readonly issues: readonly LocatedIssue[];
}
