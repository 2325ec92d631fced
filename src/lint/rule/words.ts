import { type Exact, fractionText, parts, toNumber } from "../../core/exact.js";

/**
 * Lists names in a sentence, and says how many were left out.
 *
 * @param names - The names.
 * @param most - How many to write out.
 *
 * @example
 * listNames(["a", "b", "c"]); // "\"a\", \"b\" and \"c\""
 * listNames(["a", "b", "c"], 2); // "\"a\", \"b\" and 1 more"
 */
export function listNames(names: readonly string[], most = 4): string {
  return listWords(
    names.map((name) => `"${name}"`),
    most,
  );
}

/**
 * The same for words that need no quotes.
 *
 * @example
 * listWords(["62.5", "87.5"]); // "62.5 and 87.5"
 */
export function listWords(words: readonly string[], most = 8): string {
  const shown = words.slice(0, most);
  if (words.length > most) return `${shown.join(", ")} and ${words.length - most} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/**
 * Writes an exact number as a reader expects it: as a decimal where it is one, else rounded, with the fraction behind it.
 *
 * @example
 * import { divide, exact } from "../../core/exact.js";
 *
 * numberText(exact(62.5)); // "62.5"
 * numberText(divide(200, 3)); // "66.67 (200/3)"
 */
export function numberText(number: Exact): string {
  const decimal = String(toNumber(number));
  if (typeof number === "number" || (isDecimal(number) && decimal.length <= 12)) return decimal;
  return `${toNumber(number).toFixed(2)} (${fractionText(number)})`;
}

// Only 2 and 5 divide what stands below the line of a decimal.
function isDecimal(number: Exact): boolean {
  let rest = BigInt(parts(number).d);
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/**
 * Counts something in words.
 *
 * @example
 * countOf(1, "item"); // "1 item"
 * countOf(3, "item"); // "3 items"
 */
export function countOf(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
