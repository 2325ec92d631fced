import { crosswalkShape } from "../assessment/carry/check-carry.js";
import type { Issue } from "../core/issue.js";
import { checkCrosswalk } from "../framework/check-crosswalk.js";
import type { Crosswalk } from "../framework/crosswalk.js";
import { deriveCrosswalk } from "../framework/derive-crosswalk.js";
import type { Framework } from "../framework/framework.js";
import { refuseNoFramework } from "../framework/misshapen.js";
import type { CrosswalkRule } from "./crosswalk/crosswalk-rule.js";
import { rule as relationMissing } from "./crosswalk/relation-missing.js";
import { rule as relationSides } from "./crosswalk/relation-sides.js";

/** Every rule for crosswalks, in the order in which its issues are given. */
export const crosswalkRules: readonly CrosswalkRule[] = [relationMissing, relationSides];

/**
 * Says what a shape cannot say of a crosswalk: ids that its two sides do not have, relations whose sides do not fit them, and
 * items of which it says nothing. Between
 * two editions that is every item of either, between two frameworks every item that it covers: those of the smaller side,
 * unless `covers` says otherwise.
 *
 * @param crosswalk - The crosswalk as written; what is derived between two editions need not stand in it.
 * @param from - The framework one comes from.
 * @param to - The framework one goes to.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const shelter = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door" }, { id: "bed" }] };
 * const hostel = { ...shelter, id: "hostel", areas: [{ id: "entry" }, { id: "room" }, { id: "desk" }] };
 * const sides = { from: { framework: "shelter", edition: "2020-01-01" }, to: { framework: "hostel", edition: "2020-01-01" } };
 * const crosswalk = { ...sides, relations: [{ from: ["door"], to: ["entry"], relation: "equal" as const }] };
 * lintCrosswalk(crosswalk, shelter, hostel).map((issue) => issue.message); // ["1 of 2 items of \"shelter\" that it covers has neither a relation nor `none`: \"bed\"."]
 * lintCrosswalk({ ...crosswalk, covers: { from: ["door"] } }, shelter, hostel); // []
 */
export function lintCrosswalk(crosswalk: Crosswalk, from: Framework, to: Framework): readonly Issue[] {
  refuseNoFramework(from);
  refuseNoFramework(to);
  const wrong = crosswalkShape(crosswalk);
  if (wrong.length > 0) return wrong;
  const complete = from.id === to.id ? deriveCrosswalk(from, to, crosswalk) : crosswalk;
  const context = { crosswalk: complete, from, to };
  return [...checkCrosswalk(complete, from, to), ...crosswalkRules.flatMap((rule) => rule.check(context))];
}
