import type { Dice } from "../oracle/dice.js";

/** Pieces that trip parsers: spacing, escapes, numbers in odd forms, keys again, bytes that are no text. */
const pieces: readonly (string | readonly number[])[] = [
  " ",
  "  ",
  "\t",
  "\r",
  "\\",
  '"',
  "\\u0041",
  "\\ud800",
  "\\n",
  "0",
  "-0",
  "00",
  "01",
  "1e0",
  "1.0",
  "10",
  "99999",
  "1e999",
  "null",
  "true",
  "{}",
  "[]",
  ",",
  ":",
  "}",
  "{",
  "é",
  "\u2028",
  "\ufeff",
  '"id":"x",',
  '"unit":{"id":"u"},',
  '"on":"2026-02-29",',
  '"on":"2024-02-29",',
  '"on":"0099-01-01",',
  '"perspective":"self",',
  '"perspective":"other one",',
  '"comment":"x",',
  '"facts":{},',
  '"__proto__":1,',
  '"id":"",',
  '"unit":{"title":"u"},',
  '"unit":{"id":" "},',
  [0],
  [31],
  [127],
  [0x80],
  [0xff],
  [0xc0, 0x80],
  [0xc3],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
];

/** Changes a few bytes of a line: one out, one other, a piece in, a stretch twice, a stretch out. Never a line break. */
export function mutateLine(dice: Dice, line: Uint8Array): Uint8Array {
  let bytes = [...line];
  for (let times = dice.from(1, 3); times > 0; times -= 1) {
    const at = dice.upTo(bytes.length + 1);
    const length = dice.from(1, 12);
    const piece = dice.pick(pieces);
    const inserted = typeof piece === "string" ? [...Buffer.from(piece)] : [...piece];
    bytes = dice.pick([
      () => [...bytes.slice(0, at), ...bytes.slice(at + 1)],
      () => [...bytes.slice(0, at), dice.upTo(256), ...bytes.slice(at + 1)],
      () => [...bytes.slice(0, at), ...inserted, ...bytes.slice(at)],
      () => [...bytes.slice(0, behindOpening(bytes, dice)), ...inserted, ...bytes.slice(behindOpening(bytes, dice))],
      () => [...bytes.slice(0, at), ...bytes.slice(at, at + length), ...bytes.slice(at)],
      () => [...bytes.slice(0, at), ...bytes.slice(at + length)],
    ])();
  }
  return Uint8Array.from(bytes.filter((byte) => byte !== 10));
}

// Behind a brace or a comma, where a key may begin.
function behindOpening(bytes: readonly number[], dice: Dice): number {
  const places = bytes.flatMap((byte, place) => (byte === 123 || byte === 44 ? [place + 1] : []));
  return places.length === 0 ? 0 : dice.pick(places);
}
