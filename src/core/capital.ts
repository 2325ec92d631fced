/**
 * Begins a sentence with a capital letter.
 *
 * @example
 * capital("standard 7 has 3 points."); // "Standard 7 has 3 points."
 */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
