import { carryOver } from "../../../assessment/carry-over.js";
import type { Id } from "../../../core/id.js";
import { QualityError } from "../../../core/quality-error.js";
import type { Crosswalk } from "../../../framework/crosswalk.js";
import type { Framework } from "../../../framework/framework.js";
import type { AssessmentWithFramework } from "./open-assessment.js";
import { openFramework } from "./open-framework.js";

/** An assessment as it came out at another edition. */
export interface Carried extends AssessmentWithFramework {
  /** The edition that it was made under; null where it was not carried. */
  readonly carriedFrom: string | null;
  /** Items that a person has to confirm before they count. */
  readonly toConfirm: readonly Id[];
}

/**
 * Carries an assessment to an edition, step by step along the crosswalks.
 *
 * @param opened - The assessment.
 * @param to - The edition wanted.
 * @param crosswalks - The crosswalks known.
 * @throws A QualityError with code `wrong-usage` where they do not lead there.
 */
export async function carryAlong(
  opened: AssessmentWithFramework,
  to: Framework,
  crosswalks: readonly Crosswalk[],
): Promise<Carried> {
  const seen = new Set<Framework["edition"]>();
  let here: Carried = { ...opened, carriedFrom: null, toConfirm: [] };
  while (here.framework.edition !== to.edition || here.framework.id !== to.id) {
    const { id, edition } = here.framework;
    const step = crosswalks.find(({ from }) => from.framework === id && from.edition === edition);
    if (step === undefined || seen.has(edition)) throw noWay(opened.framework, to);
    seen.add(edition);
    here = await carryOn(here, step, to);
  }
  return here;
}

async function carryOn(here: Carried, step: Crosswalk, last: Framework): Promise<Carried> {
  const { framework: from, assessment, frameworkPath } = here;
  const isLast = step.to.framework === last.id && step.to.edition === last.edition;
  const next = isLast ? null : await openFramework(frameworkPath ?? step.to.framework, { edition: step.to.edition });
  if (next !== null && !next.ok) throw noWay(from, last);
  const to = next === null ? last : next.value;
  const carried = carryOver(assessment, step, { from, to });
  return {
    assessment: carried.assessment,
    framework: to,
    frameworkPath,
    carriedFrom: here.carriedFrom ?? from.edition,
    toConfirm: [...here.toConfirm, ...carried.toConfirm.map(({ item }) => item)],
  };
}

function noWay(from: Framework, to: Framework): QualityError {
  if (from.id === to.id && from.edition > to.edition) {
    const message = `Nothing is carried back from edition ${from.edition} to the older ${to.edition} of ${from.id}.`;
    return new QualityError("wrong-usage", `${message} Name the assessment of the older edition first.`);
  }
  const message = `No crosswalk leads from ${from.id}, edition ${from.edition}, to ${to.id}, edition ${to.edition}.`;
  return new QualityError("wrong-usage", `${message} Give one with --crosswalk.`);
}
