import type { ReportBelowFloor } from "./report-parts.js";
import type { ReportText } from "./tagged-text.js";

/**
 * Gives the reason that all items below their floor have in common, so that it is said once and not beside each.
 *
 * @returns Null where they have several reasons, or none, or where there is only one item.
 *
 * @example
 * const because = { text: "It is the least that people can expect.", lang: null };
 * const item = { code: null, name: "hours", lang: null, level: null, wanted: { text: "met", lang: null }, because, comment: null };
 * sharedReason([item, { ...item, name: "sign" }])?.text; // "It is the least that people can expect."
 * sharedReason([item]); // null
 */
export function sharedReason(items: readonly ReportBelowFloor[]): ReportText | null {
  const [first, ...others] = items;
  if (first === undefined || others.length === 0 || first.because.text === "") return null;
  return others.every(({ because }) => because.text === first.because.text) ? first.because : null;
}
