import { type Content, type Markup, tag } from "../markup/markup.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { heatMapLegend } from "./heat-map-legend.js";
import { drawLegend } from "./legend.js";
import type { PaintRole } from "./palette.js";
import { at, type Canvas, drawPicture, type PictureOptions, pictureOptions } from "./picture.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** One field of a heat map. */
export interface HeatMapCell {
  /** What stands in it as its name: a code or a number. */
  readonly mark: string;
  /** Its full name, for the description. */
  readonly label: string;
  /** Whether the name is written in the field too, in place of the mark, which says nothing by itself. */
  readonly named?: boolean;
  /** Language of the name, where it is not that of the picture. */
  readonly lang?: string | null;
  /** The result in a word or two. */
  readonly text: string;
  /** How high the result is, from 0 to 1; null without one, which is hatched. */
  readonly share: number | null;
  /** Whether it does not apply: then there is nothing to hatch. */
  readonly notApplicable?: boolean;
  /** How many items in it are below their floor. */
  readonly belowFloor?: number;
}

/** A row of fields that belong together. */
export interface HeatMapGroup {
  /** What they have in common. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** The fields. */
  readonly cells: readonly HeatMapCell[];
}

const size = 13;
const nameSize = 12;
const small = 11;
const gap = 4;
/** So that the frame of the outer fields is not cut. */
const edge = 1.5;

/**
 * Draws results as a map of fields, the darker the higher; as many signs of five say the same without colour. What has no
 * result is hatched, what does not apply is empty, what is below its floor has a thick frame and a mark.
 *
 * @param groups - The fields, in groups.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { heatMapPicture } from "quality-frameworks/report";
 * const cells = [{ mark: "1", label: "Opening hours", text: "75 %", share: 0.75 }];
 * const picture = heatMapPicture([{ label: "The door", cells }], { id: "map" });
 * picture.includes("<desc id=\"map-desc\">The door. 1 Opening hours: 75 %.</desc>"); // true
 */
export function heatMapPicture(groups: readonly HeatMapGroup[], options: PictureOptions): string {
  const words = wordsIn(pictureOptions(options).languages ?? []);
  return drawPicture(options, (canvas) => {
    let y = 2;
    const parts = groups.map((group) => {
      const drawn = drawGroup(canvas, group, y, words);
      y += drawn.height;
      return drawn.parts;
    });
    const cells = groups.flatMap((group) => group.cells);
    const legend = drawLegend(canvas, heatMapLegend(canvas, cells, words), y + 4);
    const description = groups.map((group) => groupText(group, words)).join(" ");
    return { title: words.mapTitle, description, height: y + legend.height + 10, parts: [parts, legend.parts] };
  });
}

function groupText({ label, cells }: HeatMapGroup, words: Words): string {
  const texts = cells.map((cell) => {
    const floor = (cell.belowFloor ?? 0) > 0 ? `, ${words.belowFloorShort}` : "";
    return `${nameOf(cell)}: ${cell.text}${floor}.`;
  });
  return [`${label}.`, ...texts].join(" ");
}

function drawGroup(
  canvas: Canvas,
  { label, lang = null, cells }: HeatMapGroup,
  y: number,
  words: Words,
): { readonly parts: Markup; readonly height: number } {
  // A name needs more room than a code.
  const least = cells.some(({ named }) => named) ? 146 : 104;
  const columns = Math.max(1, Math.floor((canvas.width + gap) / (least + gap)));
  const width = (canvas.width - 2 * edge - gap * (columns - 1)) / columns;
  const head = wrapLabel(label, { width: canvas.width, size, bold: true });
  let top = y + linesHeight(head, size) + 4;
  const drawn: Content[] = [writeLines(canvas, head, { x: 0, y, size, bold: true, lang })];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    const height = Math.max(...row.map((cell) => cellHeight(cell, width)));
    drawn.push(
      row.map((cell, place) =>
        drawCell(canvas, cell, { x: edge + place * (width + gap), y: top, width, height }, words),
      ),
    );
    top += height + gap;
  }
  return { parts: tag("g", {}, drawn), height: top + 8 - y };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const padding = 7;

