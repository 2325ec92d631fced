import type { Report } from "../report.js";
import type { Timeline } from "./timeline-picture.js";

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
export function timelineOf({ plan }: Report): Timeline {
  const entries = plan.actions.map(({ title, lang, start, due, status }, place) => {
    return { label: `${place + 1}. ${title}`, lang, start, due, status };
  });
  const days = entries.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  const [from, until] = [days.toSorted()[0], days.toSorted().at(-1)];
  return { entries, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
