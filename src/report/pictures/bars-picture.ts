import { type Content, type Markup, tag } from "../markup/markup.js";
import { wordsIn } from "../words/words-in.js";
import { drawLegend, type LegendEntry } from "./legend.js";
import { at, type Canvas, drawPicture, type PictureOptions, pictureOptions } from "./picture.js";
import { wrapLabel } from "./wrap-label.js";
import { linesHeight, writeLines } from "./write-lines.js";

/** One bar. */
export interface Bar {
  /** What it is about. */
  readonly label: string;
  /** Language of the label, where it is not that of the picture. */
  readonly lang?: string | null;
  /** How long it is, from 0 to 1; null without a result, which is hatched and never a bar of no length. */
  readonly share: number | null;
  /** The result as text. */
  readonly text: string;
  /** What missing ratings still allow, from 0 to 1. */
  readonly possible?: {
    /** The lowest. */
    readonly lowest: number | null;
    /** The highest. */
    readonly highest: number | null;
  } | null;
}

const size = 13;
const small = 12;
const thick = 18;

/**
 * Draws results as bars: what was reached, what is still possible, and hatched where there is no result.
 *
 * @param bars - The bars.
 * @param options - What the picture is to be like.
 *
 * @example
 * import { barsPicture } from "quality-frameworks/report";
 * const bars = [{ label: "The door", share: 0.75, text: "3 of 4" }, { label: "The stay", share: null, text: "not rated" }];
 * const picture = barsPicture(bars, { id: "areas" });
 * picture.includes("<desc id=\"areas-desc\">The door: 3 of 4. The stay: not rated.</desc>"); // true
 */
export function barsPicture(bars: readonly Bar[], options: PictureOptions): string {
  const words = wordsIn(pictureOptions(options).languages ?? []);
  return drawPicture(options, (canvas) => {
    let y = 4;
    const rows = bars.map((bar) => {
      const row = drawBar(canvas, bar, y);
      y += row.height;
      return row.parts;
    });
    const legend = drawLegend(canvas, legendOf(canvas, bars, words), y + 4);
    const description = bars.map(({ label, text }) => `${label}: ${text}.`).join(" ");
    return { title: words.barsTitle, description, height: y + legend.height + 10, parts: [rows, legend.parts] };
  });
}

function drawBar(canvas: Canvas, bar: Bar, y: number): { readonly parts: Markup; readonly height: number } {
  const { width, narrow } = canvas;
  const lang = bar.lang ?? null;
  if (narrow) {
    const label = wrapLabel(bar.label, { width, size });
    const text = wrapLabel(bar.text, { width, size: small });
    const below = y + linesHeight(label, size);
    const track = below + linesHeight(text, small) + 3;
    const parts = [
      writeLines(canvas, label, { x: 0, y, size, lang }),
      writeLines(canvas, text, { x: 0, y: below, size: small, role: "soft" }),
      drawTrack(canvas, bar, { x: 1, y: track, width: width - 2 }),
    ];
    return { parts: tag("g", {}, parts), height: track + thick + 14 - y };
  }
  const [first, last] = [width * 0.36, width * 0.25];
  const label = wrapLabel(bar.label, { width: first - 14, size });
  const text = wrapLabel(bar.text, { width: last - 14, size: small });
  const height = Math.max(linesHeight(label, size), linesHeight(text, small), thick);
  const middle = (inner: number): number => y + (height - inner) / 2;
  const parts = [
    writeLines(canvas, label, { x: 0, y: middle(linesHeight(label, size)), size, lang }),
    drawTrack(canvas, bar, { x: first, y: middle(thick), width: width - first - last }),
    writeLines(canvas, text, { x: width - last + 14, y: middle(linesHeight(text, small)), size: small, role: "soft" }),
  ];
  return { parts: tag("g", {}, parts), height: height + 10 };
}

function drawTrack(
  canvas: Canvas,
  { share, possible = null }: Bar,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Content {
  const { fill, stroke, id } = canvas;
  const box = { x: at(x), y: at(y), width: at(width), height: thick };
  const length = share === null ? 0 : at(width * Math.min(1, Math.max(0, share)));
  return [
    share === null
      ? tag("rect", { ...box, fill: `url(#${id("hatch")})` })
      : tag("rect", { ...box, width: length, ...fill("bar") }),
    tag("rect", { ...box, ...stroke("line") }),
    possible === null ? null : drawPossible(canvas, possible, { x, y, width }),
  ];
}

function drawPossible(
  { stroke }: Canvas,
  { lowest, highest }: NonNullable<Bar["possible"]>,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): Content {
  if (lowest === null || highest === null) return null;
  const [from, to] = [at(x + width * lowest), at(x + width * highest)];
  const [top, middle, bottom] = [at(y + 4), at(y + thick / 2), at(y + thick - 4)];
  const d = `M${from} ${top}V${bottom}M${from} ${middle}H${to}M${to} ${top}V${bottom}`;
  // A wide line in the colour of the paper below it keeps it apart from the bar.
  return [tag("path", { d, ...stroke("paper", 5) }), tag("path", { d, ...stroke("ink", 2) })];
}

function legendOf(canvas: Canvas, bars: readonly Bar[], words: ReturnType<typeof wordsIn>): readonly LegendEntry[] {
  const { id, stroke } = canvas;
  const hatched: LegendEntry = {
    sign: (x, y) => [
      tag("rect", { x, y, width: 22, height: 14, fill: `url(#${id("hatch")})` }),
      tag("rect", { x, y, width: 22, height: 14, ...stroke("line") }),
    ],
    text: words.noResult,
  };
  const whisker: LegendEntry = {
    sign: (x, y) => tag("path", { d: `M${x + 1} ${y + 2}v10m0 -5h20m0 -5v10`, ...stroke("ink", 2) }),
    text: words.stillPossible.toLowerCase(),
  };
  const placed = ({ possible }: Bar): boolean => (possible ?? null) !== null && possible?.lowest !== null;
  return [...(bars.some(({ share }) => share === null) ? [hatched] : []), ...(bars.some(placed) ? [whisker] : [])];
}
