const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const plain = /^[\x20-\x7e]*$/;
const nothing = /^[\p{Cc}\p{Cf}\p{Mn}\p{Me}]$/u;
const picture = /\p{Emoji_Presentation}|\ufe0f/u;

/** Blocks whose characters take two columns: East Asian wide and full-width forms, as UAX 11 has them. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Cuts a text into what a reader sees as single characters, so that `č` in two code points stays whole. */
export function charactersOf(text: string): readonly string[] {
  return plain.test(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Counts the columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (picture.test(character)) return 2;
  let widest = 0;
  for (const point of character) {
    if (nothing.test(point)) continue;
    const code = point.codePointAt(0) ?? 0;
    widest = Math.max(widest, wide.some(([from, to]) => code >= from && code <= to) ? 2 : 1);
  }
  return widest;
}
