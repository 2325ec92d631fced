import { daysBetween } from "../core/date.js";
import type { Issue } from "../core/issue.js";
import type { AuthoredEdition } from "./authored-framework.js";
import { backwards, error, warning } from "./dated-issue.js";

/**
 * Checks the time of editions: that they follow each other, oldest first, without an overlap and without a hole.
 *
 * @param editions - The editions as authored.
 *
 * @example
 * const old = { edition: "2020-01-01", inForce: { from: "2020-01-01", until: "2025-11-30" } };
 * checkEditionDates([old, { edition: "2026-01-01", inForce: { from: "2026-01-01" } }]).map((issue) => issue.code); // ["edition-hole"]
 */
export function checkEditionDates(editions: readonly AuthoredEdition[]): Issue[] {
  return editions.flatMap(({ edition, inForce }, index) => {
    const path = `/editions/${index}`;
    const before = editions[index - 1];
    const issues: Issue[] = [];
    if (before !== undefined && before.edition >= edition) {
      const message = `Edition ${edition} stands after ${before.edition}, which is not older.`;
      issues.push(error("edition-order", `${path}/edition`, message, "List each edition once, the oldest first."));
    }
    if (inForce?.until !== undefined && inForce.until < inForce.from) {
      issues.push(backwards(`${path}/inForce`, inForce.from, inForce.until));
    }
    const overlaps =
      before?.inForce !== undefined && inForce !== undefined && inForce.from <= (before.inForce.until ?? "9");
    if (overlaps) {
      const message = `Edition ${edition} begins on ${inForce.from}, while ${before.edition} is still in force.`;
      issues.push(error("edition-overlap", `${path}/inForce`, message, "End the earlier edition on the day before."));
    }
    const ended = before?.inForce?.until;
    if (
      ended !== undefined &&
      inForce !== undefined &&
      inForce.from > ended &&
      daysBetween(ended, inForce.from) !== 1
    ) {
      const message = `No edition is in force between ${ended} and ${inForce.from}.`;
      issues.push(
        warning("edition-hole", `${path}/inForce`, message, "Let one edition begin on the day after the other ends."),
      );
    }
    return issues;
  });
}
