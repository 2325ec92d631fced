import type { Assessment } from "../assessment/assessment.js";
import { type Reading, readAssessment } from "../assessment/read-assessment.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { toNumber } from "../core/exact.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import { remember } from "../core/remember.js";
import type { Framework } from "../framework/framework.js";
import { outlineOf } from "../framework/outline.js";
import { version } from "../generated/version.js";
import type { AssessmentScore, Total } from "./assessment-score.js";
import { boundsOf } from "./bounds.js";
import { buildScores } from "./build-score.js";
import { compileProgram } from "./compile/compile-program.js";
import type { applyRule } from "./evaluate/apply-rule.js";
import { evaluateRules } from "./evaluate/evaluate.js";
import type { Program } from "./program.js";
import type { Result } from "./result.js";
import type { Score } from "./score.js";
import { applyBySum } from "./sums/apply-by-sum.js";
import { totalsOf } from "./sums/totals-of.js";

/** A framework ready to score many assessments. */
export interface Compiled<F extends Framework = Framework> {
  /**
   * Scores an assessment with the whole tree.
   *
   * @throws A {@link QualityError} with code `invalid-assessment` and every error in it.
   */
  readonly score: (assessment: Assessment<NoInfer<F>>) => AssessmentScore;
  /**
   * Scores an assessment, the root alone: for speed, where thousands are scored.
   *
   * @throws A {@link QualityError} with code `invalid-assessment` and every error in it.
   */
  readonly total: (assessment: Assessment<NoInfer<F>>) => Total;
}

/** Compiles a framework once for each framework object, and freezes it: what was compiled must stay true. */
export const programOf: (framework: Framework) => Program = /* @__PURE__ */ remember((framework) => {
  // Before it is frozen: a document that contains itself has no end.
  outlineOf(framework);
  return compileProgram(deepFreeze(framework));
});

/**
 * Makes a framework ready to score many assessments. `score` and its kin compile by themselves and remember; this saves the
 * look-up, and says at once whether the framework can be scored. The framework is frozen.
 *
 * @throws A {@link QualityError} with code `invalid-framework` and every issue that keeps it from being scored.
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
 * const { total } = compile(shelter);
 * total({ framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } }).percent; // 50
 */
export function compile<const F extends Framework>(framework: F): Compiled<F> {
  const program = programOf(framework);
  const apply = applyBySum(program);
  const totalOf = totalsOf(program);
  return {
    score: (assessment) => scoreReading(program, readOrThrow(program, assessment), apply),
    total: (assessment) => totalOf(readOrThrow(program, assessment)),
  };
}

/** Scores an assessment with a compiled framework. */
export function scoreWith(program: Program, assessment: unknown): AssessmentScore {
  return scoreReading(program, readOrThrow(program, assessment));
}

/**
 * The same for an assessment that has been read.
 *
 * @param apply - Gives the results of nodes that are not small, where there is more than `applyRule` to it.
 */
export function scoreReading(program: Program, reading: Reading, apply?: typeof applyRule): AssessmentScore {
  const evaluated = evaluateRules(program, reading, false, apply);
  const bounds = boundsOf(program, reading, evaluated.results);
  const build = buildScores(program, reading, evaluated, bounds);
  const { id, edition } = program.framework;
  const reachable = (bounds.highest[0] as Result).max;
  const groupings: Record<string, Score> = {};
  for (const index of program.groupings) {
    const grouping = build(index);
    groupings[grouping.id] = grouping;
  }
  const root = build(0);
  // Written out: spreading the root would take as long as building it.
  return {
    id: root.id,
    kind: root.kind,
    state: root.state,
    value: root.value,
    points: root.points,
    min: root.min,
    max: root.max,
    percent: root.percent,
    band: root.band,
    found: root.found,
    weight: root.weight,
    coverage: root.coverage,
    counts: root.counts,
    possible: root.possible,
    steps: root.steps,
    limits: root.limits,
    override: root.override,
    belowFloor: root.belowFloor,
    framework: id,
    edition,
    engine: version,
    labels: program.labels,
    reachable: reachable === null ? null : toNumber(reachable),
    facts: reading.facts.size === 0 ? {} : Object.fromEntries(reading.facts),
    groupings,
    children: root.children,
  };
}

function readOrThrow(program: Program, assessment: unknown): Reading {
  const issues: Issue[] = [];
  const reading = readAssessment(program.form, assessment, issues);
  if (reading === null || issues.length > 0)
    throw new QualityError("invalid-assessment", "The assessment cannot be scored.", issues);
  return reading;
}
