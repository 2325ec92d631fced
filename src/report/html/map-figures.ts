import type { Content } from "../markup/markup.js";
import { heatMapOf } from "../pictures/heat-map-of.js";
import { type HeatMapGroup, heatMapPicture } from "../pictures/heat-map-picture.js";
import type { Report } from "../report.js";
import { wordsIn } from "../words/words-in.js";
import { figure } from "./figure.js";

/** How many lines of fields fit on a printed page, below a heading. */
const onePage = 10.5;

/** Puts the map of standards on the page, in as many pictures as a printed page needs: one that is taller would be cut. */
export function mapFigures(report: Report, table: string): Content {
  const words = wordsIn([report.language]);
  const pages = pagesOf(heatMapOf(report));
  if (pages.length < 2) return figure(report, "map", table, (options) => heatMapPicture(pages[0] ?? [], options));
  return pages.map((groups, page) =>
    figure(report, `map-${page + 1}`, table, (options) =>
      heatMapPicture(groups, { ...options, title: `${words.mapTitle} (${page + 1}/${pages.length})` }),
    ),
  );
}

/**
 * Divides the groups of a map so that each part fits on a printed page.
 *
 * @example
 * const group = (count: number) => ({
 *   label: "g",
 *   cells: Array.from({ length: count }, () => ({ mark: "1", label: "a", text: "t", share: 1 })),
 * });
 * pagesOf([group(24), group(24), group(24)]).map((groups) => groups.length); // [2, 1]
 */
export function pagesOf(groups: readonly HeatMapGroup[]): readonly (readonly HeatMapGroup[])[] {
  const pages: HeatMapGroup[][] = [];
  let left = 0;
  for (const group of groups) {
    const across = group.cells.some(({ named }) => named) ? 4 : 6;
    const lines = Math.ceil(group.cells.length / across) + 0.5;
    if (lines > left) {
      pages.push([]);
      left = onePage;
    }
    pages.at(-1)?.push(group);
    left -= lines;
  }
  return pages;
}
