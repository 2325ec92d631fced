import type { Issue } from "../../core/issue.js";
import type { LintContext } from "./lint-context.js";

/** One thing that a framework must get right and that its shape cannot say. One rule, one file, one entry in the docs. */
export interface LintRule {
  /** Name of the rule, the same as that of its file. */
  readonly id: string;
  /** What it guards, in one sentence. */
  readonly describe: string;
  /** Codes of the issues that it can give. */
  readonly codes: readonly string[];
  /** Finds what is wrong. */
  readonly check: (context: LintContext) => readonly Issue[];
}
