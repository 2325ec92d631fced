/** Widths by kind of character, in parts of the font size: those of the widest of the usual fonts, so that text never clips. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u0300-\u036f\u200d]/u, 0],
  [/[ .,:;'|!ijl‘’‚·()[\]/\\ìíîïíІіїЇ]/u, 0.4],
  [/["“”„*_?\-–frtcsvxyzřťčšžśćгзсэтухкчвь]/u, 0.6],
  [/[mwMWЖШЩЮМФЫжшщюмфыњљ@%…—№+<>=~#&]/u, 1.1],
  [/[\p{Lu}\p{N}]/u, 0.8],
  [/[\u1100-\u11ff\u2e80-\uffef]|[\u{1f000}-\u{3ffff}]/u, 1.2],
];

/** What bold letters take more. */
const bold = 1.16;

/**
 * Estimates how wide a text is drawn, on the safe side: there is no font where a picture is made, and none is known where
 * it is shown.
 *
 * @param text - The text.
 * @param size - Size of the font.
 * @param isBold - Whether it is bold.
 *
 * @example
 * textWidth("ill", 10) < textWidth("www", 10); // true
 */
export function textWidth(text: string, size: number, isBold = false): number {
  let width = 0;
  for (const character of text) width += widths.find(([kind]) => kind.test(character))?.[1] ?? 0.67;
  return width * size * (isBold ? bold : 1);
}
