import { type Attributes, type Markup, tag } from "../markup/markup.js";
import { at, type Canvas } from "./picture.js";

/** Where and how lines of text are written. */
export interface LinesSetting {
  /** Where they begin, or end, or have their middle. */
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  /** Size of the font. */
  readonly size: number;
  /** Where `x` is on each line; its start if absent. */
  readonly anchor?: "start" | "middle" | "end";
  /** Its colour; that of text if absent. */
  readonly role?: Parameters<Canvas["fill"]>[0];
  /** Whether it is bold. */
  readonly bold?: boolean;
  /** Language of the text, where it is not that of the page. */
  readonly lang?: string | null;
}

/** Distance of lines, in parts of the font size. */
export const lineHeight = 1.3;

/**
 * Writes lines of text one below the other.
 *
 * @param canvas - Where they are drawn.
 * @param lines - The lines, which fit already.
 * @param setting - Where and how.
 */
export function writeLines({ fill }: Canvas, lines: readonly string[], setting: LinesSetting): Markup {
  const { x, y, size, anchor, role = "ink", bold = false, lang = null } = setting;
  const attributes: Attributes = {
    x: at(x),
    y: at(y + size),
    "font-size": size,
    "text-anchor": anchor === "start" ? null : anchor,
    "font-weight": bold ? "bold" : null,
    lang,
    ...fill(role),
  };
  const spans = lines.map((line, place) =>
    place === 0 ? line : tag("tspan", { x: at(x), dy: at(size * lineHeight) }, line),
  );
  return tag("text", attributes, spans);
}

/** How high lines of text are. */
export function linesHeight(lines: readonly string[], size: number): number {
  return lines.length * size * lineHeight;
}
