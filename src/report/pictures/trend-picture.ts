import type { Day } from "../../core/day.js";
import { dayNumber, formatDay } from "../format-day.js";
import { type Content, tag } from "../markup/markup.js";
import { wordsIn } from "../words/words-in.js";
import { drawLegend } from "./legend.js";
import { at, type Canvas, drawPicture, type PictureOptions, pictureOptions } from "./picture.js";
import { textWidth } from "./text-width.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** Results in time. */
export interface Trend {
  /** The results, the earliest first. */
  readonly points: readonly TrendPoint[];
  /** What stands at the ends of the scale; percentages if absent. */
  readonly ends?: readonly [string, string];
}

/** One result in time. */
export interface TrendPoint {
  /** Its day. */
  readonly on: Day;
  /** The result in a word or two. */
  readonly text: string;
  /** How high it is, from 0 to 1; null without a result, where the line is broken. */
  readonly share: number | null;
  /** Whether it cannot be set against the one before as it stands. */
  readonly breaks?: boolean;
}

const size = 12;
const small = 10;
const tall = 190;
const top = 34;

interface Placed {
  readonly point: TrendPoint;
  readonly x: number;
  readonly y: number | null;
}

/**
 * Draws results in time, each at its day. The line is broken where there is no result, and where two results cannot be set
 * against each other; there a dashed line stands between them.
 *
 * @param trend - The results.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { trendPicture } from "quality-frameworks/report";
 * const points = [
 *   { on: "2025-05-04", text: "60 %", share: 0.6 },
 *   { on: "2026-05-04", text: "68 %", share: 0.68, breaks: true },
 * ];
 * const picture = trendPicture({ points }, { id: "trend" });
 * picture.includes("4 May 2025: 60 %. 4 May 2026: 68 % (break)."); // true
 */
export function trendPicture({ points, ends = ["0 %", "100 %"] }: Trend, options: PictureOptions): string {
  const words = wordsIn(pictureOptions(options).languages ?? []);
  return drawPicture(options, (canvas) => {
    const placed = placePoints(canvas, points);
    const bottom = top + tall;
    const dates = drawLabels(canvas, placed, bottom + 8, ({ on }) => formatDay(on, words.language, "numeric"));
    const breaks = points.some(({ breaks: broken }) => broken === true);
    const note = breaks ? wrapLabel(words.breakHere, { width: canvas.width, size }) : [];
    const legendTop = bottom + 32;
    const gaps = points.some(({ share }) => share === null);
    const legend = drawLegend(canvas, gaps ? [hatched(canvas, words.noResult)] : [], legendTop);
    const noteTop = legendTop + (gaps ? legend.height + 4 : 0);
    return {
      title: words.trendTitle,
      description: points
        .map(({ on, text, breaks: broken }) => {
          return `${formatDay(on, words.language)}: ${text}${broken === true ? ` (${words.newEdition})` : ""}.`;
        })
        .join(" "),
      height: noteTop + linesHeight(note, size) + 10,
      parts: [
        drawGrid(canvas, ends, bottom),
        placed.map((one, place) => drawBreak(canvas, placed[place - 1], one, bottom)),
        drawLine(canvas, placed),
        placed.map((one) => drawPoint(canvas, one, bottom)),
        drawLabels(canvas, placed, null, ({ text }) => text),
        dates,
        legend.parts,
        note.length > 0 ? writeLines(canvas, note, { x: 0, y: noteTop, size, role: "soft" }) : null,
      ],
    };
  });
}

/** The room that a date under the first and the last point needs on its outer side. */
const beside = 56;

function placePoints({ width }: Canvas, points: readonly TrendPoint[]): readonly Placed[] {
  const days = points.map(({ on }) => dayNumber(on));
  const known = days.filter((day) => day !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const [left, right] = [beside, width - beside];
  return points.map((point, place) => {
    const day = days[place] ?? null;
    const along = day === null || last === first ? (place + 0.5) / points.length : (day - first) / (last - first);
    const share = point.share === null ? null : Math.min(1, Math.max(0, point.share));
    return { point, x: at(left + along * (right - left)), y: share === null ? null : at(top + (1 - share) * tall) };
  });
}

function drawGrid(canvas: Canvas, [low, high]: readonly [string, string], bottom: number): Content {
  const { width, stroke } = canvas;
  const lines = [0, 0.25, 0.5, 0.75].map((share) =>
    tag("path", { d: `M0 ${at(top + share * tall)}H${width}`, ...stroke("line", 0.5) }),
  );
  const label = (text: string, y: number): Content =>
    writeLines(canvas, wrapLabel(text, { width: beside - 6, size: small }), { x: 0, y, size: small, role: "soft" });
  return [
    lines,
    label(high, top + 2),
    label(low, bottom - 16),
    tag("path", { d: `M0 ${bottom}H${width}`, ...stroke("line", 1.5) }),
  ];
}

function drawBreak({ stroke }: Canvas, before: Placed | undefined, one: Placed, bottom: number): Content {
  if (before === undefined || one.point.breaks !== true) return null;
  const x = at((before.x + one.x) / 2);
  return tag("path", { d: `M${x} 4V${bottom}`, ...stroke("warn", 2), "stroke-dasharray": "6 5" });
}

function drawLine({ stroke }: Canvas, placed: readonly Placed[]): Content {
  const d = placed
    .map(({ point, x, y }, place) => {
      if (y === null) return "";
      const joined = place > 0 && (placed[place - 1]?.y ?? null) !== null && point.breaks !== true;
      return `${joined ? "L" : "M"}${x} ${y}`;
    })
    .join("");
  return d === "" ? null : tag("path", { d, ...stroke("bar", 2.5) });
}

function drawPoint({ fill, stroke, id }: Canvas, { x, y }: Placed, bottom: number): Content {
  if (y !== null) return tag("circle", { cx: x, cy: y, r: 5.5, ...fill("bar") });
  const box = { x: at(x - 8), y: bottom - 60, width: 16, height: 60 };
  return [tag("rect", { ...box, fill: `url(#${id("hatch")})` }), tag("rect", { ...box, ...stroke("line") })];
}

function hatched({ stroke, id }: Canvas, text: string) {
  return {
    sign: (x: number, y: number) => [
      tag("rect", { x, y, width: 22, height: 14, fill: `url(#${id("hatch")})` }),
      tag("rect", { x, y, width: 22, height: 14, ...stroke("line") }),
    ],
    text,
  };
}

/** Writes a label at each point as far as there is room, the last one first: the newest matters most. */
function drawLabels(
  canvas: Canvas,
  placed: readonly Placed[],
  y: number | null,
  textOf: (point: TrendPoint) => string,
): Content {
  let free = canvas.width;
  return [...placed].reverse().map(({ point, x, y: own }) => {
    const line = wrapLabel(textOf(point), { width: canvas.width / 2, size, most: 1 })[0] ?? "";
    const width = textWidth(line, size);
    const middle = Math.min(canvas.width - width / 2, Math.max(width / 2, x));
    if (middle + width / 2 > free || (y === null && own === null)) return null;
    free = middle - width / 2 - 8;
    const lineTop = y ?? (own ?? 0) - 26;
    return writeLines(canvas, [line], {
      x: middle,
      y: lineTop,
      size,
      anchor: "middle",
      role: y === null ? "ink" : "soft",
    });
  });
}
