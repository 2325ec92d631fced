import type { Day } from "../../core/day.js";
import { dayNumber, formatDay } from "../format-day.js";
import { type Content, type Markup, tag } from "../markup/markup.js";
import type { Words } from "../words/words.js";
import { at, type Canvas } from "./picture.js";
import { textWidth } from "./text-width.js";
import type { Timeline } from "./timeline.js";
import { writeLines } from "./write-lines.js";

/** Days along a line. */
export interface TimelineAxis {
  /** Where it begins. */
  readonly left: number;
  /** Where it ends. */
  readonly right: number;
  /** The number of its first day; null where no day is known. */
  readonly first: number | null;
  /** The number of its last day. */
  readonly last: number | null;
  /** Its first and its last day. */
  readonly ends: readonly [Day, Day];
}

const size = 11;

/** Finds the first and the last day of a timeline, those that were agreed before among them. */
export function endsOf({
  entries,
  milestones = [],
}: Timeline): readonly [first: Day | undefined, last: Day | undefined] {
  const days = [
    ...entries.flatMap(({ start, due, moved = [] }) => [start, due, ...moved]),
    ...milestones.flatMap(({ due, moved = [] }) => [due, ...moved]),
  ].filter((day): day is Day => day !== null && dayNumber(day) !== null);
  const sorted = days.toSorted();
  return [sorted[0], sorted.at(-1)];
}

/** Lays out the days of a timeline along a line. */
export function axisOf({ width, narrow }: Canvas, timeline: Timeline): TimelineAxis {
  const [earliest, latest] = endsOf(timeline);
  const ends = [timeline.from ?? earliest ?? "", timeline.until ?? latest ?? ""] as const;
  const [first, last] = ends.map(dayNumber);
  return { left: narrow ? 10 : width * 0.44 + 10, right: width - 12, first: first ?? null, last: last ?? null, ends };
}

/** Finds the place of a day; null where there is none. */
export function placeOf({ left, right, first, last }: TimelineAxis, day: Day | null): number | null {
  const number = day === null ? null : dayNumber(day);
  if (number === null || first === null || last === null) return null;
  const along = last === first ? 0.5 : (number - first) / (last - first);
  return at(left + Math.min(1, Math.max(0, along)) * (right - left));
}

/** Draws lines down the days, and names the first, the last, and the one in the middle where there is room. */
export function drawAxis(canvas: Canvas, axis: TimelineAxis, bottom: number, { language }: Words): Content {
  const { left, right, first, last, ends } = axis;
  if (first === null || last === null) return null;
  const named = (day: Day): string => formatDay(day, language, "numeric");
  const label = (day: Day, x: number, anchor: "start" | "end" | "middle"): Content =>
    writeLines(canvas, [named(day)], { x, y: bottom + 4, size, role: "soft", anchor });
  const line = (x: number): Markup => tag("path", { d: `M${at(x)} 2V${bottom}`, ...canvas.stroke("line", 0.6) });
  const middle = (left + right) / 2;
  if (first === last) return [line(middle), label(ends[0], middle, "middle")];
  const between = new Date(Math.round((first + last) / 2) * 86_400_000).toISOString().slice(0, 10);
  const room = [ends[0], between, ends[1]].reduce((sum, day) => sum + textWidth(named(day), size) + 10, 0);
  return [
    [0, 0.25, 0.5, 0.75, 1].map((share) => line(left + share * (right - left))),
    label(ends[0], left, "start"),
    room < right - left ? label(between, middle, "middle") : null,
    label(ends[1], right, "end"),
  ];
}
