import { formatNumber } from "../format-number.js";
import { nameText } from "../node-names.js";
import { outcomeText } from "../outcome.js";
import { refuseNoReport } from "../refuse-no-report.js";
import type { Report, ReportRow } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import type { Bar } from "./bars-picture.js";

/**
 * Takes the bars of a report: the whole, then the top areas.
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
 * barsOf(report).map(({ label, share }) => [label, share]); // [["Overall", 0.5], ["The door", 0.5]]
 */
export function barsOf(report: Report): readonly Bar[] {
  refuseNoReport(report);
  const words = wordsIn([report.language]);
  return [report.overall, ...report.rows.filter(({ depth }) => depth === 1)].map((row) => ({
    label: row.depth === 0 ? words.overall : nameText(row),
    lang: row.depth === 0 ? null : row.lang,
    share: row.share,
    text: barText(row, report.language),
    possible: row.possible,
  }));
}

function barText(row: ReportRow, language: string): string {
  const words = wordsIn([language]);
  const { rated, expected } = row.coverage;
  const [some, all] = [rated, expected].map((count) => formatNumber(count, language));
  const gaps = rated < expected ? `, ${words.rated.toLowerCase()} ${some} ${words.of} ${all}` : "";
  return `${outcomeText(row, language)}${gaps}`;
}
