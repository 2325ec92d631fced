import { oneOf } from "../../core/check-fields.js";
import { isFilledText, isText } from "../../core/check-values.js";
import { knownOptions, seenLater } from "../../core/known-options.js";
import { QualityError } from "../../core/quality-error.js";
import { type Attributes, type Content, type Markup, markupOf, tag } from "../markup/markup.js";
import { plainText } from "../plain-text.js";
import { wordsIn } from "../words/words-in.js";
import { type PaintRole, type PictureScheme, palette } from "./palette.js";

/** What a picture is to be like. Every picture takes these. */
export interface PictureOptions {
  /** What the ids inside the picture begin with; two pictures on one page need two. Letters, digits and hyphens. */
  readonly id: string;
  /** Languages of its words, best first; English if absent. */
  readonly languages?: readonly string[];
  /** Its accessible name; what kind of picture it is, if absent. */
  readonly title?: string;
  /** What it shows, in words; made from the data if absent. */
  readonly description?: string;
  /** Its width in pixels, 280 to 2000; 680 if absent. Below 520 labels stand above what they name, as a phone needs it. */
  readonly width?: number;
  /** Light paper or dark; light if absent. On a page of its own styles, classes such as `qf-ink` win over both. */
  readonly scheme?: PictureScheme;
}

/**
 * Gives the options of a picture, or refuses them: every picture begins with this.
 *
 * @throws A {@link QualityError} with code `wrong-usage` and every issue.
 */
export function pictureOptions(options: PictureOptions): PictureOptions {
  const given = knownOptions("a picture", options, {
    id: isFilledText,
    languages: seenLater,
    title: isText,
    description: isText,
    width: seenLater,
    scheme: oneOf(["light", "dark"]),
  });
  if (given.id !== undefined) return given;
  throw new QualityError("wrong-usage", 'A picture needs an id, such as id: "areas": its own ids begin with it.');
}

/** Where a picture is drawn. */
export interface Canvas {
  /** Its width. */
  readonly width: number;
  /** Whether labels stand above what they name. */
  readonly narrow: boolean;
  /** An id inside the picture. */
  readonly id: (name: string) => string;
  /** Attributes that fill in a colour. */
  readonly fill: (role: PaintRole) => Attributes;
  /** Attributes that draw a line in a colour. */
  readonly stroke: (role: PaintRole, width?: number) => Attributes;
}

/** What is on a picture. */
export interface Drawing {
  /** Its accessible name. */
  readonly title: string;
  /** What it shows, in words. */
  readonly description: string;
  /** Its height. */
  readonly height: number;
  /** Its parts, from the back to the front. */
  readonly parts: Content;
}

/** Font of every picture; the sizes are set where text stands. */
const fonts = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/**
 * Draws a picture as an SVG that can stand alone or in a page: with a name, a description, paper of its own, and ids that
 * begin as the options say. Colours are attributes, so that it needs no styles and passes a strict security policy.
 *
 * @param options - What it is to be like.
 * @param draw - What is on it.
 *
 * @example
 * const options = { id: "dot", title: "A dot", description: "It is in the middle.", width: 300 };
 * const dot = drawPicture(options, () => ({ title: "", description: "", height: 10, parts: null }));
 * dot.slice(0, 51); // '<svg xmlns="http://www.w3.org/2000/svg" width="300"'
 */
export function drawPicture(options: PictureOptions, draw: (canvas: Canvas) => Drawing): string {
  const canvas = canvasOf(options);
  const { width, id, fill } = canvas;
  const drawing = draw(canvas);
  const height = Math.ceil(drawing.height);
  const title = plainText(options.title ?? "") || drawing.title;
  const description = plainText(options.description ?? "") || drawing.description;
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: wordsIn(options.languages ?? []).language,
    role: "img",
    "aria-labelledby": id("title"),
    "aria-describedby": id("desc"),
    "font-family": fonts,
  };
  return markupOf(
    tag(
      "svg",
      attributes,
      tag("title", { id: id("title") }, title),
      tag("desc", { id: id("desc") }, description),
      tag("defs", {}, hatch(canvas)),
      tag("rect", { width, height, ...fill("paper") }),
      drawing.parts,
    ),
  );
}

function canvasOf({ id, width = 680, scheme = "light" }: PictureOptions): Canvas {
  const prefix = id.replaceAll(/[^A-Za-z0-9-]/g, "-").replace(/^(?![A-Za-z])/, "qf-");
  const wide = Number.isFinite(width) ? Math.min(2000, Math.max(280, Math.round(width))) : 680;
  const colours = palette[scheme];
  return {
    width: wide,
    narrow: wide < 520,
    id: (name) => `${prefix}-${name}`,
    fill: (role) => ({ class: `qf-${role}`, fill: colours[role] }),
    stroke: (role, line = 1) => ({
      class: `qf-${role}-line`,
      stroke: colours[role],
      "stroke-width": line,
      fill: "none",
    }),
  };
}

/** The pattern of what has no rating, or is not sure yet. */
function hatch({ id, fill, stroke }: Canvas): Markup {
  return tag(
    "pattern",
    { id: id("hatch"), width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    tag("rect", { width: 7, height: 7, ...fill("paper") }),
    tag("path", { d: "M0 0V7", ...stroke("line", 2.5) }),
  );
}

/**
 * Rounds a coordinate, so that pictures stay small and the same everywhere.
 *
 * @example
 * at(1.23456); // 1.2
 */
export function at(place: number): number {
  return Math.round(place * 10) / 10;
}
