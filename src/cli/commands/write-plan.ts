import { extname, isAbsolute } from "node:path";
import { stringify } from "yaml";
import type { Day } from "../../core/day.js";
import { QualityError } from "../../core/quality-error.js";
import type { ImprovementPlan } from "../../improvement/improvement-plan.js";
import type { Io } from "./io.js";
import { pathFrom } from "./open/named-framework.js";
import type { AssessmentWithFramework } from "./open/open-assessment.js";
import { writeOutput } from "./write-output.js";

/** Where a plan is written. */
export interface PlanOutput {
  /** The file; `-` for standard output. */
  readonly output: string;
  /** Whether a file that is there may be overwritten. */
  readonly force: boolean;
}

/** Writes a plan for an assessment to a file, as YAML or JSON by its name. */
export async function writePlan(
  opened: AssessmentWithFramework,
  plan: ImprovementPlan,
  { output, force }: PlanOutput,
  io: Io,
): Promise<void> {
  await writeOutput(io, output, written({ ...plan, framework: named(opened, output) }, output), force);
}

/**
 * The day of a plan: the one asked for, or the day of the assessment.
 *
 * @throws A QualityError with code `wrong-usage` where there is neither.
 */
export function dayOfPlan({ assessment }: AssessmentWithFramework, asked: string | undefined): string {
  const on = asked ?? assessment.on;
  if (on !== undefined) return on;
  throw new QualityError("wrong-usage", "The assessment has no day, and a plan needs one: give --on 2026-05-04.");
}

/**
 * Refuses a day of a plan that lies before the assessment that it answers.
 *
 * @throws A QualityError with code `wrong-usage`.
 */
export function refuseEarlyDay(assessed: Day | undefined, asked: Day | undefined): void {
  if (assessed === undefined || asked === undefined || asked >= assessed) return;
  const message = `The plan would be of ${asked}, before the assessment that it answers, which is of ${assessed}.`;
  throw new QualityError("wrong-usage", `${message} Give a later --on.`);
}

// An assessment names a framework of one's own by a path from its own file; the plan does so from its own.
function named({ assessment, frameworkPath }: AssessmentWithFramework, output: string): string {
  const asItIs = frameworkPath === null || isAbsolute(assessment.framework);
  return asItIs ? assessment.framework : pathFrom(output, frameworkPath);
}

function written(plan: ImprovementPlan, file: string): string {
  if (extname(file).toLowerCase() === ".json") return `${JSON.stringify(plan, null, 2)}\n`;
  return stringify(plan, { lineWidth: 0, compat: "yaml-1.1" });
}
