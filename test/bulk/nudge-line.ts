import type { Dice } from "../oracle/dice.js";

const numbers = [
  "0",
  "1",
  "2",
  "3",
  "4",
  "9",
  "10",
  "-0",
  "1.0",
  "1e0",
  "01",
  "null",
  '"1"',
  '"yes"',
  '"not-applicable"',
];
const between = [" ", " ", " ", " ", "  ", "\t", "\r", ""];
const pieces = ['"id":"x",', '"on":"2024-02-29",', '"perspective":"self",', '"facts":{},', '"comment":"\\u0041é\\\\",'];

/** Changes a line so that it mostly stays an assessment: a rating, the spacing, the order of keys, a letter of a name. */
export function nudgeLine(dice: Dice, line: Uint8Array): Uint8Array {
  let text = Buffer.from(line).toString("utf8");
  for (let times = dice.from(1, 2); times > 0; times -= 1) text = dice.pick(nudges)(dice, text);
  return Buffer.from(text.replaceAll("\n", ""));
}

const nudges: readonly ((dice: Dice, text: string) => string)[] = [
  (dice, text) => swap(dice, text, /:(\d+)(?=[,}])/g, () => `:${dice.pick(numbers)}`),
  (dice, text) => swap(dice, text, /[,:]/g, (sign) => sign + dice.pick(between)),
  (dice, text) => (dice.chance(0.3) ? swap(dice, text, /[{}[\],:]/g, (sign) => dice.pick(between) + sign) : text),
  (dice, text) =>
    swap(dice, text, /"id":"[^"]*"/g, () => `"id":"${dice.pick(["a", "b c", "é", "日本", "\u2028", "x".repeat(60)])}"`),
  (dice, text) => swap(dice, text, /\{(?=")/g, () => `{${dice.pick(pieces)}`),
  (dice, text) => swap(dice, text, /("[^"{}]+":(?:\d+|"[^"]*")),("[^"{}]+":(?:\d+|"[^"]*"))/g, (pair) => turned(pair)),
  (dice, text) => swap(dice, text, /,"[^"]+":(\d+|"[^"]*")(?=[,}])/g, () => ""),
  (dice, text) => swap(dice, text, /[a-z](?=[a-z]*")/g, () => dice.pick([..."abcxyz"])),
  (dice, text) => swap(dice, text, /:(\d+)(?=[,}])/g, () => `:${dice.upTo(4)}`),
  (_, text) => text,
];

// One of the places that fit, whichever.
function swap(dice: Dice, text: string, what: RegExp, by: (found: string) => string): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const one = dice.pick(found);
  return text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length);
}

function turned(pair: string): string {
  const [, first, second] = /^("[^"]+":(?:\d+|"[^"]*")),(.+)$/s.exec(pair) ?? [];
  return first === undefined ? pair : `${second},${first}`;
}
