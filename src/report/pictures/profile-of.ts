import { formatNumber } from "../format-number.js";
import { nameText } from "../node-names.js";
import { outcomeText } from "../outcome.js";
import { refuseNoReport } from "../refuse-no-report.js";
import type { Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import type { Profile } from "./profile-picture.js";

/**
 * Takes the profile of a report: each top area as it is, and as it would be with the plan done.
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
 * profileOf(report).rows.map(({ label, shares }) => [label, shares]); // [["The door", [0.5, 1]]]
 */
export function profileOf(report: Report): Profile {
  refuseNoReport(report);
  const { rows, plan, language } = report;
  const words = wordsIn([language]);
  const areas = rows.filter(({ depth }) => depth === 1);
  const inPercent = areas.some(({ percent }) => percent !== null);
  const withPlan = plan.actions.length > 0;
  return {
    series: withPlan ? [words.now, words.ifDone] : [words.now],
    ...(!inPercent && { ends: [words.lower, words.higher] as const }),
    rows: areas.map((row) => {
      const after = plan.afterByArea[row.id] ?? null;
      const then = after === null ? words.noResult : `${formatNumber(Math.round(after * 100), language)} %`;
      return {
        label: nameText(row),
        lang: row.lang,
        shares: withPlan ? [row.share, after] : [row.share],
        texts: withPlan ? [outcomeText(row, language), then] : [outcomeText(row, language)],
      };
    }),
  };
}