function linesOf(cell: HeatMapCell, width: number): { mark: readonly string[]; text: readonly string[] } {
  const { mark, label, named = false, text } = cell;
  return {
    mark: wrapLabel(named ? label : mark, {
      width: width - 2 * padding - 14,
      size: markSize(cell),
      bold: true,
      most: named ? 8 : 3,
    }),
    text: wrapLabel(text, { width: width - 2 * padding, size: small, most: 5 }),
  };
}

function markSize({ named = false }: HeatMapCell): number {
  return named ? nameSize : size;
}

function nameOf({ mark, label, named = false }: HeatMapCell): string {
  return named ? label : `${mark} ${label}`;
}

function cellHeight(cell: HeatMapCell, width: number): number {
  const { mark, text } = linesOf(cell, width);
  return 2 * padding + linesHeight(mark, markSize(cell)) + linesHeight(text, small) + 10;
}

function drawCell(canvas: Canvas, cell: HeatMapCell, box: Box, words: Words): Markup {
  const { fill, stroke, id } = canvas;
  const { share, notApplicable = false, belowFloor = 0 } = cell;
  const tone = share === null ? null : toneOf(share);
  const role: PaintRole = tone === null ? "ink" : (`on-tone${tone}` as PaintRole);
  const place = { x: at(box.x), y: at(box.y), width: at(box.width), height: at(box.height), rx: 3 };
  const [x, y] = [box.x + padding, box.y + padding];
  const lines = linesOf(cell, box.width);
  const below = y + linesHeight(lines.mark, markSize(cell));
  const hatched = tone === null && !notApplicable;
  return tag(
    "g",
    {},
    tag("title", {}, `${nameOf(cell)}: ${cell.text}${belowFloor > 0 ? `, ${words.belowFloorShort}` : ""}`),
    tag("rect", { ...place, ...(tone === null ? fill("paper") : fill(`tone${tone}` as PaintRole)) }),
    hatched
      ? tag("rect", { ...place, height: 12, y: at(box.y + box.height - 12), fill: `url(#${id("hatch")})` })
      : null,
    tag("rect", { ...place, ...stroke("line") }),
    writeLines(canvas, lines.mark, { x, y, size: markSize(cell), bold: true, role, lang: cell.lang ?? null }),
    writeLines(canvas, lines.text, { x, y: below, size: small, role }),
    tone === null ? null : drawPips(canvas, tone, { x, y: box.y + box.height - padding - 6 }, role),
    belowFloor > 0 ? drawFloorMark(canvas, box) : null,
  );
}

/** Which of five tones: the lowest fifth has the first, and only the very top of the last fifth is no reason for a sixth. */
function toneOf(share: number): number {
  return Math.min(4, Math.max(0, Math.floor(share * 5)));
}

function drawPips({ fill, stroke }: Canvas, tone: number, { x, y }: Pick<Box, "x" | "y">, role: PaintRole): Content {
  return [0, 1, 2, 3, 4].map((place) => {
    const pip = { x: at(x + place * 9), y: at(y), width: 6, height: 6 };
    return tag("rect", place <= tone ? { ...pip, ...fill(role) } : { ...pip, ...stroke(role, 1) });
  });
}

function drawFloorMark({ fill, stroke }: Canvas, { x, y, width, height }: Box): Content {
  const [right, top] = [at(x + width - 4), at(y + 5)];
  const frame = { x: at(x + 1.5), y: at(y + 1.5), width: at(width - 3), height: at(height - 3), rx: 3 };
  return [
    tag("rect", { ...frame, ...stroke("paper", 5) }),
    tag("rect", { ...frame, ...stroke("warn", 3) }),
    tag("path", { d: `M${right} ${top}h-18l9 15z`, ...fill("paper") }),
    tag("path", { d: `M${right - 3} ${top + 2}h-12l6 10z`, ...fill("warn") }),
  ];
}
