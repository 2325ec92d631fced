const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const steering = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * Makes one line of a text that somebody else wrote: no line breaks, and nothing that steers a terminal or turns the
 * direction of what follows.
 *
 * @example
 * plain("Opening\n  hours\u001b[2J"); // "Opening hours[2J"
 */
export function plain(text: string): string {
  return text.replaceAll(breaks, " ").replaceAll(steering, "").replaceAll(/ {2,}/g, " ").trim();
}

/**
 * Takes the full stop from the end of a text, so that it can stand inside a sentence.
 *
 * @example
 * inside("A criterion is at 0."); // "A criterion is at 0"
 */
export function inside(text: string): string {
  return text.replace(/(?<!\.)\.$/, "");
}
