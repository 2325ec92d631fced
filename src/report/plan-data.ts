import type { Assessment } from "../assessment/assessment.js";
import type { Day } from "../core/day.js";
import type { Framework } from "../framework/framework.js";
import type { LevelId } from "../framework/scale.js";
import { draftPlan } from "../improvement/draft-plan.js";
import { forecast } from "../improvement/forecast.js";
import type { Action, ImprovementPlan, Milestone } from "../improvement/improvement-plan.js";
import type { DateChange } from "../improvement/plan-records.js";
import { refuseMisshapenPlan } from "../improvement/refuse-misshapen-plan.js";
import { placeResults } from "./data/place-results.js";
import { levelNames } from "./level-names.js";
import { outcomeOf, statesPercent } from "./outcome.js";
import { plainText } from "./plain-text.js";
import type { ReportPlan } from "./report.js";
import type { ReportAction, ReportMilestone, ReportMove } from "./report-parts.js";
import { taggedText } from "./tagged-text.js";

/** What a plan is drafted by. */
export interface PlanWishes {
  /** The day of the plan, by which evidence may have expired; the day of the assessment if absent. */
  readonly on?: Day;
  /** The level to aim at, by id or number, in place of the framework's own targets. */
  readonly target?: LevelId;
  /** The plan that people have made, in place of a first draft. */
  readonly plan?: ImprovementPlan;
}

/** Before every day: without a day of its own, a plan takes no evidence for expired. */
const noDay = "1000-01-01";

/**
 * Drafts a plan and gathers what a report shows of it.
 *
 * @param framework - The framework.
 * @param assessment - The assessment.
 * @param wishes - The day, and what to aim at.
 * @param languages - Languages wanted, best first.
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
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 0, sign: 1 } };
 * const plan = planData(shelter, assessment, {}, ["en"]);
 * [plan.actions.length, plan.actions[0]?.gain, plan.after.points]; // [1, 1, 2]
 */
export function planData(
  framework: Framework,
  assessment: Assessment,
  wishes: PlanWishes,
  languages: readonly string[],
): ReportPlan {
  const { target, plan: given, on = assessment.on ?? noDay } = wishes;
  if (given !== undefined) {
    refuseMisshapenPlan(given);
    return planShown(framework, assessment, given, languages);
  }
  const plan = draftPlan(framework, assessment, { on, ...(target !== undefined && { target }) });
  return { ...planShown(framework, assessment, plan, languages), isDraft: true };
}

/**
 * Gathers what is shown of a plan.
 *
 * @param framework - The framework.
 * @param assessment - The assessment that the plan answers.
 * @param plan - The plan.
 * @param languages - Languages wanted, best first.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1, title: { en: "fully met" } }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 0 } };
 * const plan = draftPlan(shelter, assessment, { on: "2026-05-04", target: 1 });
 * planShown(shelter, assessment, plan, ["en"]).target; // "fully met"
 */
export function planShown(
  framework: Framework,
  assessment: Assessment,
  plan: ImprovementPlan,
  languages: readonly string[],
): ReportPlan {
  const level = levelNames(framework, languages);
  const { after, promised } = forecast(framework, assessment, plan);
  const { share } = placeResults(framework, promised, languages);
  return {
    isDraft: false,
    target: plan.target === undefined ? null : targetName(framework, plan.target, level),
    actions: plan.actions.map((action) => actionShown(action, level, languages)),
    milestones: (plan.milestones ?? []).map((milestone) => milestoneShown(milestone, plan, languages)),
    after: outcomeOf(framework, after, level),
    afterByArea: Object.fromEntries(after.children.map((area) => [area.id, share(area)])),
    inPercent: statesPercent(framework, framework.id),
  };
}

function actionShown(
  { title, answers = [], gain, role = "", start, due, status = "planned", moved = [], note = "" }: Action,
  level: (id: string) => string,
  languages: readonly string[],
): ReportAction {
  const band = gain?.band?.to ?? null;
  const { text, lang } = taggedText(title, languages);
  return {
    title: text,
    lang,
    belowFloor: answers.some(({ kind }) => kind === "below-floor"),
    gain: gain?.value ?? null,
    band: band === null ? null : level(band),
    role: plainText(role) || null,
    start: start ?? null,
    due: due ?? null,
    status,
    moved: movesShown(moved),
    note: plainText(note) || null,
  };
}

function milestoneShown(
  { title, due, actions, moved = [] }: Milestone,
  plan: ImprovementPlan,
  languages: readonly string[],
): ReportMilestone {
  const { text, lang } = taggedText(title, languages);
  // Nobody waits for what will not come.
  const asked = plan.actions.filter(({ id, status }) => actions.includes(id) && status !== "cancelled");
  const reached = asked.length > 0 && asked.every(({ status }) => status === "done");
  return { title: text, lang, due: due ?? null, reached, moved: movesShown(moved) };
}

function movesShown(moved: readonly DateChange[]): readonly ReportMove[] {
  return moved.flatMap(({ date, from, reason }) => {
    return date === "due" && from !== undefined ? [{ from, reason: plainText(reason) }] : [];
  });
}

// A number names the level of that value.
function targetName({ scales }: Framework, target: LevelId, level: (id: string) => string): string {
  const levels = scales.flatMap((scale) => scale.levels ?? []);
  const named = levels.find((one) => typeof one === "object" && one.value === target);
  return level(typeof target === "number" && typeof named === "object" ? named.id : String(target));
}
