import type { Assessment } from "../assessment/assessment.js";
import { isDay } from "../core/date.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { LevelRef } from "../framework/ids.js";
import type { LevelId } from "../framework/scale.js";
import { type EvidenceBook, evidenceFindings, evidenceOf } from "./evidence-findings.js";
import type { Finding } from "./finding.js";
import { aboutRating, levelFindings } from "./level-findings.js";
import { type Situation, type Standing, situationOf } from "./situation.js";
import { refuseUnknownTarget, type Wants, wantsOf } from "./wanted-level.js";

/** What findings are measured by. */
export interface FindingOptions<F extends Framework = Framework> {
  /** The level to aim at, in place of the framework's own targets; an item whose scale lacks it keeps its own. */
  readonly target?: LevelRef<F>;
  /** The day on which evidence must still hold; the assessment's own day if absent, and without either nothing expires. */
  readonly asOf?: Day;
  /** Whether items at the top of their scale are listed too; no if absent. */
  readonly strengths?: boolean;
}

/**
 * Lists what an assessment shows: items below their floor or their target, items without a rating, ratings without
 * evidence or with evidence that has expired, and on request strengths. In the framework's order; each finding says what
 * mending it alone would bring.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param options - What to aim at, and the day.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `unknown-id` for a
 * target that no item can be rated with, `wrong-usage` for a day that is none.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "partly", value: 1 }, { id: "met", value: 2 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
 * });
 * const assessment = respond(startAssessment(shelter), { hours: "met", sign: "not-met" });
 * const [finding] = listFindings(shelter, assessment);
 * [finding?.kind, finding?.items, finding?.wanted, finding?.wish]; // ["gap", ["sign"], "met", "highest"]
 * finding?.gain; // { value: 2, points: 2, band: null }
 * listFindings(shelter, assessment, { target: "not-met" }); // []
 */
export function listFindings<const F extends Framework>(
  framework: F,
  assessment: Assessment<NoInfer<F>>,
  options: FindingOptions<NoInfer<F>> = {},
): readonly Finding[] {
  // The compiler cannot see that the levels of a framework not yet known are levels.
  return findingsOf(situationOf(framework, assessment), options as object);
}

/**
 * The same for an assessment that was read already.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }] }],
 * });
 * import { situationOf } from "./situation.js";
 * findingsOf(situationOf(shelter, startAssessment(shelter)), {}).map((finding) => finding.kind); // ["unrated"]
 */
export function findingsOf(situation: Situation, options: FindingOptions): readonly Finding[] {
  const { target, asOf, strengths = false } = options;
  if (target !== undefined) refuseUnknownTarget(situation, target);
  if (asOf !== undefined && !isDay(asOf)) {
    throw new QualityError("wrong-usage", `"${asOf}" is not a day of the calendar. Write it as 2026-05-04.`);
  }
  const book = evidenceOf(situation, asOf);
  return [...standingsByItem(situation).values()].flatMap((standings) =>
    ofItem(situation, book, standings, target, strengths),
  );
}

function standingsByItem({ standings }: Situation): ReadonlyMap<Id, readonly Standing[]> {
  const items = new Map<Id, Standing[]>();
  for (const standing of standings) {
    const own = items.get(standing.item);
    if (own === undefined) items.set(standing.item, [standing]);
    else own.push(standing);
  }
  return items;
}

function ofItem(
  situation: Situation,
  book: EvidenceBook,
  standings: readonly Standing[],
  target: LevelId | undefined,
  strengths: boolean,
): readonly Finding[] {
  const wants = standings.map((standing) => wantsOf(situation.framework, standing, target));
  const levels = standings.flatMap((standing, place) => levelFindings(situation, standing, wants[place] as Wants));
  const strong = strengths ? standings.filter(isTop) : [];
  return [
    ...levels,
    ...evidenceFindings(book, { standings, wants }),
    ...strong.map((standing): Finding => ({ kind: "strength", ...aboutRating(standing) })),
  ];
}

function isTop({ result, levels }: Standing): boolean {
  return result.rank === levels.length - 1;
}
