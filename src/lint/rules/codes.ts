import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** People quote standards by their printed code. */
export const rule: LintRule = {
  id: "codes",
  describe: "A printed code stands for one node of its kind; numbering may begin again in each node.",
  codes: ["code-twice"],
  check: ({ framework }) => {
    const coded = [...walk(framework)].filter(({ node }) => node.code !== undefined);
    const kinds = ["area", "standard", "criterion", "part"] as const;
    return kinds.flatMap((kind) => twice(coded.filter((visit) => visit.kind === kind)));
  },
};

// Where most codes come more than once, the text numbers anew in each node, and only neighbours are compared.
function twice(visits: readonly Visit[]): readonly Issue[] {
  const everywhere = repeated(visits, ({ node }) => node.code ?? "");
  const repeatedCodes = new Set(everywhere.map(([{ node }]) => node.code));
  const isHabit = visits.filter(({ node }) => repeatedCodes.has(node.code)).length * 2 > visits.length;
  const found = isHabit ? repeated(visits, ({ node, parents }) => `${parents.at(-1)?.path} ${node.code}`) : everywhere;
  return found.map(([{ node, path }, first]) => {
    const message = `The code "${node.code}" of "${node.id}" is that of "${first.node.id}" as well.`;
    return warning("code-twice", `${path}/code`, message, "Compare both with the printed text.");
  });
}

// Each that repeats an earlier one, with that one.
function repeated(visits: readonly Visit[], keyOf: (visit: Visit) => string): readonly (readonly [Visit, Visit])[] {
  const first = new Map<string, Visit>();
  const pairs: (readonly [Visit, Visit])[] = [];
  for (const visit of visits) {
    const earlier = first.get(keyOf(visit));
    if (earlier === undefined) first.set(keyOf(visit), visit);
    else pairs.push([visit, earlier]);
  }
  return pairs;
}
