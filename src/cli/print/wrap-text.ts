import { plainText } from "../../report/plain-text.js";
import { charactersOf, displayWidth } from "./display-width.js";

/** How lines are set in from the left. */
export interface Indents {
  /** Put before the first line. */
  readonly first?: string;
  /** Put before the others. */
  readonly rest?: string;
}

// Nobody can follow half an address; a terminal breaks the line itself and still knows it for one.
const address = /^https?:\/\/\S+$/;

/**
 * Breaks a text into lines that are no wider than a width, at spaces; a word that is too long for a line by itself is cut
 * between characters, without a hyphen, so that a path or an id can still be copied. Only an address on the web stays whole.
 *
 * Control characters are taken out on the way: a title cannot steer the terminal.
 *
 * @param text - The text; line breaks in it count as spaces.
 * @param width - Columns, indents included.
 * @param indents - How the lines are set in.
 * @returns At least one line.
 */
export function wrapText(text: string, width: number, { first = "", rest = first }: Indents = {}): readonly string[] {
  const lines: string[] = [];
  let line = "";
  const room = (): number => Math.max(2, width - displayWidth(lines.length === 0 ? first : rest));
  const push = (): void => {
    lines.push((lines.length === 0 ? first : rest) + line);
    line = "";
  };
  for (const word of plainText(text).split(" ")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room()) {
      line = joined;
      continue;
    }
    if (line !== "") push();
    line = word;
    while (displayWidth(line) > room() && !address.test(line)) {
      const [head, tail] = cut(line, room());
      line = head;
      push();
      line = tail;
    }
  }
  if (line !== "" || lines.length === 0) push();
  return lines.map((one) => one.trimEnd());
}

function cut(word: string, room: number): readonly [string, string] {
  let head = "";
  let used = 0;
  for (const character of charactersOf(word)) {
    const width = displayWidth(character);
    if (used + width > room && head !== "") break;
    head += character;
    used += width;
  }
  return [head, word.slice(head.length)];
}
