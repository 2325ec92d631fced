import { below, type Trail } from "../core/check-fields.js";
import { isDay } from "../core/date.js";
import type { Day } from "../core/day.js";
import { type Issue, pointer } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { LevelId } from "../framework/scale.js";
import { checkPlanDuties } from "./check-plan-duties.js";
import { type Document, eachRecord } from "./each-record.js";
import { levelAt, rankOf } from "./level-names.js";
import { type Situation, type Standing, situationOf } from "./situation.js";
import { type WantedLevel, wantsOf } from "./wanted-level.js";

/**
 * Checks a plan beside the assessment that it answers: that it is for that assessment and unit and no older, that its items apply, that
 * no action promises less than is there, that every item below its floor has an action which takes it there, and that the
 * duties of the framework are kept.
 *
 * @param framework - The framework of both.
 * @param plan - The plan; parts of the wrong shape are passed over.
 * @param assessment - The assessment.
 * @param trail - Where the plan stands, and the list for issues.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const issues: Issue[] = [];
 * const assessment = startAssessment(shelter, { id: "spring" });
 * checkPlanAnswers(shelter, { assessment: "autumn", actions: [] }, assessment, { keys: [], issues });
 * issues.map(({ code }) => code); // ["wrong-assessment"]
 */
export function checkPlanAnswers(framework: Framework, plan: Document, assessment: unknown, trail: Trail): void {
  const situation = trySituation(framework, assessment, trail);
  if (situation === null) return;
  const { id, unit, on } = situation.assessment;
  checkSame(plan, "assessment", id, trail);
  checkSame(plan, "unit", unit?.id, trail);
  checkDay(plan.createdOn, on, below(trail, "createdOn"));
  eachRecord(plan.actions, below(trail, "actions"), (action, here) => {
    if (action.status === "cancelled") return;
    eachRecord(action.expects, below(here, "expects"), (expected, at) => checkPromise(situation, expected, at));
  });
  for (const standing of situation.standings) checkFloor(situation, standing, plan, trail);
  checkPlanDuties(situation, plan, trail);
}

function trySituation(framework: Framework, assessment: unknown, trail: Trail): Situation | null {
  try {
    return situationOf(framework, assessment);
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    const other = error.issues.find(({ code }) => code === "wrong-edition" || code === "wrong-framework");
    if (other !== undefined) {
      const message = `The plan cannot be checked beside this assessment: ${other.message}`;
      say(trail, "error", "wrong-assessment", message, "Check it beside the assessment that it answers.");
      return null;
    }
    say(
      trail,
      "error",
      error.code,
      "The plan cannot be checked beside its assessment, which cannot be scored.",
      "Check the assessment first.",
    );
    return null;
  }
}

function checkSame(plan: Document, key: "assessment" | "unit", own: string | undefined, trail: Trail): void {
  const named = plan[key];
  if (named === undefined || own === undefined || named === own) return;
  say(
    below(trail, key),
    "error",
    `wrong-${key}`,
    `The plan answers "${named}", but this is "${own}".`,
    "Check it beside its own.",
  );
}

// Nobody plans what to do about an assessment that is still to come.
function checkDay(createdOn: unknown, on: Day | undefined, trail: Trail): void {
  if (!isDay(createdOn) || on === undefined || createdOn >= on) return;
  const message = `The plan is of ${createdOn}, before the assessment that it answers, which is of ${on}.`;
  say(
    trail,
    "warning",
    "before-assessment",
    message,
    "Correct the day, or check it beside the assessment that it answers.",
  );
}

function checkPromise({ standings }: Situation, expected: Document, trail: Trail): void {
  const standing = standings.find(
    (one) => one.item === expected.item && one.dimension === (expected.dimension ?? null),
  );
  if (standing === undefined) return;
  const { state, found } = standing.result;
  if (state === "not-applicable") {
    say(
      below(trail, "item"),
      "warning",
      "does-not-apply",
      `"${standing.item}" does not apply to this unit.`,
      "Take it out of the plan.",
    );
  }
  const rank = rankOf(standing, expected.level as LevelId);
  if (rank >= 0 && rank < found) {
    const message = `"${standing.item}" stands at ${shown(standing, found)} already; the plan expects ${shown(standing, rank)}.`;
    say(below(trail, "level"), "warning", "expects-less", message, "Expect at least the level that is there.");
  }
}

// The floor is in the data, so that it is a duty and not a matter of taste.
function checkFloor({ framework }: Situation, standing: Standing, plan: Document, trail: Trail): void {
  const { floor } = wantsOf(framework, standing);
  if (floor === null || standing.result.found < 0 || standing.result.found >= floor.rank) return;
  let answered = false;
  let reached = false;
  eachRecord(plan.actions, trail, (action) => {
    if (action.status === "cancelled" || !Array.isArray(action.items) || !action.items.includes(standing.item)) return;
    answered = true;
    eachRecord(action.expects, trail, (expected) => {
      if (expected.item !== standing.item || (expected.dimension ?? null) !== standing.dimension) return;
      if (rankOf(standing, expected.level as LevelId) >= floor.rank) reached = true;
    });
  });
  if (!answered || !reached) sayFloor(standing, floor, answered, below(trail, "actions"));
}

function sayFloor(standing: Standing, floor: WantedLevel, answered: boolean, trail: Trail): void {
  const level = shown(standing, floor.rank);
  const below = `"${standing.item}" is below its floor, which is ${level},`;
  if (answered)
    say(
      trail,
      "warning",
      "floor-not-reached",
      `${below} and no action expects it to get there.`,
      `Expect at least ${level}.`,
    );
  else say(trail, "error", "floor-without-action", `${below} and has no action.`, "Add an action for it.");
}

function shown(standing: Standing, rank: number): string {
  return `"${levelAt(standing, rank)}"`;
}

function say(trail: Trail, severity: Issue["severity"], code: string, message: string, hint: string): void {
  trail.issues.push({ code, severity, path: pointer(trail.keys), message, hint });
}
