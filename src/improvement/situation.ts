import type { Assessment } from "../assessment/assessment.js";
import { type Blank, type FormEntry, formOf } from "../assessment/form.js";
import { readAssessment } from "../assessment/read-assessment.js";
import type { Id } from "../core/id.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { Choice } from "../framework/list-choices.js";
import type { OutlineNode } from "../framework/outline.js";
import { programOf } from "../scoring/compile-framework.js";
import { evaluate } from "../scoring/evaluate/evaluate.js";
import type { Result } from "../scoring/result.js";

/** One rating of an item: where it stands, and where it could. */
export interface Standing {
  /** The item: the key of its response. */
  readonly item: Id;
  /** The dimension; null where the item has a single rating. */
  readonly dimension: Id | null;
  /** The node that is rated. */
  readonly node: OutlineNode;
  /** The levels that it may be rated with, worst first. */
  readonly levels: readonly Choice[];
  /** Its result; `rank` is a place among the levels, and -1 while unrated. */
  readonly result: Result;
}

/** An assessment as findings and plans start from it: read once, scored exactly. */
export interface Situation {
  /** The framework. */
  readonly framework: Framework;
  /** The assessment. */
  readonly assessment: Assessment;
  /** The results of all nodes, by place; the whole first. */
  readonly results: readonly Result[];
  /** Every rating that the framework asks for, in its order. */
  readonly standings: readonly Standing[];
}

/**
 * Reads and scores an assessment, and says for every rating where it stands.
 *
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const { standings } = situationOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: { sign: "met" } });
 * standings.map((one) => one.result.rank); // [-1, 1]
 */
export function situationOf(framework: Framework, assessment: unknown): Situation {
  const results = resultsOf(framework, assessment);
  const standings = formOf(framework).entries.flatMap((entry) =>
    blanksOf(entry).map(([dimension, { node, choices }]) => ({
      item: entry.id,
      dimension,
      node,
      levels: choices.filter((choice) => choice.kind === "level"),
      result: results[node.index] as Result,
    })),
  );
  return { framework, assessment: assessment as Assessment, results, standings };
}

function blanksOf({ blank, dimensions }: FormEntry): readonly (readonly [Id | null, Blank])[] {
  return blank === null ? [...(dimensions ?? [])] : [[null, blank]];
}

/**
 * Gives the exact results of an assessment, by place; the whole first.
 *
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * resultsOf(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1 } })[0]?.value; // 1
 */
export function resultsOf(framework: Framework, assessment: unknown): readonly Result[] {
  const program = programOf(framework);
  const issues: Issue[] = [];
  const reading = readAssessment(program.form, assessment, issues);
  if (reading === null || issues.length > 0)
    throw new QualityError("invalid-assessment", "The assessment cannot be scored.", issues);
  return evaluate(program, reading);
}
