import type { Day } from "../../core/day.js";
import type { ActionStatus } from "../../improvement/plan-records.js";
import { formatDay } from "../format-day.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { drawLegend, type LegendEntry } from "./legend.js";
import { type Canvas, drawPicture, type PictureOptions, pictureOptions } from "./picture.js";
import type { Timeline, TimelineEntry } from "./timeline.js";
import { axisOf, drawAxis } from "./timeline-axis.js";
import { drawBox, drawDiamond, drawMilestone, drawRing, drawSpan, thick } from "./timeline-marks.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

const size = 13;
const small = 11;

/** A line of the timeline: what is written beside it, and what is drawn on it. */
interface Line {
  readonly label: string;
  readonly lang: string | null;
  readonly under: string;
  readonly draw: (y: number) => Content;
}

/**
 * Draws a plan in time. The bar of an action goes from its first day to its last, short where one day alone is known; a
 * diamond is a milestone, filled once it is reached; a ring is a day that was agreed before; what has no day is hatched and
 * says so. How far an action has come shows in the filling and in words.
 *
 * @param timeline - The actions and milestones.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { timelinePicture } from "quality-frameworks/report";
 * const entries = [{ label: "Mend the sign", start: null, due: "2026-06-01", status: "planned" as const }];
 * const picture = timelinePicture({ entries }, { id: "plan" });
 * picture.includes("<desc id=\"plan-desc\">Mend the sign: by 1 June 2026, planned.</desc>"); // true
 */
export function timelinePicture(timeline: Timeline, options: PictureOptions): string {
  const words = wordsIn(pictureOptions(options).languages ?? []);
  return drawPicture(options, (canvas) => {
    const axis = axisOf(canvas, timeline);
    const lines: readonly Line[] = [
      ...timeline.entries.map((entry) => ({
        label: entry.label,
        lang: entry.lang ?? null,
        under: `${daysText(entry, words)}, ${words.statuses[entry.status]}${movedText(entry.moved, words)}`,
        draw: (y: number) => drawSpan(canvas, axis, entry, y),
      })),
      ...(timeline.milestones ?? []).map((one) => ({
        label: one.label,
        lang: one.lang ?? null,
        under: `${words.milestone}, ${daysText({ start: null, due: one.due }, words)}, ${
          one.reached ? words.reached : words.notReached
        }${movedText(one.moved, words)}`,
        draw: (y: number) => drawMilestone(canvas, axis, one, y),
      })),
    ];
    let y = 6;
    const rows = lines.map((line) => {
      const row = drawRow(canvas, line, y);
      y += row.height;
      return row.parts;
    });
    const legend = drawLegend(canvas, legendOf(canvas, timeline, words), y + 24);
    return {
      title: words.timelineTitle,
      description: lines.map(({ label, under }) => `${label}: ${under}.`).join(" "),
      height: y + 34 + legend.height,
      parts: [drawAxis(canvas, axis, y, words), rows, legend.parts],
    };
  });
}

function daysText({ start, due }: Pick<TimelineEntry, "start" | "due">, words: Words): string {
  const texts = [
    start === null ? "" : `${words.start.toLowerCase()} ${formatDay(start, words.language)}`,
    due === null ? "" : `${words.due.toLowerCase()} ${formatDay(due, words.language)}`,
  ];
  return texts.filter(Boolean).join(" ") || words.noDate;
}

function movedText(moved: readonly Day[] = [], words: Words): string {
  return moved.length === 0
    ? ""
    : `, ${words.movedFrom} ${moved.map((day) => formatDay(day, words.language)).join(", ")}`;
}

function drawRow(
  canvas: Canvas,
  { label, lang, under, draw }: Line,
  y: number,
): { readonly parts: Markup; readonly height: number } {
  const { width, narrow } = canvas;
  const column = narrow ? width : width * 0.44 - 12;
  const lines = wrapLabel(label, { width: column, size });
  const below = wrapLabel(under, { width: column, size: small });
  const texts = linesHeight(lines, size) + linesHeight(below, small);
  const height = narrow ? texts + thick + 16 : Math.max(texts, thick) + 12;
  const parts = [
    writeLines(canvas, lines, { x: 0, y, size, lang }),
    writeLines(canvas, below, { x: 0, y: y + linesHeight(lines, size), size: small, role: "soft" }),
    draw(narrow ? y + texts + 4 + thick / 2 : y + (height - 12) / 2),
  ];
  return { parts: tag("g", {}, parts), height };
}

function legendOf(canvas: Canvas, { entries, milestones = [] }: Timeline, words: Words): readonly LegendEntry[] {
  const found = new Set(entries.map(({ status }) => status));
  const all: readonly ActionStatus[] = ["planned", "in-progress", "done", "cancelled"];
  const statuses = all
    .filter((status) => found.has(status))
    .map((status): LegendEntry => {
      const sign: LegendEntry["sign"] = (x, y) =>
        drawBox(canvas, { x: x + 1, y: y + 1, width: 20, height: 12 }, status);
      return { sign, text: words.statuses[status] };
    });
  const diamonds = [true, false].flatMap((reached): readonly LegendEntry[] => {
    if (!milestones.some((one) => one.reached === reached)) return [];
    const text = `${words.milestone}, ${reached ? words.reached : words.notReached}`;
    return [{ sign: (x, y) => drawDiamond(canvas, x + 11, y + 8, reached), text }];
  });
  const moved = [...entries, ...milestones].some((one) => (one.moved ?? []).length > 0);
  const ring: LegendEntry = { sign: (x, y) => drawRing(canvas, x + 11, y + 8), text: words.agreedBefore };
  return [...statuses, ...diamonds, ...(moved ? [ring] : [])];
}
