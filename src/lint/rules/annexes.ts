import type { Id } from "../../core/id.js";
import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import { nearest } from "../../core/nearest.js";
import type { AnnexEntry } from "../../framework/annex.js";
import { walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";
import { listNames } from "../rule/words.js";

/** A problem that is answered by a criterion of another name is answered by nothing. */
export const rule: LintRule = {
  id: "annexes",
  describe: "Every entry of an annex says something, and what answers it is there.",
  codes: ["unknown-node", "entry-empty"],
  check: ({ framework }) => {
    const ids = [...walk(framework)].map(({ node }) => node.id);
    return (framework.annexes ?? []).flatMap(({ entries }, place) =>
      entries.flatMap((entry, at) => ofEntry(entry, ids, `/annexes/${place}/entries/${at}`)),
    );
  },
};

function ofEntry({ id, title, statement, answeredBy = [] }: AnnexEntry, ids: readonly Id[], path: string): Issue[] {
  const issues = answeredBy.flatMap((answer, place) => {
    if (ids.includes(answer)) return [];
    const near = nearest(answer, ids);
    const hint = near.length > 0 ? `Did you mean ${listNames(near)}?` : "Correct the name, or take it out.";
    return [error("unknown-node", `${path}/answeredBy/${place}`, `There is no node "${answer}".`, hint)];
  });
  if (title !== undefined || statement !== undefined) return issues;
  const message = `The entry "${id}" has neither a title nor a statement.`;
  return [...issues, warning("entry-empty", path, message, "Say in a statement what the source says.")];
}
