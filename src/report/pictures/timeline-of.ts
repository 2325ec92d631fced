import type { Report } from "../report.js";
import type { Timeline } from "./timeline-picture.js";

/**
 * Takes the timeline of a report's plan: its actions in their order, numbered as in the table of the plan.
 *
 * @param report - The report.
 */
export function timelineOf({ plan }: Report): Timeline {
  const entries = plan.actions.map(({ title, lang, start, due, status }, place) => {
    return { label: `${place + 1}. ${title}`, lang, start, due, status };
  });
  const days = entries.flatMap(({ start, due }) => [start, due]).filter((day) => day !== null);
  const [from, until] = [days.toSorted()[0], days.toSorted().at(-1)];
  return { entries, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}
