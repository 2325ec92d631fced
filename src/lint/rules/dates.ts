import type { Issue } from "../../core/issue.js";
import { error, warning } from "../../core/make-issue.js";
import { walk } from "../../framework/walk.js";
import type { LintContext } from "../rule/lint-context.js";
import type { LintRule } from "../rule/lint-rule.js";

/** An edition is named by the day from which it counts. */
export const rule: LintRule = {
  id: "dates",
  describe: "The edition lies in the time in which the text is in force, and no text is newer than its edition.",
  codes: ["dated-backwards", "edition-outside", "edition-day", "since-late"],
  check: (context) => [...ofPeriod(context), ...ofNodes(context)],
};

function ofPeriod({ framework: { edition, inForce } }: LintContext): readonly Issue[] {
  if (inForce === undefined) return [];
  const { from, until } = inForce;
  if (until !== undefined && until < from) {
    const message = `This ends on ${until}, before it begins on ${from}.`;
    return [error("dated-backwards", "/inForce", message, "Swap the days, or correct one.")];
  }
  if (edition === from) return [];
  if (edition > from && (until === undefined || edition <= until)) {
    const message = `The edition is ${edition}, and its text has been in force since ${from}.`;
    return [
      warning("edition-day", "/edition", message, "Name the edition by the first day of its text, or correct that."),
    ];
  }
  const message = `The edition is ${edition}, and its text is in force ${period(from, until)}.`;
  return [warning("edition-outside", "/edition", message, "Name the edition by the day from which its text counts.")];
}

function period(from: string, until: string | undefined): string {
  return until === undefined ? `from ${from} on` : `from ${from} until ${until}`;
}

function ofNodes({ framework }: LintContext): readonly Issue[] {
  const last = framework.inForce?.until ?? framework.edition;
  return [...walk(framework)].flatMap(({ node, path }) => {
    if (node.since === undefined || node.since <= last) return [];
    const message = `"${node.id}" has had its text since ${node.since}, which is after the edition ${framework.edition}.`;
    return [warning("since-late", `${path}/since`, message, "Correct the day, or move the text to a later edition.")];
  });
}
