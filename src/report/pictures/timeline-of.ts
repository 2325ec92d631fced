import type { Day } from "../../core/day.js";
import { refuseNoReport } from "../refuse-no-report.js";
import type { Report } from "../report.js";
import type { ReportMove } from "../report-parts.js";
import type { Timeline } from "./timeline.js";
import { endsOf } from "./timeline-axis.js";

/**
 * Takes the timeline of a report's plan: its actions in their order, numbered as in the table of the plan.
 *
 * @param report - The report.
 *
 * @example
 * import { reportData } from "../report-data.js";
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Night shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", title: { en: "The door" }, standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const report = reportData(shelter, { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } });
 * timelineOf(report).entries.length; // 1
 */
export function timelineOf(report: Report): Timeline {
  refuseNoReport(report);
  const { plan } = report;
  const before = (moved: readonly ReportMove[]): readonly Day[] => moved.map(({ from }) => from);
  const entries = plan.actions.map(({ title, lang, start, due, status, moved }, place) => {
    return { label: `${place + 1}. ${title}`, lang, start, due, status, moved: before(moved) };
  });
  const milestones = plan.milestones.map(({ title, lang, due, reached, moved }) => {
    return { label: title, lang, due, reached, moved: before(moved) };
  });
  const [from, until] = endsOf({ entries, milestones });
  return { entries, milestones, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
