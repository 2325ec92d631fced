// Line breaks of every kind, and what steers a terminal or the direction of text: it could hide what a line really says.
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const steering = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Makes text from a document fit to stand in one line: no line breaks, no control characters, no marks that turn the
 * direction of writing, no space at its ends.
 *
 * @example
 * plainText("  two\n lines\u202e "); // "two lines"
 */
export function plainText(text: string): string {
  return text.replaceAll(breaks, " ").replaceAll(steering, "").replaceAll(/ {2,}/g, " ").trim();
}
