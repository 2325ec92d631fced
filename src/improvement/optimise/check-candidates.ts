import type { Form } from "../../assessment/form.js";
import {
  below,
  type Check,
  fields,
  kindOf,
  listOf,
  oneOf,
  recordOf,
  report,
  type Trail,
} from "../../core/check-fields.js";
import { isFilledText, isIdText, isLevelName } from "../../core/check-values.js";
import { exact, parts } from "../../core/exact.js";
import { checkExpected } from "../check-expected.js";
import { checkNamedEdition } from "../check-plan-references.js";
import { eachRecord } from "../each-record.js";
import { actionStatuses } from "../plan-records.js";
import type { WithCandidates } from "./candidate.js";
import { checkCandidateLinks } from "./check-candidate-links.js";

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
  required: { item: isFilledText, level: isLevelName },
  optional: { dimension: isFilledText, from: isLevelName },
});

const known: Readonly<Record<string, Check>> = {
  title: /* @__PURE__ */ recordOf(isFilledText),
  expects: /* @__PURE__ */ listOf(expected),
  effort: isAmount,
  cost: isAmount,
  after: /* @__PURE__ */ listOf(isFilledText),
  excludes: /* @__PURE__ */ listOf(isFilledText),
  status: /* @__PURE__ */ oneOf(actionStatuses),
};

// What else an action of an improvement plan says makes no difference here; what neither of them knows is a slip.
const anything: Check = () => undefined;
const ofPlans = ["answers", "items", "gain", "cause", "role", "addedOn", "follows", "start", "due"];
const passedOver = Object.fromEntries([...ofPlans, "history", "moved", "checks", "note"].map((key) => [key, anything]));

const candidate = /* @__PURE__ */ fields({ required: { id: isIdText }, optional: { ...known, ...passedOver } });

const milestone = /* @__PURE__ */ fields({
  required: { id: isIdText, actions: /* @__PURE__ */ listOf(isFilledText) },
  optional: { title: anything, due: anything, moved: anything, note: anything },
});

const ofWholePlans = ["$schema", "framework", "edition", "id", "assessment", "unit", "target", "createdOn", "currency"];
const shape = /* @__PURE__ */ fields({
  required: { actions: /* @__PURE__ */ listOf(candidate) },
  optional: {
    milestones: /* @__PURE__ */ listOf(milestone),
    comment: anything,
    .../* @__PURE__ */ Object.fromEntries(ofWholePlans.map((key) => [key, anything])),
  },
});

/**
 * Checks candidate actions and their milestones: their shape, the levels that they promise, and what they demand of each other.
 *
 * @param form - What the framework lets be rated.
 * @param document - The candidates.
 * @param trail - Where they stand, and the list for issues.
 */
export function checkCandidates(form: Form, document: WithCandidates, trail: Trail): void {
  shape(document, trail);
  // A plan says which edition it is for: ids of another one may mean something else.
  checkNamedEdition(form, { ...document }, trail);
  eachRecord(document.actions, below(trail, "actions"), ({ items: _, ...own }, here) => {
    checkExpected(form, own, here);
  });
  checkCandidateLinks(document, trail);
}
