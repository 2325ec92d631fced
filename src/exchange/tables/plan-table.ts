import { knownOptions, seenLater } from "../../core/known-options.js";
import { pickText } from "../../core/text.js";
import type { Framework } from "../../framework/framework.js";
import type { Action, ImprovementPlan } from "../../improvement/improvement-plan.js";
import { refuseMisshapenPlan } from "../../improvement/refuse-misshapen-plan.js";
import type { AssessmentFileOptions } from "../assessment/to-workbook.js";
import { exchangeWords } from "../words/words-in.js";
import type { CellValue, WorkbookSheet } from "../workbook/workbook.js";
import { namesOf, tableSheet } from "./table-shop.js";

/**
 * Lays out an improvement plan as one table: a row for each action, in the order of the plan.
 *
 * @param framework - The framework of the plan.
 * @param plan - The plan.
 * @param options - What the table is to be like.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", title: { en: "Hours" } }] }],
 * });
 * const action = { id: "paint", title: { en: "Paint the hours on the door" }, items: ["hours"], due: "2026-09-01" };
 * const plan = { framework: "shelter", edition: "2026-01-01", createdOn: "2026-05-04", actions: [action] };
 * planTable(shelter, plan).rows[1]?.slice(0, 3).map((cell) => cell?.value); // ["paint", "Paint the hours on the door", "Hours"]
 */
export function planTable(
  framework: Framework,
  plan: ImprovementPlan,
  options: AssessmentFileOptions = {},
): WorkbookSheet {
  const { languages = ["en"] } = knownOptions("planTable", options, { languages: seenLater });
  refuseMisshapenPlan(plan);
  const words = exchangeWords(languages);
  const names = namesOf(framework, languages);
  const wanted = ({ expects = [], items }: Action) =>
    expects
      .map(({ item, dimension, level }) => {
        const label = names.level(level, item, dimension) ?? "";
        return items.length > 1 ? `${item}: ${label}` : label;
      })
      .join("\n");
  const rows = plan.actions.map((action): readonly CellValue[] => [
    action.id,
    pickText(action.title, languages),
    action.items.map(names.node).join("\n"),
    wanted(action) || null,
    words.states[action.status ?? "planned"] ?? action.status ?? null,
    action.role ?? null,
    action.start ?? null,
    action.due ?? null,
    action.cause ?? null,
    action.effort ?? null,
    action.cost ?? null,
    action.note ?? null,
  ]);
  const columns = [
    ["id", 16],
    ["action", 50],
    ["items", 50],
    ["wanted", 24],
    ["status", 14],
    ["role", 22],
    ["start", 13],
    ["due", 13],
    ["cause", 35],
    ["effort", 12],
    ["cost", 12],
    ["note", 35],
  ] as const;
  return tableSheet(words.sheets.plan, columns, rows, languages);
}
