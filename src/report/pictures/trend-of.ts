import { formatNumber } from "../format-number.js";
import { refuseNoReport } from "../refuse-no-report.js";
import type { Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import type { Trend } from "./trend-picture.js";

/**
 * Takes the trend of a report: earlier results and this one, in percent where there are percentages.
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
 * trendOf(report).points.length; // 0
 */
export function trendOf(report: Report): Trend {
  refuseNoReport(report);
  const { trend, overall, language } = report;
  const words = wordsIn([language]);
  const points = trend.map(({ on, text, share, breaks }) => {
    const short = overall.percent !== null && share !== null;
    return { on, share, breaks, text: short ? `${formatNumber(Math.round(share * 100), language)} %` : text };
  });
  return { points, ...(overall.percent === null && { ends: [words.lower, words.higher] as const }) };
}
