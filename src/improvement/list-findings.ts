import type { Assessment } from "../assessment/assessment.js";
import { isDay } from "../core/date.js";
import type { Day } from "../core/day.js";
import type { Id } from "../core/id.js";
import { isObject, knownOptions, seenLater } from "../core/known-options.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import type { LevelRef } from "../framework/ids.js";
import type { AssessmentScore } from "../scoring/assessment-score.js";
import { answerFindings } from "./answer-findings.js";
import { declineFindings, type RanksBefore, ranksBefore } from "./decline-findings.js";
import { type EvidenceBook, evidenceFindings, evidenceOf } from "./evidence-findings.js";
import type { Finding } from "./finding.js";
import { aboutRating, levelFindings } from "./level-findings.js";
import { limitFindings, sameEvidence } from "./shared-findings.js";
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
  /** An earlier score by the same edition: what stands lower now is a decline. */
  readonly before?: AssessmentScore;
}

/**
 * Lists what an assessment shows: items below their floor or their target, items without a rating, ratings that are lower
 * than the time before, answers that ask for something to be done, ratings without evidence or with evidence that has
 * expired, and on request strengths. In the framework's order; then the same evidence for everything, and limits that hold
 * a result down. Each finding says what mending it alone would bring.
 *
 * @param framework - The framework of the assessment.
 * @param assessment - The assessment.
 * @param options - What to aim at, and the day.
 * @throws A {@link QualityError} with code `invalid-framework` or `invalid-assessment` and every issue, `unknown-id` for a
 * target that no item can be rated with, `wrong-framework` for an earlier score of another edition, `wrong-usage` for a day
 * that is none.
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
  const given = knownOptions("listFindings", options, {
    target: seenLater,
    asOf: seenLater,
    strengths: seenLater,
    before: isObject,
  });
  // The compiler cannot see that the levels of a framework not yet known are levels.
  return findingsOf(situationOf(framework, assessment), given as object);
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
  const { target, asOf, strengths = false, before } = options;
  if (target !== undefined) refuseUnknownTarget(situation, target);
  if (asOf !== undefined && !isDay(asOf)) {
    throw new QualityError("wrong-usage", `"${asOf}" is not a day of the calendar. Write it as 2026-05-04.`);
  }
  const { framework } = situation;
  const look: Look = {
    situation,
    book: evidenceOf(situation, asOf),
    wants: (standing) => wantsOf(framework, standing, target),
    before: before === undefined ? new Map() : ranksBefore(framework, before),
    strengths,
  };
  return [
    ...[...standingsByItem(situation).values()].flatMap((standings) => ofItem(look, standings)),
    ...sameEvidence(situation, look.book),
    ...limitFindings(situation, look.wants),
  ];
}

interface Look {
  readonly situation: Situation;
  readonly book: EvidenceBook;
  readonly wants: (standing: Standing) => Wants;
  readonly before: RanksBefore;
  readonly strengths: boolean;
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
  { situation, book, wants, before, strengths }: Look,
  standings: readonly Standing[],
): readonly Finding[] {
  const wanted = standings.map(wants);
  const each = (find: (standing: Standing, wants: Wants) => readonly Finding[]): readonly Finding[] =>
    standings.flatMap((standing, place) => find(standing, wanted[place] as Wants));
  const strong = strengths ? standings.filter(isTop) : [];
  return [
    ...each((standing, own) => levelFindings(situation, standing, own)),
    ...each((standing) => declineFindings(situation, standing, before)),
    ...each((standing, own) => answerFindings(situation, standing, own)),
    ...evidenceFindings(book, { standings, wants: wanted }),
    ...strong.map((standing): Finding => ({ kind: "strength", ...aboutRating(standing) })),
  ];
}

function isTop({ result, levels }: Standing): boolean {
  return result.rank === levels.length - 1;
}
