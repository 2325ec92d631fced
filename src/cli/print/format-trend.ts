import type { Framework } from "../../framework/framework.js";
import type { Decline } from "../../improvement/time/detect-decline.js";
import { formatNumber, formatPercent } from "../../report/format-number.js";
import { cycleWordsIn } from "../../report/words/cycle-words-in.js";
import { wordsIn } from "../../report/words/words-in.js";
import type { Trend, TrendPoint } from "../../scoring/compare/trend.js";
import type { ChangesLayout } from "./format-changes.js";
import { formatTable } from "./format-table.js";
import { differenceText, nameLevel, nameNode, signed } from "./name-node.js";
import { wrapText } from "./wrap-text.js";

/** Writes results over the years for people, with a line where the edition changes, and what falls. */
export function formatTrend(
  framework: Framework,
  { points, breaks, lines }: Trend,
  declines: readonly Decline[],
  layout: ChangesLayout,
): readonly string[] {
  const { width, paint, languages } = layout;
  const [words, say] = [wordsIn(languages), cycleWordsIn(languages)];
  const { language } = words;
  const heading = (text: string) => ["", ...wrapText(text, width).map((line) => paint("bold", line))];
  const rows = points.flatMap((point) => {
    const broken = breaks.some(({ before, to }) => before === point.on && to.edition === point.edition.edition);
    const line = {
      cells: [`-- ${words.edition} --`, point.edition.edition, "", "", ""],
      paint: (text: string) => paint("dim", text),
    };
    return [...(broken ? [line] : []), { cells: cellsOf(point, language) }];
  });
  const columns = [
    { head: words.day },
    { head: words.editionOf },
    { head: words.points, right: true },
    { head: words.percent, right: true },
    { head: say.change, right: true },
  ];
  const parts = lines.map(({ id, values }) => ({
    cells: [
      nameNode(framework, id, languages),
      ...values.map((value) =>
        value?.percent === null || value === null ? "-" : formatPercent(value.percent, language),
      ),
    ],
  }));
  const days = points.map(({ on }) => ({ head: on, right: true }));
  const fallen = declines.map((one) => [
    nameNode(framework, one.change.id, languages),
    one.isRating
      ? `${nameLevel(framework, one.change.band.from, languages)} ${say.becomes} ${nameLevel(framework, one.change.band.to, languages)}`
      : differenceText(one.change, language),
    one.since,
    one.role ?? "-",
  ]);
  return [
    ...formatTable(columns, rows, width),
    ...(points.some(({ carriedFrom }) => carriedFrom !== null)
      ? ["", ...wrapText(`*  ${say.carriedMark}`, width)]
      : []),
    ...(parts.length === 0 ? [] : [...heading(say.byPart), ...formatTable([{ head: "" }, ...days], parts, width)]),
    ...(fallen.length === 0
      ? []
      : [
          ...heading(say.falls),
          ...formatTable(
            [{ head: "" }, { head: say.change }, { head: say.since }, { head: say.seesTo }],
            fallen.map((cells) => ({ cells })),
            width,
          ),
        ]),
  ];
}

function cellsOf(point: TrendPoint, language: string): readonly string[] {
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
