import { type Content, type Markup, tag } from "../markup/markup.js";
import { at, type Canvas } from "./picture.js";
import { textWidth } from "./text-width.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** One sign and what it means. */
export interface LegendEntry {
  /** Draws the sign into a box of 22 by 14 whose corner is at the place given. */
  readonly sign: (x: number, y: number) => Content;
  /** What it means. */
  readonly text: string;
  /** How wide the sign is; 22 if absent. */
  readonly width?: number;
}

/** A legend, and how high it is. */
export interface Legend {
  /** The signs with their words. */
  readonly parts: Markup;
  /** Its height. */
  readonly height: number;
}

const size = 12;
const between = 18;

/**
 * Sets signs and their meanings in lines, as many to a line as fit.
 *
 * @param canvas - Where they are drawn.
 * @param entries - The signs.
 * @param top - The top of the first line.
 */
export function drawLegend(canvas: Canvas, entries: readonly LegendEntry[], top: number): Legend {
  let x = 0;
  let y = top;
  let lineBottom = top;
  const parts = entries.map(({ sign, text, width: signWidth = 22 }) => {
    const beforeText = signWidth + 6;
    const lines = wrapLabel(text, { width: canvas.width - beforeText, size });
    const width = beforeText + Math.max(...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + width > canvas.width) {
      x = 0;
      y = lineBottom + 4;
    }
    const part = tag(
      "g",
      {},
      sign(at(x), at(y)),
      writeLines(canvas, lines, { x: x + beforeText, y, size, role: "soft" }),
    );
    x += width + between;
    lineBottom = Math.max(lineBottom, y + linesHeight(lines, size) + 2);
    return part;
  });
  return { parts: tag("g", {}, parts), height: lineBottom - top };
}
