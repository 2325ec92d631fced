import { below, type Check, isRecord, kindOf, listOf, report } from "../../core/check-fields.js";
import { isText } from "../../core/check-values.js";
import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { checkDepth } from "../../core/too-deep.js";

const isNumberOrNull: Check = (value, trail) => {
  if (value === null || (typeof value === "number" && Number.isFinite(value))) return;
  report(trail, "wrong-type", `This must be a number or null, but is ${kindOf(value)}.`);
};

const isNumber: Check = (value, trail) => {
  if (value === null) report(trail, "wrong-type", "This must be a number, but is empty.");
  else isNumberOrNull(value, trail);
};

const isTextOrNull: Check = (value, trail) => {
  if (value !== null) isText(value, trail);
};

const isAnyObject: Check = (value, trail) => {
  if (!isRecord(value)) report(trail, "wrong-type", `This must be an object with keys, but is ${kindOf(value)}.`);
};

const isObjectOrNull: Check = (value, trail) => {
  if (value !== null) isAnyObject(value, trail);
};

// What is read of every node. Other keys may stand beside these: a score is kept for years, and a later version may say more.
const node: Readonly<Record<string, Check>> = {
  id: isText,
  kind: isText,
  state: isText,
  value: isNumberOrNull,
  points: isNumberOrNull,
  max: isNumberOrNull,
  percent: isNumberOrNull,
  band: isTextOrNull,
  found: isTextOrNull,
  coverage: (value, trail) => {
    isAnyObject(value, trail);
    if (isRecord(value)) for (const key of ["expected", "rated"]) isNumber(value[key], below(trail, key));
  },
  belowFloor: listOf(isText),
  limits: listOf(isAnyObject),
  override: isObjectOrNull,
  children: listOf(checkNode),
};

/**
 * Refuses what is no score of an assessment. Scores are kept as JSON for years, and what comes back may be anything: a total, an
 * assessment, a score with its day around it.
 *
 * @throws A {@link QualityError} with code `wrong-usage` and every issue.
 *
 * @example
 * refuseMisshapenScore({ on: "2026-05-04" }); // throws wrong-usage
 */
export function refuseMisshapenScore(score: unknown): void {
  const issues: Issue[] = [...checkDepth(score)];
  const trail = { keys: [], issues };
  if (issues.length === 0) {
    checkNode(score, trail);
    if (isRecord(score)) for (const key of ["framework", "edition"]) isText(score[key], below(trail, key));
    if (isRecord(score)) isAnyObject(score.facts, below(trail, "facts"));
  }
  if (issues.length === 0) return;
  throw new QualityError("wrong-usage", "This is no score of an assessment, as `score` gives it.", issues.slice(0, 20));
}

function checkNode(value: unknown, trail: Parameters<Check>[1]): void {
  isAnyObject(value, trail);
  if (isRecord(value)) for (const [key, check] of Object.entries(node)) check(value[key], below(trail, key));
}

/**
 * Refuses what is no list of scores; see {@link refuseMisshapenScore}.
 *
 * @throws A {@link QualityError} with code `wrong-usage`.
 *
 * @example
 * refuseMisshapenScores([]); // undefined
 * refuseMisshapenScores({}); // throws wrong-usage
 */
export function refuseMisshapenScores(scores: unknown): void {
  if (!Array.isArray(scores)) throw new QualityError("wrong-usage", `Scores come as a list, not as ${kindOf(scores)}.`);
  for (const score of scores) refuseMisshapenScore(score);
}
