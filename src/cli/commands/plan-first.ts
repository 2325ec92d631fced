import { QualityError } from "../../core/quality-error.js";
import { draftPlan } from "../../improvement/draft-plan.js";
import type { OptimiseOptions, WithCandidates } from "../../improvement/optimise/candidate.js";
import { draftChosenPlan } from "../../improvement/optimise/draft-chosen-plan.js";
import { optimisePlan } from "../../improvement/optimise/optimise-plan.js";
import { programOf } from "../../scoring/compile-framework.js";
import { formatOptimised } from "../print/format-optimised.js";
import { makePaint } from "../print/paint.js";
import { readDocument } from "../read-document.js";
import { locateIssues } from "../reading/locate-issues.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { type ExitCode, type Io, writeJson, writeLines } from "./io.js";
import type { AssessmentWithFramework } from "./open/open-assessment.js";
import { readLevel } from "./options.js";
import { stopWith } from "./print-issues.js";
import { dayOfPlan, writePlan } from "./write-plan.js";

/** What is asked on the command line about what to do first. */
export interface FirstOptions {
  /** The level that items are to reach, as drafted actions promise it. */
  readonly level?: string;
  /** What the whole is to reach: a band, or a percentage such as `75%`. */
  readonly target?: string;
  /** The most effort. */
  readonly budget?: number;
  /** The most cost. */
  readonly cost?: number;
  /** File with candidate actions. */
  readonly actions?: string;
  /** The day of the plan. */
  readonly on?: string;
  /** Languages wanted, best first. */
  readonly lang: readonly string[];
  /** File to write the chosen actions to, as an improvement plan. */
  readonly output?: string;
  /** Whether a file that is there may be overwritten. */
  readonly force?: boolean;
  /** Whether JSON is wanted. */
  readonly json?: boolean;
}

const percentage = /^(\d+(?:\.\d+)?) ?%$/;

/** Says whether the options ask what to do first: a budget, candidates, or something for the whole to reach. */
export function asksWhatFirst({ target, budget, cost, actions }: FirstOptions): boolean {
  return [target, budget, cost, actions].some((one) => one !== undefined);
}

/** Prints what to do first: of the candidates in a file, or of the actions that would be drafted, each of effort 1. */
export async function planFirst(opened: AssessmentWithFramework, options: FirstOptions, io: Io): Promise<ExitCode> {
  const { framework, assessment } = opened;
  const { json = false, output, force = false, lang } = options;
  const as = json ? "json" : output === "-" ? "aside" : "text";
  refuseLevels(opened, options);
  const candidates = await candidatesFor(opened, options);
  if ("issues" in candidates) return stopWith(io, candidates.issues, as);
  const on = output === undefined ? "" : dayOfPlan(opened, options.on);
  try {
    const chosen = optimisePlan(framework, assessment, candidates.from, optionsOf(options));
    if (json) writeJson(io, chosen);
    else if (output !== "-") {
      const layout = { width: io.width, paint: makePaint(io.colours), languages: lang };
      writeLines(io.out, formatOptimised(framework, chosen, optionsOf(options), layout));
    }
    if (output !== undefined) {
      const { milestones = [] } = candidates.from;
      const plan = draftChosenPlan(framework, assessment, chosen, { on, milestones });
      await writePlan(opened, plan, { output, force }, io);
      if (output !== "-" && !json) io.out(`\nPlan: ${output}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof QualityError) || error.code !== "invalid-plan" || candidates.document === null) throw error;
    return stopWith(io, locateIssues(candidates.document, error.issues), as);
  }
}

// A level of the items is easily taken for something that the whole can reach.
function refuseLevels({ framework }: AssessmentWithFramework, { target, level, actions }: FirstOptions): void {
  if (level !== undefined && actions !== undefined)
    throw new QualityError("wrong-usage", "--level is for drafted actions; those in a file say what they bring.");
  if (target === undefined || percentage.test(target)) return;
  if (target.includes("%"))
    throw new QualityError("wrong-usage", `Write the percentage to reach as 75% or 75.5%, not "${target}".`);
  const nodes = programOf(framework).nodes;
  if (nodes[0]?.list?.ids.includes(target) === true) return;
  if (!nodes.some(({ rated, list }) => rated !== null && list?.ranks.has(readLevel(target)) === true)) {
    if (!/^\d+([.,]\d+)?$/.test(target)) return;
    throw new QualityError(
      "wrong-usage",
      `A percentage is written with its sign: --target ${target.replace(",", ".")}%.`,
    );
  }
  const message = `"${target}" is a level of the items, and --target is what the whole is to reach.`;
  throw new QualityError("wrong-usage", `${message} Write --level ${target}.`);
}

interface FoundCandidates {
  readonly from: WithCandidates;
  readonly document: Awaited<ReturnType<typeof readDocument>> | null;
}

async function candidatesFor(
  { framework, assessment }: AssessmentWithFramework,
  { actions, level, on = assessment.on }: FirstOptions,
): Promise<FoundCandidates | { readonly issues: readonly LocatedIssue[] }> {
  if (actions === undefined) {
    // The day decides only which evidence has expired, and evidence changes no score.
    const drafted = draftPlan(framework, assessment, {
      on: on ?? framework.edition,
      ...(level === undefined ? {} : { target: readLevel(level) }),
    });
    return { from: { actions: drafted.actions.filter(({ gain }) => gain !== undefined) }, document: null };
  }
  const document = await readDocument(actions);
  const value = document.value as { readonly actions?: unknown } | null | undefined;
  if (value === undefined) return { issues: document.issues };
  if (Array.isArray(value?.actions)) return { from: value as WithCandidates, document };
  const message = `The key "actions" is missing, or is no list.`;
  const hint = "List the candidates under it: id, expects, effort, cost, after, excludes.";
  return { issues: locateIssues(document, [{ code: "missing-key", severity: "error", path: "", message, hint }]) };
}

function optionsOf({ target, budget, cost }: FirstOptions): OptimiseOptions {
  const [, percent] = percentage.exec(target ?? "") ?? [];
  return {
    ...(target === undefined ? {} : { target: percent === undefined ? target : { percent: Number(percent) } }),
    budget: { ...(budget === undefined ? {} : { effort: budget }), ...(cost === undefined ? {} : { cost }) },
  };
}
