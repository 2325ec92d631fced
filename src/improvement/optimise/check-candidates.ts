import type { Form } from "../../assessment/form.js";
import { below, type Check, fields, kindOf, listOf, recordOf, report, type Trail } from "../../core/check-fields.js";
import { isFilledText } from "../../core/check-values.js";
import { exact, parts } from "../../core/exact.js";
import { isId } from "../../core/id.js";
import { checkExpected } from "../check-expected.js";
import { eachRecord } from "../each-record.js";
import type { WithCandidates } from "./candidate.js";
import { checkCandidateLinks } from "./check-candidate-links.js";

const isIdText: Check = (value, trail) => {
  if (isId(value)) return;
  const hint = "An id has a lower-case letter first, then only a-z, 0-9, . and -, at most 64 characters.";
  report(trail, "not-an-id", `This must be an id, but is ${kindOf(value)}.`, hint);
};

const isLevel: Check = (value, trail) => {
  if (typeof value === "string" || (typeof value === "number" && Number.isFinite(value))) return;
  report(trail, "wrong-type", `This must be the id or the number of a level, but is ${kindOf(value)}.`);
};

/** Checks an effort, a cost or a budget: a number from 0 on, with at most six decimals. */
export const isAmount: Check = (value, trail) => {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return report(trail, "wrong-type", `This must be a number, but is ${kindOf(value)}.`);
  }
  if (value < 0) report(trail, "out-of-range", `This must be 0 or more, but is ${value}.`);
  else if (1e6 % Number(parts(exact(value)).d) !== 0) {
    report(trail, "out-of-range", `${value} has more than six decimals.`, "Round it.");
  } else if (value > 1e9) report(trail, "out-of-range", `${value} is more than 1,000,000,000.`, "Use a larger unit.");
};

const expected = /* @__PURE__ */ fields({
  required: { item: isFilledText, level: isLevel },
  optional: { dimension: isFilledText, from: isLevel },
});

const known: Readonly<Record<string, Check>> = {
  title: /* @__PURE__ */ recordOf(isFilledText),
  expects: /* @__PURE__ */ listOf(expected),
  effort: isAmount,
  cost: isAmount,
  after: /* @__PURE__ */ listOf(isFilledText),
  excludes: /* @__PURE__ */ listOf(isFilledText),
};

// What else an action of an improvement plan says makes no difference here; what neither of them knows is a slip.
const anything: Check = () => undefined;
const ofPlans = ["answers", "items", "gain", "cause", "role", "addedOn", "follows", "start", "due", "status"];
const passedOver = Object.fromEntries([...ofPlans, "history", "moved", "checks", "note"].map((key) => [key, anything]));

const candidate = /* @__PURE__ */ fields({ required: { id: isIdText }, optional: { ...known, ...passedOver } });

const milestone = /* @__PURE__ */ fields({
  required: { id: isIdText, actions: /* @__PURE__ */ listOf(isFilledText) },
  optional: { title: anything, due: anything, moved: anything, note: anything },
});

/**
 * Checks candidate actions and their milestones: their shape, the levels that they promise, and what they demand of each other.
 *
 * @param form - What the framework lets be rated.
 * @param document - The candidates.
 * @param trail - Where they stand, and the list for issues.
 */
export function checkCandidates(form: Form, document: WithCandidates, trail: Trail): void {
  const { actions, milestones } = document;
  listOf(candidate)(actions, below(trail, "actions"));
  if (milestones !== undefined) listOf(milestone)(milestones, below(trail, "milestones"));
  eachRecord(actions, below(trail, "actions"), ({ items: _, ...own }, here) => {
    checkExpected(form, own, here);
  });
  checkCandidateLinks(document, trail);
}
