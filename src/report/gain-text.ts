import { formatNumber, formatPercent } from "./format-number.js";
import type { ReportPlan } from "./report.js";
import type { ReportAction } from "./report-parts.js";

/**
 * Writes what an action would bring to the whole; empty where it changes nothing.
 *
 * @param action - The action.
 * @param plan - The plan, which knows what gains are counted in.
 * @param language - BCP 47 tag.
 *
 * @example
 * gainText({ gain: 2, band: null }, { inPercent: false }, "en"); // "+2"
 * gainText({ gain: 1.5, band: "good" }, { inPercent: true }, "cs"); // "+1,50 %, good"
 * gainText({ gain: null, band: null }, { inPercent: false }, "en"); // ""
 */
export function gainText(
  { gain, band }: Pick<ReportAction, "gain" | "band">,
  { inPercent }: Pick<ReportPlan, "inPercent">,
  language: string,
): string {
  const number =
    gain === null || gain === 0 ? "" : inPercent ? formatPercent(gain, language) : formatNumber(gain, language);
  return [number === "" || number.startsWith("-") ? number : `+${number}`, band ?? ""].filter(Boolean).join(", ");
}
