import type { Form } from "../assessment/form.js";
import { reportItem } from "../assessment/response-mistakes.js";
import { below, kindOf, report, type Trail } from "../core/check-fields.js";
import { isDay } from "../core/date.js";
import { isPath } from "../core/is-path.js";
import { checkExpected } from "./check-expected.js";
import { type Document, eachRecord } from "./each-record.js";
import { hintForLevel } from "./level-names.js";

/**
 * Checks what a plan points at: its framework and edition, items, dimensions and levels that exist; that no two actions
 * share an id and none ends before it starts.
 *
 * @param form - What the framework asks.
 * @param plan - The plan; parts of the wrong shape are passed over.
 * @param trail - Where the plan stands, and the list for issues.
 *
 * @example
 * import { formOf } from "../assessment/form.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const issues: Issue[] = [];
 * const plan = { framework: "shelter", edition: "2026-01-01", actions: [{ id: "sign", items: ["hour"] }] };
 * checkPlanReferences(formOf(shelter), plan, { keys: [], issues });
 * issues.map(({ code, path }) => `${code} ${path}`); // ["unknown-item /actions/0/items/0"]
 */
export function checkPlanReferences(form: Form, plan: Document, trail: Trail): void {
  checkNamedEdition(form, plan, trail);
  checkTarget(form, plan.target, below(trail, "target"));
  const seen = new Set<unknown>();
  eachRecord(plan.actions, below(trail, "actions"), (action, here) => {
    const message = `Two actions are called "${action.id}".`;
    if (seen.has(action.id)) report(below(here, "id"), "duplicate-id", message, "Rename one.");
    seen.add(action.id);
    checkItems(form, action.items, below(here, "items"));
    eachRecord(action.answers, below(here, "answers"), (finding, at) => {
      checkItems(form, finding.items, below(at, "items"));
      checkDimension(form, finding, below(at, "dimension"));
    });
    checkExpected(form, action, here);
    const { start, due } = action;
    if (isDay(start) && isDay(due) && due < start) {
      report(below(here, "due"), "due-before-start", `The action is due on ${due} and starts on ${start}.`);
    }
  });
}

/** Checks that a document is for a framework and its edition, as far as it names them. */
export function checkNamedEdition(form: Form, plan: Document, trail: Trail): void {
  const { id, edition } = form.outline.framework;
  // A path names the file of a framework, whose id is not known before it is read.
  if (typeof plan.framework === "string" && plan.framework !== id && !isPath(plan.framework)) {
    const message = `This plan is for "${plan.framework}", not for "${id}".`;
    report(below(trail, "framework"), "wrong-framework", message, "Check it with its own framework.");
  }
  if (typeof plan.edition === "string" && plan.edition !== edition) {
    const message = `This plan is for edition ${plan.edition}, not for ${edition}.`;
    report(below(trail, "edition"), "wrong-edition", message, "Load that edition, or draft the plan anew.");
  }
}

function checkItems(form: Form, items: unknown, trail: Trail): void {
  if (!Array.isArray(items)) return;
  items.forEach((item: unknown, index) => {
    if (typeof item !== "string") return;
    if (!form.byId.has(item)) reportItem(form, item, below(trail, index));
    else if (items.indexOf(item) < index)
      report(below(trail, index), "named-twice", `"${item}" is named twice here.`, "Name it once.");
  });
}

function checkDimension(form: Form, { items, dimension }: Document, trail: Trail): void {
  if (typeof dimension !== "string" || !Array.isArray(items)) return;
  const entries = items.flatMap((item: unknown) => form.byId.get(item as string) ?? []);
  const names = [...new Set(entries.flatMap((entry) => [...(entry.dimensions?.keys() ?? [])]))];
  if (entries.length === 0 || names.includes(dimension)) return;
  const hint = names.length === 0 ? "Leave the key out." : `Their dimensions: ${names.join(", ")}.`;
  report(trail, "unknown-dimension", `No item of the finding has a dimension "${dimension}".`, hint);
}

function checkTarget(form: Form, target: unknown, trail: Trail): void {
  if (typeof target !== "string" && typeof target !== "number") return;
  const blanks = form.entries.flatMap((entry) => entry.blank ?? [...(entry.dimensions?.values() ?? [])]);
  const scales = blanks.map(({ node, choices }) => ({ node, levels: choices.filter((one) => one.kind === "level") }));
  const hint = hintForLevel(scales, target);
  if (hint !== null) report(trail, "unknown-level", `No item can be rated with ${kindOf(target)}.`, hint);
}
