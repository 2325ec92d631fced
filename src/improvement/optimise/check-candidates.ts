import type { Form } from "../../assessment/form.js";
import {
  below,
  type Check,
  fields,
  isRecord,
  kindOf,
  listOf,
  recordOf,
  report,
  type Trail,
} from "../../core/check-fields.js";
import { isFilledText } from "../../core/check-values.js";
import { exact, parts } from "../../core/exact.js";
import { isId } from "../../core/id.js";
import { nearest } from "../../core/nearest.js";
import { checkExpected } from "../check-expected.js";
import { type Document, eachRecord } from "../each-record.js";
import type { CandidateAction } from "./candidate.js";
import { needsOf } from "./problem.js";

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
  needs: /* @__PURE__ */ listOf(isFilledText),
  after: /* @__PURE__ */ listOf(isFilledText),
  excludes: /* @__PURE__ */ listOf(isFilledText),
};

// What else an action of a plan says, such as who sees to it, makes no difference here.
const candidate: Check = (value, trail) => {
  if (!isRecord(value)) return fields({ required: {}, optional: {} })(value, trail);
  const own = Object.fromEntries(Object.entries(value).filter(([key]) => key === "id" || Object.hasOwn(known, key)));
  fields({ required: { id: isIdText }, optional: known })(own, trail);
};

/** Checks candidate actions: their shape, the levels that they promise, and what they demand of each other. */
export function checkCandidates(form: Form, candidates: unknown, trail: Trail): void {
  listOf(candidate)(candidates, trail);
  const places = new Map<string, number>();
  eachRecord(candidates, trail, ({ id }, here) => {
    if (typeof id !== "string") return;
    const before = places.get(id);
    if (before === undefined) places.set(id, Number(here.keys.at(-1)));
    else report(below(here, "id"), "duplicate-id", `Two actions are called "${id}".`, "Give each its own id.");
  });
  eachRecord(candidates, trail, (action, here) => {
    const { items: _, ...own } = action;
    checkExpected(form, own, here);
    for (const key of ["needs", "excludes"]) checkNamed(places, action, key, below(here, key));
  });
  if (trail.issues.length === 0) checkCycles(candidates as readonly CandidateAction[], places, trail);
}

function checkNamed(places: ReadonlyMap<string, number>, action: Document, key: string, trail: Trail): void {
  const names = action[key];
  if (!Array.isArray(names)) return;
  names.forEach((name: unknown, place) => {
    if (typeof name !== "string") return;
    if (name === action.id)
      report(below(trail, place), "names-itself", `The action "${name}" names itself.`, "Leave it out.");
    else if (!places.has(name)) {
      const [near] = nearest(name, [...places.keys()], 1);
      const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
      report(below(trail, place), "unknown-action", `No action is called "${name}".`, hint);
    }
  });
}

// Actions that need each other in a circle can never be begun.
function checkCycles(candidates: readonly CandidateAction[], places: ReadonlyMap<string, number>, trail: Trail): void {
  const done = new Set<number>();
  const visit = (place: number, path: readonly number[]): void => {
    if (path.includes(place)) {
      const circle = [...path.slice(path.indexOf(place)), place].map((one) => candidates[one]?.id);
      const message = `These actions need each other in a circle: ${circle.join(", ")}.`;
      report(below(below(trail, path.at(-1) as number), "needs"), "circular-needs", message, "Leave one of them out.");
      return;
    }
    if (done.has(place)) return;
    const own = candidates[place] as CandidateAction | undefined;
    for (const needed of own === undefined ? [] : needsOf(own, places)) visit(needed, [...path, place]);
    done.add(place);
  };
  candidates.forEach((_, place) => {
    visit(place, []);
  });
}
