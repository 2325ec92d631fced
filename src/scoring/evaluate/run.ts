import type { Reading } from "../../assessment/read-assessment.js";
import type { Program, ProgramNode, RatedNode } from "../program.js";
import type { Result } from "../result.js";

/** What is going on while one assessment is evaluated. */
export interface Run {
  /** The compiled framework. */
  readonly program: Program;
  /** What was chosen and what is known. */
  readonly reading: Reading;
  /** Results so far, by place. What is below a node is there when the node is evaluated; a leaf, once it was asked for. */
  readonly results: Result[];
  /** Results with every gap at its lowest; evaluated when first asked for. */
  readonly lowest: () => readonly Result[];
}

/** The result at a place. That of a leaf is looked up when a rule asks for it: most rules are small and need not be run. */
export function resultAt(run: Run, index: number): Result {
  return run.results[index] ?? lookUp(run, index);
}

function lookUp({ program, reading, results }: Run, index: number): Result {
  const { rated } = program.nodes[index] as ProgramNode;
  const result = (rated as RatedNode).results[reading.slots[index] as number] as Result;
  results[index] = result;
  return result;
}
