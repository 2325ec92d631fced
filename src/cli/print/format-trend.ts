import type { Framework } from "../../framework/framework.js";
import type { Decline } from "../../improvement/time/detect-decline.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
import type { Trend, TrendPoint } from "../../scoring/compare/trend.js";
import type { ChangesLayout } from "./format-changes.js";
import { formatTable } from "./format-table.js";
import { nameLevel, nameNode, signed } from "./name-node.js";
import { wrapText } from "./wrap-text.js";

/** Writes results over the years for people, with a line where the edition changes, and what falls. */
export function formatTrend(
  framework: Framework,
  { points, breaks, lines }: Trend,
  declines: readonly Decline[],
  layout: ChangesLayout,
): readonly string[] {
  const { width, paint, languages } = layout;
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  const rows = points.flatMap((point) => {
    const broken = breaks.some(({ before, to }) => before === point.on && to.edition === point.edition.edition);
    const line = {
      cells: ["-- edition --", point.edition.edition, "", "", ""],
      paint: (text: string) => paint("dim", text),
    };
    return [...(broken ? [line] : []), { cells: cellsOf(point, languages) }];
  });
  const columns = [
    { head: "Day" },
    { head: "Edition" },
    { head: "Points", right: true },
    { head: "Percent", right: true },
    { head: "Change", right: true },
  ];
  const parts = lines.map(({ id, values }) => ({
    cells: [
      nameNode(framework, id, languages),
      ...values.map((value) =>
        value?.percent === null || value === null ? "-" : formatPercent(value.percent, languages[0] ?? "en"),
      ),
    ],
  }));
  const days = points.map(({ on }) => ({ head: on, right: true }));
  const fallen = declines.map((one) => [
    nameNode(framework, one.change.id, languages),
    one.isRating
      ? `${nameLevel(framework, one.change.band.from, languages)} to ${nameLevel(framework, one.change.band.to, languages)}`
      : signed(one.change.value.by, languages[0] ?? "en"),
    one.since,
    one.role ?? "-",
  ]);
  return [
    ...formatTable(columns, rows, width),
    ...(points.some(({ carriedFrom }) => carriedFrom !== null)
      ? [
          "",
          ...wrapText("*  carried over from an older edition: only what means the same for certain was taken.", width),
        ]
      : []),
    ...(parts.length === 0 ? [] : [...heading("By part"), ...formatTable([{ head: "" }, ...days], parts, width)]),
    ...(fallen.length === 0
      ? []
      : [
          ...heading("What falls"),
          ...formatTable(
            [{ head: "" }, { head: "Change" }, { head: "Since" }, { head: "Who sees to it" }],
            fallen.map((cells) => ({ cells })),
            width,
          ),
        ]),
  ];
}

function cellsOf(point: TrendPoint, [language = "en"]: readonly string[]): readonly string[] {
  const { on, edition, carriedFrom, points, max, percent, by, byPercent } = point;
  return [
    on,
    carriedFrom === null ? edition.edition : `${edition.edition} *${carriedFrom}`,
    points === null
      ? "-"
      : `${formatNumber(points, language)}${max === null ? "" : ` / ${formatNumber(max, language)}`}`,
    percent === null ? "-" : formatPercent(percent, language),
    byPercent === null ? signed(by, language) : `${signed(byPercent, language)} %`,
  ];
}
