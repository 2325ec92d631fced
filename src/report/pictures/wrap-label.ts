import { plainText } from "../plain-text.js";
import { textWidth } from "./text-width.js";

/** How a label is set. */
export interface LabelSetting {
  /** The width that it may take. */
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  /** How many lines at most; what is longer ends in three dots. 12 if absent: no title of a shipped framework needs so many. */
  readonly most?: number;
  /** Whether it is bold. */
  readonly bold?: boolean;
}

/**
 * Breaks a label into lines that fit, at spaces where there are any and inside a word where it is too long for a line.
 *
 * @param text - The label.
 * @param setting - How it is set.
 *
 * @example
 * wrapLabel("Aims and ways of providing social services", { width: 150, size: 13 });
 * // => ["Aims and ways of", "providing social", "services"]
 */
export function wrapLabel(text: string, { width, size, most = 12, bold = false }: LabelSetting): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  // Nothing beyond this could be shown, and a text may be very long.
  const words = plainText(text).slice(0, 2000).split(" ");
  for (const piece of words.flatMap((word) => breakWord(word, fits))) {
    const longer = line === "" ? piece : `${line} ${piece}`;
    if (line !== "" && !fits(longer)) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cutShort(lines[most - 1] ?? "", fits)];
}

/** Pieces of a word that each fit a line; a letter stays with its accents. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const [letter] of word.matchAll(/\P{M}\p{M}{0,8}|\p{M}/gu)) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}

function cutShort(line: string, fits: (line: string) => boolean): string {
  let kept = [...line];
  while (kept.length > 1 && !fits(`${kept.join("")}…`)) kept = kept.slice(0, -1);
  return `${kept.join("")}…`;
}
