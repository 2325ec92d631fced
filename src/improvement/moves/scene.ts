import { type Blank, type FormEntry, firstChoice } from "../../assessment/form.js";
import { type Reading, readAssessment } from "../../assessment/read-assessment.js";
import type { Id } from "../../core/id.js";
import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import type { OutlineNode } from "../../framework/outline.js";
import { programOf } from "../../scoring/compile-framework.js";
import { evaluate, evaluateRules } from "../../scoring/evaluate/evaluate.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";

/** One rating of an assessment, with the levels that it could have. */
export interface Rating {
  /** The item. */
  readonly item: Id;
  /** The dimension; null where the item has a single rating. */
  readonly dimension: Id | null;
  /** The node that is rated. */
  readonly node: OutlineNode;
  /** Its levels, worst first. */
  readonly levels: readonly Choice[];
  /** Whether it is rated, and if not, why. */
  readonly state: Result["state"];
  /** Rank of the level that counts now; -1 while unrated. */
  readonly now: number;
}

/** An assessment of which ratings can be tried at other levels. */
export interface Scene {
  /** The compiled framework. */
  readonly program: Program;
  /** The assessment as read. */
  readonly reading: Reading;
  /** Its results as it stands, by place; the whole first. */
  readonly results: readonly Result[];
  /** Its ratings, in the framework's order. */
  readonly ratings: readonly Rating[];
}

/** A rating at another level. */
export interface Change {
  /** Place of the node that is rated. */
  readonly index: number;
  /** Rank of the level. */
  readonly rank: number;
}

/**
 * Reads and scores an assessment, ready to try its ratings at other levels.
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
 * const { ratings } = sceneOf(shelter, respond(startAssessment(shelter), { sign: "met" }));
 * ratings.map((rating) => [rating.item, rating.now]); // [["hours", -1], ["sign", 1]]
 */
export function sceneOf(framework: Framework, assessment: unknown): Scene {
  const program = programOf(framework);
  const issues: Issue[] = [];
  const reading = readAssessment(program.form, assessment, issues);
  if (reading === null || issues.length > 0)
    throw new QualityError("invalid-assessment", "The assessment cannot be scored.", issues);
  const ratings = program.form.entries.flatMap((entry) => ratingsOf(program, reading, entry));
  return { program, reading, results: evaluate(program, reading), ratings };
}

/**
 * Scores the whole with some ratings at other levels, on the one scoring path. What a level asks for beside the rating, such
 * as evidence, is taken as given.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const scene = sceneOf(shelter, respond(startAssessment(shelter), { hours: 0, sign: 1 }));
 * wholeWith(scene, [{ index: 2, rank: 1 }]).value; // 2
 */
export function wholeWith({ program, reading }: Scene, changes: readonly Change[]): Result {
  const slots = reading.slots.slice();
  for (const { index, rank } of changes) slots[index] = firstChoice + rank;
  return evaluateRules(program, { ...reading, slots }).results[0] as Result;
}

/** Says whether a rating can be at another level: what does not apply or was left out stays so. */
export function isMovable({ state }: Rating): boolean {
  return state === "scored" || state === "unrated";
}

function ratingsOf(program: Program, reading: Reading, { id, blank, dimensions }: FormEntry): readonly Rating[] {
  const blanks: readonly (readonly [Id | null, Blank])[] = blank === null ? [...(dimensions ?? [])] : [[null, blank]];
  return blanks.map(([dimension, { node, choices }]) => {
    // What was chosen counts here, not what a limit of the node's own made of it.
    const own = (program.nodes[node.index] as ProgramNode).rated?.results[
      reading.slots[node.index] as number
    ] as Result;
    const levels = choices.filter((choice) => choice.kind === "level");
    return { item: id, dimension, node, levels, state: own.state, now: own.rank };
  });
}
