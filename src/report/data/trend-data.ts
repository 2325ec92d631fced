import type { Assessment } from "../../assessment/assessment.js";
import { bandsOf, scoredNode } from "../../assessment/bands-of.js";
import { isDay } from "../../core/date.js";
import type { Day } from "../../core/day.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import type { AssessmentScore } from "../../scoring/assessment-score.js";
import type { DatedScore } from "../../scoring/compare/trend.js";
import { levelNames } from "../level-names.js";
import { outcomeOf, outcomeText } from "../outcome.js";
import type { ReportPoint } from "../report-parts.js";
import { wordsIn } from "../words/words-in.js";

/** An earlier result of the same unit: what a score says of the whole, and its day. A whole score with a day will do. */
export interface EarlierScore
  extends Pick<AssessmentScore, "edition" | "state" | "value" | "points" | "max" | "percent" | "band"> {
  /** The day of its assessment. */
  readonly on: Day;
  /** Whether it cannot be set against the one before as it stands; by the edition if absent. */
  readonly breaks?: boolean;
}

/**
 * Puts earlier results and this one in the order of their days, and says where they cannot be set against each other.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment; without a day it has no place among the others.
 * @param score - Its score.
 * @param earlier - The earlier scores, in any order.
 * @param languages - Languages wanted, best first.
 * @returns Nothing where there is no earlier score.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * const assessment: Assessment = { framework: "shelter", edition: "2026-01-01", on: "2026-05-04", responses: { hours: 1 } };
 * const now = score(shelter, assessment);
 * const earlier = [{ ...now, on: "2025-05-04", edition: "2025-01-01", points: 0, percent: 0 }];
 * trendData(shelter, assessment, now, earlier, ["en"]).map((point) => `${point.on} ${point.text} ${point.breaks}`);
 * // => ["2025-05-04 0 of 1, 0.00 % false",
 * //     "2026-05-04 1 of 1, 100.00 % true"]
 */
export function trendData(
  framework: Framework,
  assessment: Assessment,
  score: AssessmentScore,
  earlier: readonly (EarlierScore | DatedScore)[],
  languages: readonly string[],
): readonly ReportPoint[] {
  if (earlier.length === 0) return [];
  const own = assessment.on === undefined ? [] : [{ ...score, on: assessment.on }];
  const all: readonly EarlierScore[] = [...earlier.map(flat), ...own].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  const level = levelNames(framework, languages);
  const outline = outlineOf(framework);
  const root = outline.nodes[0];
  const bands = root === undefined ? [] : bandsOf(outline, scoredNode(outline, root));
  const { language } = wordsIn(languages);
  return all.map((one, place) => {
    const outcome = outcomeOf(framework, { ...score, ...one, id: framework.id }, level);
    const before = all[place - 1];
    return {
      on: one.on,
      edition: one.edition,
      text: outcomeText(outcome, language),
      share: one.state === "scored" ? shareOf(outcome.percent, bands, one.band) : null,
      breaks: before !== undefined && (one.breaks ?? before.edition !== one.edition),
    };
  });
}

// Trends take a score beside its day, reports took a score with a day in it: both say the same.
function flat(one: EarlierScore | DatedScore): EarlierScore {
  const result = "score" in one ? { ...one.score, on: one.on } : one;
  if (!isDay(result.on) || typeof result.state !== "string") {
    throw new QualityError("wrong-usage", 'An earlier result is a score with its day: { ...score, on: "2025-05-04" }.');
  }
  return result;
}

function shareOf(percent: number | null, bands: readonly string[], band: string | null): number | null {
  if (percent !== null) return Math.min(1, Math.max(0, percent / 100));
  const place = band === null ? -1 : bands.indexOf(band);
  return place === -1 || bands.length < 2 ? null : place / (bands.length - 1);
}
