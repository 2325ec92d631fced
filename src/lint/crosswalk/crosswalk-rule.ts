import type { Issue } from "../../core/issue.js";
import type { Crosswalk } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";

/** What the rules for crosswalks look at. */
export interface CrosswalkContext {
  /** The crosswalk; between two editions, the one that `deriveCrosswalk` completed. */
  readonly crosswalk: Crosswalk;
  /** The framework one comes from. */
  readonly from: Framework;
  /** The framework one goes to. */
  readonly to: Framework;
}

/** One thing that a crosswalk must get right and that only shows beside its two frameworks. */
export interface CrosswalkRule {
  /** Name of the rule, the same as that of its file. */
  readonly id: string;
  /** What it guards, in one sentence. */
  readonly describe: string;
  /** Codes of the issues that it can give. */
  readonly codes: readonly string[];
  /** Finds what is wrong. */
  readonly check: (context: CrosswalkContext) => readonly Issue[];
}
