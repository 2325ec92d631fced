import type { Issue } from "../core/issue.js";
import { countNodes } from "./count-nodes.js";
import type { Framework } from "./framework.js";

/**
 * Compares the declared counts of a framework with what it holds, so that a node that was lost is noticed.
 *
 * @returns One issue `count-differs` for each count that is not true.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const shelter = { id: "shelter", edition: "2026-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door" }], counts: { items: 2 } };
 * checkCounts(shelter).map((issue) => issue.path); // ["/counts/items"]
 */
export function checkCounts(framework: Framework): Issue[] {
  const found = countNodes(framework);
  const issues: Issue[] = [];
  for (const kind of ["areas", "standards", "criteria", "parts", "items"] as const) {
    const declared = framework.counts?.[kind];
    if (declared === undefined || declared === found[kind]) continue;
    issues.push({
      code: "count-differs",
      severity: "error",
      path: `/counts/${kind}`,
      message: `Edition ${framework.edition} declares ${declared} ${kind} and holds ${found[kind]}.`,
      hint: "Look for a node that is missing, stands twice or is dated wrongly; if the text is right, correct the count.",
    });
  }
  return issues;
}
