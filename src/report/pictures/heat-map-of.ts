import { formatNumber } from "../format-number.js";
import { nameText } from "../node-names.js";
import { refuseNoReport } from "../refuse-no-report.js";
import type { Report, ReportRow } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import type { HeatMapCell, HeatMapGroup } from "./heat-map-picture.js";

/**
 * Takes the standards of a report, by the area around them.
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
 * heatMapOf(report).map(({ label, cells }) => [label, cells.length]); // [["The door", 2]]
 */
export function heatMapOf(report: Report): readonly HeatMapGroup[] {
  refuseNoReport(report);
  const { rows, language } = report;
  const groups: { label: string; lang: string | null; cells: HeatMapCell[] }[] = [];
  let number = 0;
  for (const row of rows) {
    if (row.kind === "area") groups.push({ label: nameText(row), lang: row.lang, cells: [] });
    if (row.kind !== "standard") continue;
    number += 1;
    groups.at(-1)?.cells.push({
      // A number of ours stands nowhere else on the page, so the name is written too.
      mark: row.code ?? formatNumber(number, language),
      ...(row.code === null && { named: true, lang: row.lang }),
      label: row.name,
      text: cellText(row, language),
      share: row.share,
      notApplicable: row.state === "not-applicable",
      belowFloor: row.belowFloor,
    });
  }
  return groups.filter(({ cells }) => cells.length > 0);
}

function cellText({ state, percent, level, isItem }: ReportRow, language: string): string {
  if (state !== "scored") return wordsIn([language]).states[state];
  if (level !== null && (isItem || percent === null)) return level;
  return percent === null ? "" : `${formatNumber(Math.round(percent), language)} %`;
}
