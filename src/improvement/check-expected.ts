import type { Blank, Form, FormEntry } from "../assessment/form.js";
import { reportItem, reportLevel } from "../assessment/response-mistakes.js";
import { below, isRecord, report, type Trail } from "../core/check-fields.js";
import { type Document, eachRecord } from "./each-record.js";
import { rankOf } from "./level-names.js";

/**
 * Checks that the levels which an action promises can be reached by their items, and that it names those items; the same
 * for levels that were found when its effect was looked at.
 *
 * @param form - What the framework asks.
 * @param action - The action; parts of the wrong shape are passed over.
 * @param trail - Where the action stands, and the list for issues.
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
 * checkExpected(formOf(shelter), { expects: [{ item: "hours", level: "mett" }] }, { keys: [], issues });
 * issues.map(({ path, hint }) => `${path} ${hint}`); // ["/expects/0/level Did you mean \"met\"?"]
 */
export function checkExpected(form: Form, action: Document, trail: Trail): void {
  eachRecord(action.expects, below(trail, "expects"), (expected, here) => {
    const { item } = expected;
    if (typeof item !== "string") return;
    const entry = form.byId.get(item);
    if (entry === undefined) return reportItem(form, item, below(here, "item"));
    // A misspelt item among those named is reported there, and is likely the one that is missed here.
    if (
      Array.isArray(action.items) &&
      !action.items.includes(item) &&
      action.items.every((one) => form.byId.has(one))
    ) {
      const message = `The action expects a level of "${item}", but is not about it.`;
      report(below(here, "item"), "item-not-named", message, "Add it to the items of the action.");
    }
    checkLevels(entry, expected, ["from", "level"], here);
  });
  eachRecord(action.checks, below(trail, "checks"), ({ answer }, here) => {
    if (!isRecord(answer)) return;
    eachRecord(answer.levels, below(below(here, "answer"), "levels"), (found, at) => {
      if (typeof found.item !== "string") return;
      const entry = form.byId.get(found.item);
      if (entry === undefined) reportItem(form, found.item, below(at, "item"));
      else checkLevels(entry, found, ["wanted", "level"], at);
    });
  });
}

function checkLevels(entry: FormEntry, record: Document, keys: readonly string[], trail: Trail): void {
  const blank = blankOf(entry, record.dimension, trail);
  if (blank === null) return;
  for (const key of keys) checkLevel(blank, record[key], below(trail, key));
}

function blankOf({ id, blank, dimensions }: FormEntry, dimension: unknown, trail: Trail): Blank | null {
  if (typeof dimension === "string") {
    const found = dimensions?.get(dimension) ?? null;
    const names = [...(dimensions?.keys() ?? [])];
    const hint =
      names.length === 0 ? "It has a single rating: leave the key out." : `Its dimensions: ${names.join(", ")}.`;
    const message = `"${id}" has no dimension "${dimension}".`;
    if (found === null) report(below(trail, "dimension"), "unknown-dimension", message, hint);
    return found;
  }
  if (blank === null) {
    const hint = `Name one of: ${[...(dimensions?.keys() ?? [])].join(", ")}.`;
    report(trail, "missing-key", `"${id}" is rated on several dimensions; the key "dimension" is missing.`, hint);
  }
  return blank;
}

function checkLevel(blank: Blank, level: unknown, trail: Trail): void {
  if (typeof level !== "string" && typeof level !== "number") return;
  const levels = blank.choices.filter((choice) => choice.kind === "level");
  if (rankOf({ node: blank.node, levels }, level) >= 0) return;
  if (blank.slots.has(level)) {
    const message = `"${level}" is an answer outside the levels of "${blank.node.id}".`;
    report(trail, "unknown-level", message, "A plan promises a level.");
  } else reportLevel({ ...blank, choices: levels }, level, trail);
}
