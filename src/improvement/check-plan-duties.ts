import { below, type Trail } from "../core/check-fields.js";
import { pointer } from "../core/issue.js";
import { pickText } from "../core/text.js";
import type { Duty, PlanRequirement } from "../framework/duty.js";
import type { LevelId } from "../framework/scale.js";
import { choosesItemOf } from "../scoring/compile/expectation.js";
import { type Document, eachRecord } from "./each-record.js";
import { levelAt, rankOf } from "./level-names.js";
import type { Situation, Standing } from "./situation.js";

/**
 * Checks the duties that the framework declares: each item that a duty is about, rated below its level, must have in the
 * plan what the duty requires. One action, not cancelled, must hold all of it.
 *
 * @param situation - The assessment.
 * @param plan - The plan; parts of the wrong shape are passed over.
 * @param trail - Where the plan stands, and the list for issues.
 *
 * @example
 * import { situationOf } from "./situation.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 *   duties: [{ id: "mend", statement: { en: "What is not met is mended." }, below: "met", requires: ["action", "due"] }],
 * });
 * const situation = situationOf(shelter, respond(startAssessment(shelter), { hours: "not-met" }));
 * const issues: Issue[] = [];
 * checkPlanDuties(situation, { actions: [{ id: "sign", items: ["hours"] }] }, { keys: [], issues });
 * issues.map(({ path, hint }) => `${path} ${hint}`); // ["/actions/0 Add a last day (due)."]
 */
export function checkPlanDuties(situation: Situation, plan: Document, trail: Trail): void {
  const duties = (situation.framework.duties ?? []).filter((duty) => duty.below !== undefined);
  if (duties.length === 0) return;
  const actions = actionsByItem(plan, below(trail, "actions"));
  for (const standing of situation.standings) {
    for (const duty of duties) {
      if (isBound(duty, standing)) checkDuty(duty, standing, actions.get(standing.item) ?? [], below(trail, "actions"));
    }
  }
}

interface Placed {
  readonly action: Document;
  readonly trail: Trail;
}

function actionsByItem(plan: Document, trail: Trail): ReadonlyMap<unknown, readonly Placed[]> {
  const found = new Map<unknown, Placed[]>();
  eachRecord(plan.actions, trail, (action, here) => {
    if (action.status === "cancelled" || !Array.isArray(action.items)) return;
    for (const item of new Set<unknown>(action.items)) {
      const own = found.get(item);
      if (own === undefined) found.set(item, [{ action, trail: here }]);
      else own.push({ action, trail: here });
    }
  });
  return found;
}

function isBound({ for: chosen = {}, below: level }: Duty, standing: Standing): boolean {
  const { rank } = standing.result;
  const item = standing.node.visit?.isItem === true;
  if (rank < 0 || !item || rank >= rankOf(standing, level as LevelId)) return false;
  return choosesItemOf({ for: chosen, level: level as LevelId }, standing.node);
}

const keys = { due: "due", owner: "role", reason: "cause" } as const;

const words: Readonly<Record<PlanRequirement, string>> = {
  action: "an action",
  due: "a last day (due)",
  owner: "who sees to it (role)",
  reason: "the root cause (cause)",
};

function lacks({ action }: Placed, required: PlanRequirement): boolean {
  return required !== "action" && action[keys[required]] === undefined;
}

// Of several actions for one item, the one that lacks least is named.
function checkDuty(duty: Duty, standing: Standing, actions: readonly Placed[], trail: Trail): void {
  const requires = duty.requires ?? ["action"];
  const [best] = actions
    .map((placed) => ({ placed, missing: requires.filter((one) => lacks(placed, one)) }))
    .toSorted((a, b) => a.missing.length - b.missing.length);
  if (best?.missing.length === 0) return;
  // Whatever is required of an item stands in an action about it.
  const missing = best?.missing ?? [...new Set<PlanRequirement>(["action", ...requires])];
  const level = levelAt(standing, rankOf(standing, duty.below as LevelId));
  const name = pickText(duty.title, ["en"]) || duty.id;
  trail.issues.push({
    code: "duty-not-kept",
    severity: "error",
    path: pointer(best?.placed.trail.keys ?? trail.keys),
    message: `"${standing.item}" is below "${level}", and the duty "${name}" is not kept for it.`,
    hint: `Add ${missing.map((one) => words[one]).join(" and ")}.`,
  });
}
