import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import type { Applicability } from "../../framework/fact.js";
import { holdsFor } from "../../framework/holds-for.js";
import { walk } from "../../framework/walk.js";
import { factSamples } from "../reachable/fact-samples.js";
import { combinations } from "../reachable/scenarios.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A condition that no set of facts meets takes an item out for everybody; one that all meet does nothing. */
export const rule: LintRule = {
  id: "applies",
  describe: "What says when a node applies holds for some facts and not for others.",
  codes: ["applies-never", "applies-always"],
  check: (context) =>
    [...walk(context.framework)].flatMap(({ node, path }) =>
      (["appliesWhen", "inProportionWhen"] as const).flatMap((key) => {
        const condition = node[key];
        return condition === undefined ? [] : ofCondition(context, condition, node.id, `${path}/${key}`);
      }),
    ),
};

function ofCondition({ facts, program }: LintContext, condition: Applicability, id: string, path: string) {
  const own = facts.filter((placed) => placed.path === path || placed.path.startsWith(`${path}/`));
  const declared = new Set(program.framework.facts?.map((fact) => fact.id));
  // A fact that is not declared is never known, and a condition that asks nothing never holds; both are said elsewhere.
  if (own.some((placed) => !declared.has(placed.condition.fact) || Object.keys(placed.condition).length === 1))
    return [];
  const samples = factSamples(
    program.framework,
    own.map((placed) => placed.condition),
  );
  const truths = combinations(program, samples)?.map((known) => holdsFor(condition, known)) ?? [];
  return always(truths, id, path);
}

function always(truths: readonly (boolean | null)[], id: string, path: string): readonly Issue[] {
  const what = path.endsWith("appliesWhen") ? "applies" : "applies in proportion";
  if (truths.length === 0 || (truths.includes(true) && truths.includes(false))) return [];
  if (truths.includes(true)) {
    const hint = "Take the condition out, or correct it.";
    return [warning("applies-always", path, `"${id}" ${what} whatever the facts are.`, hint)];
  }
  const hint = "Correct the condition, or take the node out.";
  return [warning("applies-never", path, `There are no facts for which "${id}" ${what}.`, hint)];
}
