import type { Assessment } from "../../assessment/assessment.js";
import { formOf } from "../../assessment/form.js";
import { oneOf } from "../../core/check-fields.js";
import { add, type Exact, exact, toNumber } from "../../core/exact.js";
import { isObject, knownOptions, seenLater } from "../../core/known-options.js";
import type { Framework } from "../../framework/framework.js";
import { programOf } from "../../scoring/compile-framework.js";
import { forecast } from "../forecast.js";
import type { CandidateAction, Candidates, OptimiseOptions, WithCandidates } from "./candidate.js";
import { explainChoices } from "./explain-choices.js";
import type { OptimisedPlan } from "./optimised-plan.js";
import { type Goal, outcomeOf, reachingGoal } from "./outcome.js";
import { planBound } from "./plan-bound.js";
import { type Problem, problemOf } from "./problem.js";
import { refuseProblem } from "./refuse-problem.js";
import { solveBest, solveLeast, spaceOf } from "./solve.js";

/**
 * Says what to do first: the cheapest set of candidate actions that reaches a target, or the best set within a budget. Limits,
 * floors, what actions come after and what they exclude are all respected, and every choice is given its reason.
 *
 * Results are compared in this order: fewer items below their floor, the higher band, the higher number. Of sets that lead
 * equally far the one with the least effort is taken, and then the one with the least cost. Everything is decided by scoring,
 * on the one scoring path; what a level asks for beside the rating, such as evidence, is taken as given.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param candidates - The actions to choose among, or a plan that holds them.
 * @param options - The target, the budget.
 * @throws A `QualityError` with code `invalid-framework` or `invalid-assessment` and every issue, `invalid-plan` for
 * candidates that make no sense, `unknown-id` for a band that the whole cannot have, `wrong-usage` for options that make none.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: {
 *     provenance: "proposal",
 *     unrated: "exclude",
 *     area: { combine: "sum" },
 *     overall: { combine: "sum", as: "percent", bands: [{ id: "weak" }, { id: "good", from: 75 }] },
 *   },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "ramp", weight: 2 }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: 0, sign: 0, ramp: 0 });
 * const candidates = [
 *   { id: "board", expects: [{ item: "hours", level: 1 }], effort: 2 },
 *   { id: "paint", expects: [{ item: "sign", level: 1 }], effort: 1 },
 *   { id: "build", expects: [{ item: "ramp", level: 1 }], effort: 9 },
 * ];
 * const plan = optimisePlan(shelter, assessment, candidates, { target: "good" });
 * plan.actions.map((action) => action.id); // ["paint", "build"]
 * [plan.reached, plan.proven, plan.effort, plan.forecast.after.value]; // [true, true, 10, 75]
 * const small = optimisePlan(shelter, assessment, candidates, { budget: { effort: 4 } });
 * small.actions.map((action) => action.id); // ["board", "paint"]
 */
export function optimisePlan<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  candidates: Candidates,
  options: OptimiseOptions = {},
): OptimisedPlan {
  knownOptions("optimisePlan", options, {
    target: seenLater,
    budget: isObject,
    least: oneOf(["effort", "cost"]),
    floors: oneOf(["first", "ignore"]),
    breadth: seenLater,
  });
  const document = documentOf(candidates);
  const { actions } = document;
  const program = programOf(framework);
  refuseProblem(program, formOf(framework), document, options);
  const problem = problemOf(framework, assessment, document, options);
  const space = spaceOf(problem);
  const goal = goalOf(problem, options);
  const reaching = goal === null ? null : solveLeast(space, goal, null);
  const met = goal !== null && reaching !== null && goal.met(reaching.outcome);
  const solved = reaching !== null && met ? reaching : solveBest(space);
  // A target that was not reached because the search was cut short may be reached all the same.
  const proven = solved.proven && (reaching === null || met || reaching.proven);
  const taken = actions.filter((_, index) => (solved.taken & (1n << BigInt(index))) !== 0n);
  return {
    reached: goal === null ? null : met,
    proven,
    bound: proven ? null : planBound(space),
    actions: taken,
    effort: total(taken, (one) => one.effort ?? 1),
    cost: total(taken, (one) => one.cost ?? 0),
    forecast: forecast(framework, assessment, promisesOf(taken)),
    choices: explainChoices(problem, actions, solved.taken, { goal: met ? goal : null, options }),
  };
}

// From outside TypeScript anything may come; what is no list is told by the check.
function documentOf(candidates: Candidates): WithCandidates {
  const isDocument = typeof candidates === "object" && candidates !== null && "actions" in candidates;
  return isDocument ? candidates : { actions: candidates };
}

function goalOf(problem: Problem, { target }: OptimiseOptions): Goal | null {
  if (target === undefined) return null;
  const { below } = outcomeOf(problem, allOf(problem));
  const list = problem.scene.program.nodes[0]?.list;
  return reachingGoal(below, typeof target === "string" ? (list?.ranks.get(target) ?? -1) : target);
}

function allOf({ moves }: Problem): bigint {
  return moves.reduce((all, { bit }) => all | bit, 0n);
}

// What is taken is neither done nor cancelled, and promises what it says.
function promisesOf(actions: readonly CandidateAction[]): readonly Pick<CandidateAction, "expects">[] {
  return actions.map(({ expects }) => (expects === undefined ? {} : { expects }));
}

function total(actions: readonly CandidateAction[], of: (action: CandidateAction) => number): number {
  return toNumber(actions.reduce<Exact>((sum, action) => add(sum, exact(of(action))), 0));
}
