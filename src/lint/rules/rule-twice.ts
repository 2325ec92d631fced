import type { Issue } from "../../core/issue.js";
import { error } from "../../core/make-issue.js";
import { fits } from "../../framework/fits.js";
import { walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** Of two exceptions that fit one node, nobody could say which counts. */
export const rule: LintRule = {
  id: "rule-twice",
  describe: "At most one exception fits a node, and at most one set of dimensions fits an item.",
  codes: ["rule-twice"],
  check: ({ framework }) => {
    const { exceptions = [], dimensions = [] } = framework.scoring;
    const visits = [...walk(framework)];
    const nodes = (place: number) => visits.filter((visit) => fits(exceptions[place]?.for ?? {}, visit));
    const items = (place: number) =>
      visits.filter((visit) => visit.isItem && fits(dimensions[place]?.for ?? {}, visit));
    return [
      ...twice(
        "exception",
        "/scoring/exceptions",
        exceptions.map((_, place) => nodes(place).map(idOf)),
      ),
      ...twice(
        "set of dimensions",
        "/scoring/dimensions",
        dimensions.map((_, place) => items(place).map(idOf)),
      ),
    ];
  },
};

function twice(what: string, path: string, chosen: readonly (readonly string[])[]): readonly Issue[] {
  return chosen.flatMap((ids, place) => {
    const earlier = chosen.slice(0, place).findIndex((others) => others.some((id) => ids.includes(id)));
    const both = ids.filter((id) => chosen[earlier]?.includes(id));
    if (both.length === 0) return [];
    const message = `Two ${what.replace(/^(\w+)/, "$1s")} fit ${listNames(both)}: this one and ${path}/${earlier}.`;
    const hint = "Narrow one of them, for example with except, so that each node has one.";
    return [error("rule-twice", `${path}/${place}/for`, message, hint)];
  });
}

function idOf({ node }: { readonly node: { readonly id: string } }): string {
  return node.id;
}
