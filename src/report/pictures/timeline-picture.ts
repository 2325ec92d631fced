import type { Day } from "../../core/day.js";
import type { ActionStatus } from "../../improvement/plan-records.js";
import { dayNumber, formatDay } from "../format-day.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import type { Words } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { drawLegend, type LegendEntry } from "./legend.js";
import { at, type Canvas, drawPicture, type PictureOptions } from "./picture.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** Actions in time. */
export interface Timeline {
  /** The actions. */
  readonly entries: readonly TimelineEntry[];
  /** Where the line begins, so that two pictures can share it; the first day of an action if absent. */
  readonly from?: Day;
  /** Where it ends; the last day of an action if absent. */
  readonly until?: Day;
}

/** One action on a timeline. */
export interface TimelineEntry {
  /** What is to be done. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** First day; null while it is not set. */
  readonly start: Day | null;
  /** Last day; null while it is not set. */
  readonly due: Day | null;
  /** How far it has come. */
  readonly status: ActionStatus;
}

const size = 13;
const small = 11;
const thick = 16;

/**
 * Draws the actions of a plan in time. A bar goes from the first day to the last, a diamond stands at a day that is the only
 * one known, and what has no day says so. How far an action has come shows in the filling and in words.
 *
 * @param timeline - The actions.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { timelinePicture } from "quality-frameworks/report";
 * const entries = [{ label: "Mend the sign", start: null, due: "2026-06-01", status: "planned" as const }];
 * const picture = timelinePicture({ entries }, { id: "plan" });
 * picture.includes("<desc id=\"plan-desc\">Mend the sign: by 1 June 2026, planned.</desc>"); // true
 */
export function timelinePicture(timeline: Timeline, options: PictureOptions): string {
  const words = wordsIn(options.languages ?? []);
  const { entries } = timeline;
  return drawPicture(options, (canvas) => {
    const axis = axisOf(canvas, timeline);
    let y = 6;
    const rows = entries.map((entry) => {
      const row = drawEntry(canvas, axis, entry, y, words);
      y += row.height;
      return row.parts;
    });
    const legend = drawLegend(canvas, legendOf(canvas, entries, words), y + 24);
    return {
      title: words.timelineTitle,
      description: entries
        .map((entry) => `${entry.label}: ${daysText(entry, words)}, ${words.statuses[entry.status]}.`)
        .join(" "),
      height: y + 34 + legend.height,
      parts: [drawAxis(canvas, axis, y, words), rows, legend.parts],
    };
  });
}

interface Axis {
  readonly left: number;
  readonly right: number;
  readonly first: number | null;
  readonly last: number | null;
  readonly ends: readonly [Day, Day];
}

function axisOf({ width, narrow }: Canvas, { entries, from, until }: Timeline): Axis {
  const days = entries
    .flatMap(({ start, due }) => [start, due])
    .filter((day) => day !== null && dayNumber(day) !== null)
    .sort() as Day[];
  const ends = [from ?? days[0] ?? "", until ?? days.at(-1) ?? ""] as const;
  const [first, last] = ends.map(dayNumber);
  return { left: narrow ? 10 : width * 0.44 + 10, right: width - 12, first: first ?? null, last: last ?? null, ends };
}

function placeOf({ left, right, first, last }: Axis, day: Day | null): number | null {
  const number = day === null ? null : dayNumber(day);
  if (number === null || first === null || last === null) return null;
  const along = last === first ? 0.5 : (number - first) / (last - first);
  return at(left + Math.min(1, Math.max(0, along)) * (right - left));
}

function drawAxis(canvas: Canvas, axis: Axis, bottom: number, words: Words): Content {
  const { left, right, first, last, ends } = axis;
  if (first === null || last === null) return null;
  const label = (day: Day, x: number, anchor: "start" | "end" | "middle"): Content =>
    writeLines(canvas, [formatDay(day, words.language, "numeric")], {
      x,
      y: bottom + 4,
      size: small,
      role: "soft",
      anchor,
    });
  const line = (x: number): Markup => tag("path", { d: `M${at(x)} 2V${bottom}`, ...canvas.stroke("line", 0.6) });
  const middle = (left + right) / 2;
  if (first === last) return [line(middle), label(ends[0], middle, "middle")];
  return [
    [0, 0.25, 0.5, 0.75, 1].map((share) => line(left + share * (right - left))),
    label(ends[0], left, "start"),
    label(ends[1], right, "end"),
  ];
}

