const quote = 34;
const hyphen = 45;
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Says whether a day of the calendar in quotes stands at a place. The leap day is left to the ordinary path, and so are years
 * that nobody means.
 *
 * @example
 * isDayAt(new TextEncoder().encode('"2026-05-04"'), 0); // true
 * isDayAt(new TextEncoder().encode('"2026-05-32"'), 0); // false
 */
export function isDayAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== quote || bytes[at + 5] !== hyphen || bytes[at + 8] !== hyphen || bytes[at + 11] !== quote)
    return false;
  const year = pair(bytes, at + 1) * 100 + pair(bytes, at + 3);
  const month = pair(bytes, at + 6);
  const day = pair(bytes, at + 9);
  return year >= 1000 && day >= 1 && day <= (daysOf[month - 1] ?? 0);
}

// Two digits as a number; not a number where one is none.
function pair(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [(bytes[at] ?? 0) - 48, (bytes[at + 1] ?? 0) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
