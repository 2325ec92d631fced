import type { Day } from "../../core/day.js";
import type { ActionStatus } from "../../improvement/plan-records.js";
import { type Content, tag } from "../markup/markup.js";
import { at, type Canvas } from "./picture.js";
import type { TimelineEntry, TimelineMilestone } from "./timeline.js";
import { placeOf, type TimelineAxis } from "./timeline-axis.js";

/** How thick the bar of an action is. */
export const thick = 16;

/** So that an action of a day or two can be seen. */
const shortest = 8;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws an action: a bar from its first day to its last, a short one at the only day that is known, hatched without one. */
export function drawSpan(canvas: Canvas, axis: TimelineAxis, entry: TimelineEntry, y: number): Content {
  const { start, due, status, moved = [] } = entry;
  const [from, to] = [placeOf(axis, start), placeOf(axis, due)];
  if (from === null && to === null) return drawUnset(canvas, axis, y);
  const [first, last] = [from ?? to ?? 0, to ?? from ?? 0];
  const width = Math.max(shortest, last - first);
  const x = from === null || last - first < shortest ? (first + last - width) / 2 : first;
  return [
    drawBox(canvas, { x: at(x), y: at(y - thick / 2), width: at(width), height: thick }, status),
    drawMoved(canvas, axis, moved, due, y),
  ];
}

/** Draws a milestone: a diamond at its day, filled once it is reached. */
export function drawMilestone(canvas: Canvas, axis: TimelineAxis, milestone: TimelineMilestone, y: number): Content {
  const { due, reached, moved = [] } = milestone;
  const x = placeOf(axis, due);
  if (x === null) return drawUnset(canvas, axis, y);
  return [drawMoved(canvas, axis, moved, due, y), drawDiamond(canvas, x, y, reached)];
}

/** Draws a diamond with its middle at a place. */
export function drawDiamond(canvas: Canvas, x: number, y: number, filled: boolean): Content {
  const d = `M${x} ${at(y - 9)}l9 9l-9 9l-9 -9z`;
  return [
    tag("path", { d, ...canvas.fill(filled ? "other" : "paper") }),
    tag("path", { d, ...canvas.stroke("other", 2) }),
  ];
}

/** Draws a bar: planned is hollow, in progress half filled, done filled, cancelled dashed. */
export function drawBox(canvas: Canvas, box: Box, status: ActionStatus): Content {
  const { x, y, width, height } = box;
  const filled = status === "done" ? height : status === "in-progress" ? height / 2 : 0;
  const dashed = { "stroke-dasharray": status === "cancelled" ? "4 3" : null };
  return [
    tag("rect", { ...box, ...canvas.fill("paper") }),
    filled === 0 ? null : tag("rect", { x, y: at(y + height - filled), width, height: filled, ...canvas.fill("bar") }),
    tag("rect", { ...box, ...canvas.stroke(status === "cancelled" ? "soft" : "bar", 2), ...dashed }),
  ];
}

/** Draws the sign of a day that was agreed before: a ring. */
export function drawRing(canvas: Canvas, x: number, y: number): Content {
  return [
    tag("circle", { cx: at(x), cy: at(y), r: 5, ...canvas.fill("paper") }),
    tag("circle", { cx: at(x), cy: at(y), r: 5, ...canvas.stroke("ink", 2) }),
  ];
}

// A dotted line leads from the day that was agreed first to the one that holds now.
function drawMoved(canvas: Canvas, axis: TimelineAxis, moved: readonly Day[], due: Day | null, y: number): Content {
  const places = moved.map((day) => placeOf(axis, day)).filter((place) => place !== null);
  const to = placeOf(axis, due);
  if (places.length === 0) return null;
  const d = to === null ? null : `M${places[0]} ${at(y + thick / 2 + 3)}H${to}`;
  return [
    d === null ? null : tag("path", { d, ...canvas.stroke("ink", 1.5), "stroke-dasharray": "2 3" }),
    places.map((place) => drawRing(canvas, place, y)),
  ];
}

function drawUnset(canvas: Canvas, { left }: TimelineAxis, y: number): Content {
  const box = { x: at(left), y: at(y - 5), width: 34, height: 10 };
  return [
    tag("rect", { ...box, fill: `url(#${canvas.id("hatch")})` }),
    tag("rect", { ...box, ...canvas.stroke("line") }),
  ];
}
