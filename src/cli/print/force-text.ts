import type { Period } from "../../core/day.js";

/** Says when a text is in force. */
export function forceText({ from, until }: Period): string {
  return until === undefined ? `in force since ${from}` : `in force from ${from} to ${until}`;
}
