import type { ReportLine } from "../../report/report.js";
import { displayWidth } from "./display-width.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/**
 * Writes named lines one below the other, the texts beside the names and set in where they go on.
 *
 * @param lines - The lines.
 * @param width - Columns of the terminal.
 * @param paint - Colours.
 * @param indent - Columns by which everything is set in.
 */
export function formatLines(lines: readonly ReportLine[], width: number, paint: Paint, indent = 2): readonly string[] {
  const margin = " ".repeat(indent);
  // A name that is longer than this stands on a line of its own.
  const room = Math.min(24, Math.max(0, ...lines.map(({ name }) => displayWidth(name))));
  const rest = " ".repeat(indent + room + 2);
  return lines.flatMap(({ name, text }) => {
    const space = room - displayWidth(name);
    const texts = wrapText(text, width, { first: rest });
    if (space < 0) return [...wrapText(name, width, { first: margin }).map((line) => paint("dim", line)), ...texts];
    const [first = "", ...others] = texts;
    return [`${margin}${paint("dim", name)}${" ".repeat(space + 2)}${first.slice(rest.length)}`, ...others];
  });
}