function daysText({ start, due }: TimelineEntry, words: Words): string {
  const texts = [
    start === null ? "" : `${words.start.toLowerCase()} ${formatDay(start, words.language)}`,
    due === null ? "" : `${words.due.toLowerCase()} ${formatDay(due, words.language)}`,
  ];
  return texts.filter(Boolean).join(" ") || words.noDate;
}

function drawEntry(
  canvas: Canvas,
  axis: Axis,
  entry: TimelineEntry,
  y: number,
  words: Words,
): { readonly parts: Markup; readonly height: number } {
  const { width, narrow } = canvas;
  const column = narrow ? width : width * 0.44 - 12;
  const label = wrapLabel(entry.label, { width: column, size });
  const under = wrapLabel(`${daysText(entry, words)}, ${words.statuses[entry.status]}`, { width: column, size: small });
  const texts = linesHeight(label, size) + linesHeight(under, small);
  const height = narrow ? texts + thick + 16 : Math.max(texts, thick) + 12;
  const middle = narrow ? y + texts + 4 + thick / 2 : y + (height - 12) / 2;
  const parts = [
    writeLines(canvas, label, { x: 0, y, size, lang: entry.lang ?? null }),
    writeLines(canvas, under, { x: 0, y: y + linesHeight(label, size), size: small, role: "soft" }),
    drawSpan(canvas, axis, entry, middle),
  ];
  return { parts: tag("g", {}, parts), height };
}

function drawSpan(canvas: Canvas, axis: Axis, { start, due, status }: TimelineEntry, y: number): Content {
  const [from, to] = [placeOf(axis, start), placeOf(axis, due)];
  if (from === null && to === null) {
    const box = { x: at(axis.left), y: at(y - 5), width: 34, height: 10 };
    return [
      tag("rect", { ...box, fill: `url(#${canvas.id("hatch")})` }),
      tag("rect", { ...box, ...canvas.stroke("line") }),
    ];
  }
  if (from === null || to === null || to - from < thick) return drawDiamond(canvas, to ?? from ?? 0, y, status);
  return drawBox(canvas, { x: from, y: at(y - thick / 2), width: at(to - from), height: thick }, status);
}

function drawDiamond(canvas: Canvas, x: number, y: number, status: ActionStatus): Content {
  const d = `M${x} ${at(y - 9)}l9 9l-9 9l-9 -9z`;
  return [
    tag("path", { d, ...canvas.fill(status === "done" ? "bar" : "paper") }),
    tag("path", { d, ...canvas.stroke(status === "cancelled" ? "soft" : "bar", 2), ...dashed(status) }),
  ];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Planned is hollow, in progress half filled, done filled, cancelled dashed. */
function drawBox(canvas: Canvas, box: Box, status: ActionStatus): Content {
  const { x, y, width, height } = box;
  const filled = status === "done" ? height : status === "in-progress" ? height / 2 : 0;
  return [
    tag("rect", { ...box, ...canvas.fill("paper") }),
    filled === 0 ? null : tag("rect", { x, y: at(y + height - filled), width, height: filled, ...canvas.fill("bar") }),
    tag("rect", { ...box, ...canvas.stroke(status === "cancelled" ? "soft" : "bar", 2), ...dashed(status) }),
  ];
}

function dashed(status: ActionStatus): { readonly "stroke-dasharray": string | null } {
  return { "stroke-dasharray": status === "cancelled" ? "4 3" : null };
}

function legendOf(canvas: Canvas, entries: readonly TimelineEntry[], words: Words): readonly LegendEntry[] {
  const found = new Set(entries.map(({ status }) => status));
  const all: readonly ActionStatus[] = ["planned", "in-progress", "done", "cancelled"];
  return all
    .filter((status) => found.has(status))
    .map((status) => ({
      sign: (x, y) => drawBox(canvas, { x: x + 1, y: y + 1, width: 20, height: 12 }, status),
      text: words.statuses[status],
    }));
}
