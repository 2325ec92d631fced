import { daysBetween } from "../core/date.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import type { Issue } from "../core/issue.js";
import type { AuthoredArea, AuthoredEdition, InForce } from "./authored-framework.js";
import { checkEditionDates } from "./check-edition-dates.js";
import { backwards, error, warning } from "./dated-issue.js";
import { type DatedNode, listDatedNodes } from "./dated-node.js";

/**
 * Checks the time in an authored framework: that its editions follow each other, and that the nodes of one id do.
 *
 * Looks at periods rather than at editions, so that an overlap between two editions' days is found as well.
 *
 * @param editions - The editions as authored.
 * @param areas - The area files, in order.
 * @returns Issues with paths `/editions/...` and `/areas/<number of the file>/...`.
 *
 * @example
 * const standards = [{ id: "hours", inForce: { until: "2025-12-31" } }, { id: "hours", inForce: { from: "2025-06-01" } }];
 * checkDates([{ edition: "2026-01-01" }], [{ id: "door", standards }]).map((issue) => issue.code); // ["dated-never", "dated-overlap"]
 */
export function checkDates(editions: readonly AuthoredEdition[], areas: readonly AuthoredArea[]): Issue[] {
  const nodes = listDatedNodes(areas);
  const days = editions.map(({ edition }) => edition);
  const byId = new Map<string, DatedNode[]>();
  for (const node of nodes) byId.set(node.id, [...(byId.get(node.id) ?? []), node]);
  return [
    ...checkEditionDates(editions),
    ...nodes.flatMap((node) => checkPeriod(node, days)),
    ...nodes.flatMap((node) => checkInside(node, nodes, days)),
    ...[...byId.values()].flatMap((same) => [...checkOverlaps(same), ...checkHoles(same, days)]),
  ];
}

function checkPeriod({ id, path, from, until, written }: DatedNode, days: readonly Day[]): Issue[] {
  if (written === undefined) return [];
  if (written.from !== undefined && written.until !== undefined && written.until < written.from) {
    return [backwards(`${path}/inForce`, written.from, written.until)];
  }
  if (days.some((day) => from <= day && day <= until)) return checkEnds(id, path, written, days);
  const message = `"${id}" is in force in none of the editions (${days.join(", ")}).`;
  return [warning("dated-never", `${path}/inForce`, message, "Check the days; what no edition holds is never shown.")];
}

// What begins or ends between two editions is in no edition as it is dated.
function checkEnds(id: Id, path: string, { from, until }: InForce, days: readonly Day[]): Issue[] {
  const [first = ""] = days;
  const issues: Issue[] = [];
  if (from !== undefined && from > first && !days.includes(from)) {
    const message = `"${id}" begins on ${from}, and no edition begins then (${days.join(", ")}).`;
    issues.push(warning("dated-between", `${path}/inForce/from`, message, "Correct the day, or add the edition."));
  }
  if (until !== undefined && until < (days.at(-1) ?? "") && !days.some((day) => daysBetween(until, day) === 1)) {
    const message = `"${id}" ends on ${until}, and no edition begins on the day after (${days.join(", ")}).`;
    issues.push(warning("dated-between", `${path}/inForce/until`, message, "Correct the day, or add the edition."));
  }
  return issues;
}

function checkInside(node: DatedNode, nodes: readonly DatedNode[], days: readonly Day[]): Issue[] {
  if (!node.hasLists) return [];
  const inside = nodes.filter(({ parent }) => parent === node);
  const empty = days.filter((day) => holds(node, day) && !inside.some((inner) => holds(inner, day)));
  if (empty.length === 0) return [];
  const message = `"${node.id}" holds nothing in edition ${empty.join(", ")}: all that stands in it has other days.`;
  return [error("dated-empty", node.path, message, "Date the node itself, or what stands in it.")];
}

function checkOverlaps(same: readonly DatedNode[]): Issue[] {
  return same.flatMap((node, index) => {
    const earlier = same.slice(0, index).find((other) => overlap(node, other));
    // Where the nodes around overlap and share an id, that is said of them and need not be said again.
    if (earlier === undefined || (node.parent?.id === earlier.parent?.id && node.parent !== earlier.parent)) return [];
    if (node.written === undefined && earlier.written === undefined) {
      const message = `The id "${node.id}" is given twice; the first stands at ${earlier.path}/id.`;
      return [
        error(
          "duplicate-id",
          `${node.path}/id`,
          message,
          "Give each node an id of its own, or date them with `inForce`.",
        ),
      ];
    }
    const message = `Two nodes with the id "${node.id}" are in force at the same time.`;
    return [
      error("dated-overlap", node.path, message, "End the earlier one, with `inForce.until`, on the day before."),
    ];
  });
}

function checkHoles(same: readonly DatedNode[], days: readonly Day[]): Issue[] {
  const present = days.map((day) => same.some((node) => holds(node, day)));
  const hole = days.filter((_, index) => {
    return !present[index] && present.slice(0, index).includes(true) && present.slice(index).includes(true);
  });
  const last = same.at(-1);
  if (hole.length === 0 || last === undefined) return [];
  const message = `"${last.id}" is missing from edition ${hole.join(", ")} and stands in those before and after.`;
  return [
    warning(
      "dated-hole",
      last.path,
      message,
      "Check the days in `inForce`; an id that comes back should mean the same.",
    ),
  ];
}

function holds({ from, until }: DatedNode, day: Day): boolean {
  return from <= day && day <= until;
}

function overlap(a: DatedNode, b: DatedNode): boolean {
  return a.from <= b.until && b.from <= a.until && a.from <= a.until && b.from <= b.until;
}
