import { tag } from "../markup/markup.js";
import type { Words } from "../words/words.js";
import type { LegendEntry } from "./legend.js";
import type { PaintRole } from "./palette.js";
import type { Canvas } from "./picture.js";

/** What a legend needs to know of the fields. */
export interface LegendCell {
  /** How high the result is; null without one. */
  readonly share: number | null;
  /** Whether it does not apply. */
  readonly notApplicable?: boolean;
  /** How many items in it are below their floor. */
  readonly belowFloor?: number;
}

/**
 * Lists the signs of a heat map that occur in it.
 *
 * @param canvas - Where they are drawn.
 * @param cells - The fields.
 * @param words - The words.
 */
export function heatMapLegend(canvas: Canvas, cells: readonly LegendCell[], words: Words): readonly LegendEntry[] {
  const { fill, stroke, id } = canvas;
  const box = (x: number, y: number) => ({ x, y, width: 22, height: 14 });
  const tones: LegendEntry = {
    sign: (x, y) =>
      [0, 1, 2, 3, 4].map((tone) => [
        tag("rect", { ...box(x + tone * 22, y), ...fill(`tone${tone}` as PaintRole) }),
        tag("rect", { ...box(x + tone * 22, y), ...stroke("line") }),
      ]),
    text: `${words.lower} – ${words.higher}`,
    width: 110,
  };
  const hatched: LegendEntry = {
    sign: (x, y) => [
      tag("rect", { ...box(x, y), fill: `url(#${id("hatch")})` }),
      tag("rect", { ...box(x, y), ...stroke("line") }),
    ],
    text: words.noResult,
  };
  const floor: LegendEntry = {
    sign: (x, y) => [
      tag("rect", { x: x + 1, y: y + 1, width: 20, height: 12, ...stroke("warn", 2.5) }),
      tag("path", { d: `M${x + 17} ${y + 3}h-12l6 8z`, ...fill("warn") }),
    ],
    text: words.belowFloorShort,
  };
  const gaps = cells.some(({ share, notApplicable }) => share === null && notApplicable !== true);
  return [
    ...(cells.some(({ share }) => share !== null) ? [tones] : []),
    ...(gaps ? [hatched] : []),
    ...(cells.some(({ belowFloor = 0 }) => belowFloor > 0) ? [floor] : []),
  ];
}
