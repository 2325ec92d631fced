import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Duty } from "../../framework/duty.js";
import { choosesItemOf } from "../../scoring/compile/expectation.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A duty that looks as if plans were checked by it, and never asks anything of one, lulls its reader. */
export const rule: LintRule = {
  id: "duties",
  describe: "A duty that asks something of a plan says for items below which level, and an item can be rated below it.",
  codes: ["duty-idle"],
  check: (context) =>
    (context.framework.duties ?? []).flatMap((duty, place) => ofDuty(context, duty, `/duties/${place}`)),
};

function ofDuty({ site }: LintContext, { id, for: selector, below, requires }: Duty, path: string): readonly Issue[] {
  if (below === undefined) {
    if (requires === undefined) return [];
    const message = `The duty "${id}" requires something of a plan, and does not say for items below which level.`;
    return [warning("duty-idle", `${path}/requires`, message, "Add below, or take requires out: no plan is checked.")];
  }
  const expected = { for: selector ?? {}, level: below };
  const lists = site.nodes.flatMap(({ outlined, list }) =>
    outlined?.rated === true && choosesItemOf(expected, outlined) && list !== null ? [list] : [],
  );
  if (lists.length === 0 || lists.some(({ ranks }) => ranks.get(below) !== 0)) return [];
  const message = `The duty "${id}" is for items rated below "${below}", and that is the lowest level.`;
  return [warning("duty-idle", `${path}/below`, message, "Name the lowest level for which nothing is asked.")];
}
