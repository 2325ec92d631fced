import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** A node that was made by copying another keeps the other's statement until somebody notices. */
export const rule: LintRule = {
  id: "texts-twice",
  describe: "No two nodes make the same statement.",
  codes: ["statement-twice"],
  check: ({ framework }) => {
    const first = new Map<string, Visit>();
    return [...walk(framework)].flatMap((visit) => ofNode(visit, first));
  },
};

// One issue for a node, whatever the languages.
function ofNode(visit: Visit, first: Map<string, Visit>): readonly Issue[] {
  let earlier: Visit | undefined;
  for (const [language, text] of Object.entries(visit.node.statement ?? {})) {
    const key = `${language} ${text}`;
    earlier ??= first.get(key);
    if (!first.has(key)) first.set(key, visit);
  }
  if (earlier === undefined) return [];
  const message = `"${visit.node.id}" makes the same statement as "${earlier.node.id}".`;
  const hint = "Compare both with the source; say what each asks for by itself.";
  return [warning("statement-twice", `${visit.path}/statement`, message, hint)];
}
