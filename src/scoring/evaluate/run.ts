import type { Reading } from "../../assessment/read-assessment.js";
import type { Program } from "../program.js";
import type { Result } from "../result.js";

/** What is going on while one assessment is evaluated. */
export interface Run {
  /** The compiled framework. */
  readonly program: Program;
  /** What was chosen and what is known. */
  readonly reading: Reading;
  /** Results so far, by place; everything below a node is there when the node is evaluated. */
  readonly results: Result[];
  /** Results with every gap at its lowest; evaluated when first asked for. */
  readonly lowest: () => readonly Result[];
}
