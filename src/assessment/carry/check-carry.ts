import { type Check, fields, listOf, oneOf } from "../../core/check-fields.js";
import { isFilledText } from "../../core/check-values.js";
import { hasErrors, type Issue } from "../../core/issue.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { error } from "../../core/make-issue.js";
import { checkDepth } from "../../core/too-deep.js";
import { checkCrosswalk } from "../../framework/check-crosswalk.js";
import type { Crosswalk, EditionRef } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import { refuseNoFramework } from "../../framework/misshapen.js";
import type { Assessment } from "../assessment.js";
import { checkAssessment } from "../check-assessment.js";

/** The two frameworks that a crosswalk joins. */
export interface CarrySides {
  /** The framework of the assessment. */
  readonly from: Framework;
  /** The framework it is carried to. */
  readonly to: Framework;
}

/** What carrying needs beside the assessment and the crosswalk. */
export interface CarryOptions extends CarrySides {
  /** Key of the new assessment; it has none if absent, because the old one keeps its own. */
  readonly id?: string;
}

const anything: Check = () => undefined;
const confidence = oneOf(["high", "medium", "low"]);
const side = fields({ required: { framework: isFilledText, edition: isFilledText }, optional: {} });
const relation = fields({
  required: {
    from: listOf(isFilledText),
    to: listOf(isFilledText),
    relation: oneOf(["equal", "subset", "superset", "intersects", "none"]),
  },
  optional: { confidence, reason: anything },
});
const pair = fields({ required: { from: anything, to: anything }, optional: {} });
const scale = fields({
  required: { from: isFilledText, to: isFilledText, levels: listOf(pair) },
  optional: { confidence, reason: anything },
});
const covers = fields({ required: {}, optional: { from: listOf(isFilledText), to: listOf(isFilledText) } });
const shape = fields({
  required: { from: side, to: side, relations: listOf(relation) },
  optional: { $schema: anything, title: anything, wording: anything, covers, scales: listOf(scale) },
});

/**
 * Says what keeps an assessment from being carried over. Paths begin with the argument: `/assessment` or `/crosswalk`,
 * and stand at `/id` where the key of the new assessment is meant.
 *
 * An item that the crosswalk forgets is no error here: it is listed as such in the result.
 */
export function checkCarry(assessment: unknown, crosswalk: unknown, options: CarryOptions): readonly Issue[] {
  const { from, to, id } = knownOptions("carryOver", options, { from: seenLater, to: seenLater, id: seenLater });
  refuseNoFramework(from);
  refuseNoFramework(to);
  const own = checkAssessment(from, assessment).filter((issue) => issue.severity === "error");
  return [
    ...own.map((issue) => ({ ...issue, path: `/assessment${issue.path}` })),
    ...crosswalkIssues(crosswalk, from, to).map((issue) => ({ ...issue, path: `/crosswalk${issue.path}` })),
    ...idIssues(id, assessment),
  ];
}

// Two documents must not share an id: a plan, or an answer in it, names its assessment by it.
function idIssues(id: unknown, assessment: unknown): readonly Issue[] {
  if (id === undefined) return [];
  const issues: Issue[] = [];
  isFilledText(id, { keys: ["id"], issues });
  const hint = "Give the new assessment a key of its own.";
  const isTaken = typeof assessment === "object" && assessment !== null && Object.hasOwn(assessment, "id");
  if (issues.length > 0 || !isTaken || (assessment as Assessment).id !== id) return issues;
  const message = `The old assessment has the id "${id}".`;
  return [error("duplicate-id", "/id", message, hint)];
}

/** Says what keeps a value from being read as a crosswalk, whatever its two sides are. */
export function crosswalkShape(value: unknown): readonly Issue[] {
  const deep = checkDepth(value);
  if (deep.length > 0) return deep;
  const issues: Issue[] = [];
  shape(value, { keys: [], issues });
  return issues;
}

function crosswalkIssues(value: unknown, from: Framework, to: Framework): readonly Issue[] {
  const issues = crosswalkShape(value);
  if (hasErrors(issues)) return issues;
  // The check above has just said that this is a crosswalk, as far as it is read here.
  const crosswalk = value as Crosswalk;
  const turned = isSide(crosswalk.from, to) && isSide(crosswalk.to, from) && !isSide(crosswalk.from, from);
  const sides = [...otherSide("/from", crosswalk.from, from, turned), ...otherSide("/to", crosswalk.to, to, turned)];
  if (sides.length > 0) return sides;
  return checkCrosswalk(crosswalk, from, to).filter((issue) => issue.code !== "crosswalk-incomplete");
}

function isSide({ framework, edition }: EditionRef, one: Framework): boolean {
  return framework === one.id && edition === one.edition;
}

function otherSide(path: string, ref: EditionRef, framework: Framework, turned: boolean): readonly Issue[] {
  if (isSide(ref, framework)) return [];
  const message = `This side of the crosswalk is edition ${ref.edition} of "${ref.framework}", not ${framework.edition} of "${framework.id}".`;
  const hint = turned
    ? "The crosswalk goes the other way: turn it with reverseCrosswalk."
    : "Give the crosswalk of these two editions.";
  return [error("wrong-crosswalk", path, message, hint)];
}
