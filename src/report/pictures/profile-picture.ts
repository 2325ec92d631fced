import { type Content, type Markup, tag } from "../markup/markup.js";
import { wordsIn } from "../words/words-in.js";
import { drawLegend } from "./legend.js";
import type { PaintRole } from "./palette.js";
import { at, type Canvas, drawPicture, type PictureOptions, pictureOptions } from "./picture.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** One row of a profile. */
export interface ProfileRow {
  /** What it is about. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** Where each line of the profile crosses it, from 0 to 1; null without a result, where the line is broken. */
  readonly shares: readonly (number | null)[];
  /** The same as text. */
  readonly texts: readonly string[];
}

/** Lines across the same rows, such as areas. */
export interface Profile {
  /** What each line stands for, at most three. */
  readonly series: readonly string[];
  /** The rows. */
  readonly rows: readonly ProfileRow[];
  /** What stands at the ends of the scale; percentages if absent. */
  readonly ends?: readonly [string, string];
}

const size = 13;
const small = 11;
const roles: readonly PaintRole[] = ["bar", "other", "ink"];
const dashes = [null, "7 4", "2 4"];

/**
 * Draws results as a profile: a row for each area, and a line from each to the next, which is broken where there is no
 * result. Lines differ by signs and dashes, not by colour alone. A narrow picture has the signs without the lines.
 *
 * @param profile - The rows and the lines.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { profilePicture } from "quality-frameworks/report";
 * const rows = [
 *   { label: "The door", shares: [0.75], texts: ["75 %"] },
 *   { label: "The stay", shares: [null], texts: ["not rated"] },
 * ];
 * const picture = profilePicture({ series: ["2026"], rows }, { id: "profile" });
 * picture.includes("<desc id=\"profile-desc\">The door, 2026: 75 %. The stay, 2026: not rated.</desc>"); // true
 */
export function profilePicture(profile: Profile, options: PictureOptions): string {
  const words = wordsIn(pictureOptions(options).languages ?? []);
  const shown = { ...profile, series: profile.series.slice(0, 3) };
  return drawPicture(options, (canvas) => {
    const plot = layOut(canvas, shown);
    const parts = [
      drawGrid(canvas, shown, plot),
      plot.rows.map(({ row, lines, labelTop }) =>
        writeLines(canvas, lines, { x: 0, y: labelTop, size, lang: row.lang ?? null }),
      ),
      shown.series.map((_, place) => drawSeries(canvas, shown, plot, place)),
    ];
    const legend = drawLegend(
      canvas,
      shown.series.map((text, place) => ({
        sign: (x, y) => [
          tag("path", { d: `M${x} ${y + 7}h22`, ...stroke(canvas, place) }),
          drawSign(canvas, place, x + 11, y + 7),
        ],
        text,
      })),
      plot.bottom + 24,
    );
    const description = shown.rows
      .flatMap(({ label, texts }) => texts.map((text, place) => `${label}, ${shown.series[place] ?? ""}: ${text}.`))
      .join(" ");
    return {
      title: words.profileTitle,
      description,
      height: plot.bottom + 34 + legend.height,
      parts: [parts, legend.parts],
    };
  });
}

interface PlacedRow {
  readonly row: ProfileRow;
  readonly lines: readonly string[];
  readonly labelTop: number;
  readonly y: number;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
}

function layOut({ width, narrow }: Canvas, { rows }: Profile): Plot {
  const labels = narrow ? width : width * 0.42;
  let top = 4;
  const placed = rows.map((row): PlacedRow => {
    const lines = wrapLabel(row.label, { width: labels - 8, size });
    const high = linesHeight(lines, size);
    const height = narrow ? high + 26 : Math.max(high + 12, 34);
    const y = narrow ? top + high + 13 : top + height / 2;
    const labelTop = narrow ? top : top + (height - high) / 2;
    top += height;
    return { row, lines, labelTop, y };
  });
  return { left: narrow ? 10 : labels + 12, right: width - 24, bottom: top, rows: placed };
}

function drawGrid(canvas: Canvas, { ends }: Profile, { left, right, bottom, rows }: Plot): Content {
  const [low, high] = ends ?? ["0 %", "100 %"];
  const marks = [0, 0.25, 0.5, 0.75, 1].map((share) => at(left + share * (right - left)));
  const below = bottom + 4;
  return [
    canvas.narrow
      ? rows.map(({ y }) => tag("path", { d: ruler(marks, y), ...canvas.stroke("line", 0.8) }))
      : marks.map((x) => tag("path", { d: `M${x} 2V${at(bottom)}`, ...canvas.stroke("line", 0.6) })),
    writeLines(canvas, [low], { x: left, y: below, size: small, role: "soft" }),
    ends === undefined
      ? writeLines(canvas, ["50 %"], { x: (left + right) / 2, y: below, size: small, role: "soft", anchor: "middle" })
      : null,
    writeLines(canvas, [high], { x: right + 20, y: below, size: small, role: "soft", anchor: "end" }),
  ];
}

/** Where labels stand above, each row has a scale of its own: a line down the picture would cross them. */
function ruler(marks: readonly number[], y: number): string {
  const [first = 0] = marks;
  return [`M${first} ${at(y)}H${marks.at(-1)}`, ...marks.map((x) => `M${x} ${at(y - 4)}v8`)].join("");
}

function drawSeries(canvas: Canvas, _: Profile, { left, right, rows }: Plot, place: number): Markup {
  const points = rows.map(({ row, y }) => {
    const share = row.shares[place] ?? null;
    return share === null ? null : { x: at(left + Math.min(1, Math.max(0, share)) * (right - left)), y: at(y) };
  });
  const d = points
    .map((point, index) => {
      if (point === null) return "";
      return `${(points[index - 1] ?? null) === null ? "M" : "L"}${point.x} ${point.y}`;
    })
    .join("");
  return tag(
    "g",
    {},
    d === "" || canvas.narrow ? null : tag("path", { d, ...stroke(canvas, place) }),
    points.map((point, index) =>
      point === null ? drawGap(canvas, left, rows[index]?.y ?? 0, place) : drawSign(canvas, place, point.x, point.y),
    ),
  );
}

/** A hatched box where the line is broken, drawn once. */
function drawGap({ id, stroke: line }: Canvas, left: number, y: number, place: number): Content {
  if (place > 0) return null;
  const box = { x: at(left + 6), y: at(y - 6), width: 40, height: 12 };
  return [tag("rect", { ...box, fill: `url(#${id("hatch")})` }), tag("rect", { ...box, ...line("line") })];
}

function stroke(canvas: Canvas, place: number) {
  return { ...canvas.stroke(roles[place] ?? "ink", 2), "stroke-dasharray": dashes[place] ?? null };
}

function drawSign(canvas: Canvas, place: number, x: number, y: number): Content {
  const role = roles[place] ?? "ink";
  if (place === 0) return tag("circle", { cx: x, cy: y, r: 5.5, ...canvas.fill(role) });
  const hollow = { ...canvas.fill("paper"), ...edge(canvas, role) };
  if (place === 1) return tag("path", { d: `M${x} ${at(y - 7)}l7 7l-7 7l-7 -7z`, ...hollow });
  return tag("rect", { x: at(x - 5), y: at(y - 5), width: 10, height: 10, ...hollow });
}

/** A hollow sign has two classes: one for what fills it, one for its edge. */
function edge({ fill, stroke: line }: Canvas, role: PaintRole) {
  const { stroke: colour, "stroke-width": width, class: edgeClass } = line(role, 2);
  return { stroke: colour, "stroke-width": width, class: `${fill("paper").class} ${edgeClass}` };
}
