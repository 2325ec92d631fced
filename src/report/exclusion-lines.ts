import type { Report, ReportLine } from "./report.js";
import { wordsIn } from "./words/words-in.js";

/**
 * Says which items do not apply, those with the same reason in one line.
 *
 * @param report - What of a report is needed.
 *
 * @example
 * const why = "The shelter has beds: no";
 * const notApplicable = [{ code: "3a", name: "Linen", lang: null, why }, { code: null, name: "Breakfast", lang: null, why }];
 * exclusionLines({ language: "en", notApplicable });
 * // => [{ name: "Does not apply", text: "3a, Breakfast (The shelter has beds: no)" }]
 */
export function exclusionLines({
  language,
  notApplicable,
}: Pick<Report, "language" | "notApplicable">): readonly ReportLine[] {
  const reasons = new Map<string, string[]>();
  for (const { code, name, why } of notApplicable) {
    const others = reasons.get(why);
    if (others === undefined) reasons.set(why, [code ?? name]);
    else others.push(code ?? name);
  }
  const { notApplicable: title } = wordsIn([language]);
  return [...reasons].map(([why, names]) => ({
    name: title,
    text: `${names.join(", ")}${why === "" ? "" : ` (${why})`}`,
  }));
}
