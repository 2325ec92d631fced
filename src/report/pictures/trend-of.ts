import { formatNumber } from "../format-number.js";
import type { Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import type { Trend } from "./trend-picture.js";

/**
 * Takes the trend of a report: earlier results and this one, in percent where there are percentages.
 *
 * @param report - The report.
 */
export function trendOf({ trend, overall, language }: Report): Trend {
  const words = wordsIn([language]);
  const points = trend.map(({ on, text, share, breaks }) => {
    const short = overall.percent !== null && share !== null;
    return { on, share, breaks, text: short ? `${formatNumber(Math.round(share * 100), language)} %` : text };
  });
  return { points, ...(overall.percent === null && { ends: [words.lower, words.higher] as const }) };
}
