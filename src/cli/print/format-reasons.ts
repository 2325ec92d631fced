import type { Report } from "../../report/report.js";
import { wordsIn } from "../../report/words/words-in.js";
import type { Paint } from "./paint.js";
import { wrapText } from "./wrap-text.js";

/** Writes the reasons of a report for people, the most useful first. */
export function formatReasons(
  { reasons, language }: Report,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  if (reasons.length === 0) return [];
  const heading = wrapText(wordsIn([language]).reasons, width).map((line) => paint("bold", line));
  return [
    ...heading,
    ...reasons.flatMap((reason, place) => wrapText(reason, width, { first: `  ${place + 1}. `, rest: "     " })),
  ];
}
