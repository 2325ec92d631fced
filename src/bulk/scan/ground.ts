import { readAssessment } from "../../assessment/read-assessment.js";
import type { Slots } from "../../assessment/read-responses.js";
import type { Issue } from "../../core/issue.js";
import type { KnownFacts } from "../../framework/holds-for.js";
import type { Program } from "../../scoring/program.js";
import { cellsOf, type Layout } from "../../scoring/sums/layout.js";

/** What holds before anything is rated: the facts of the unit, and what does not apply by them. */
export interface Ground {
  /** Place of the framework. */
  readonly place: number;
  /** The facts as they count. */
  readonly facts: KnownFacts;
  /** The slots of an assessment without responses. */
  readonly base: Slots;
  /** The cells of its rated nodes. */
  readonly baseCells: Int32Array;
}

/**
 * Lays the ground for assessments of units with the same facts, by reading one that says nothing else.
 *
 * @param facts - The facts of the unit as they came; absent where it says nothing of them.
 * @returns The ground; null where such an assessment has errors.
 */
export function groundOf(program: Program, layout: Layout, place: number, facts?: unknown): Ground | null {
  const { id, edition } = program.framework;
  const about = facts === undefined ? {} : { unit: { id: "unit", facts } };
  const issues: Issue[] = [];
  const reading = readAssessment(program.form, { framework: id, edition, ...about, responses: {} }, issues);
  if (reading === null || issues.length > 0) return null;
  return { place, facts: reading.facts, base: reading.slots, baseCells: cellsOf(layout, reading.slots) };
}
