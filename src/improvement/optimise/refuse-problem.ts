import type { Form } from "../../assessment/form.js";
import { below, report, type Trail } from "../../core/check-fields.js";
import { exact, multiply, toNumber } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { nearest } from "../../core/nearest.js";
import { QualityError } from "../../core/quality-error.js";
import type { Program } from "../../scoring/program.js";
import type { CandidateAction, OptimiseOptions, WithCandidates } from "./candidate.js";
import { checkCandidates, isAmount } from "./check-candidates.js";

/** Refuses candidates and options that make no sense, with every issue. */
export function refuseProblem(
  program: Program,
  form: Form,
  candidates: WithCandidates,
  options: OptimiseOptions,
): void {
  refuseOptions(program, options);
  const issues: Issue[] = [];
  checkCandidates(form, candidates, { keys: [], issues });
  if (issues.length > 0) throw new QualityError("invalid-plan", "There is no choosing among these actions.", issues);
  refuseLong(candidates.actions, options);
}

function refuseOptions(program: Program, { target, budget = {}, breadth = 1 }: OptimiseOptions): void {
  const trail: Trail = { keys: ["budget"], issues: [] };
  for (const [key, amount] of Object.entries(budget)) {
    // A budget under another name would be no budget at all.
    if (key !== "effort" && key !== "cost")
      report(below(trail, key), "unknown-key", `A budget has no "${key}".`, "It has effort and cost.");
    else if (amount !== undefined) isAmount(amount, below(trail, key));
  }
  if (trail.issues.length > 0) throw new QualityError("wrong-usage", "The budget makes no sense.", trail.issues);
  if (!Number.isInteger(breadth) || breadth < 1) {
    throw new QualityError("wrong-usage", `The breadth must be a whole number from 1 on, not ${breadth}.`);
  }
  if (typeof target === "string") refuseBand(program, target);
  else if (target !== undefined) refusePercent(target?.percent);
}

function refuseBand(program: Program, band: string): void {
  const ids = program.nodes[0]?.list?.ids ?? [];
  if (ids.includes(band)) return;
  const { id } = program.framework;
  if (ids.length === 0) {
    const hint = "Name a percentage, or set a budget.";
    throw new QualityError("unknown-id", `The whole of ${id} has no bands, so "${band}" cannot be reached. ${hint}`);
  }
  const [near] = nearest(band, ids, 1);
  const hint = near === undefined ? `Its bands: ${ids.slice(0, 12).join(", ")}.` : `Did you mean "${near}"?`;
  throw new QualityError("unknown-id", `The whole of ${id} has no band "${band}". ${hint}`);
}

function refusePercent(percent: unknown): void {
  if (typeof percent === "number" && percent >= 0 && percent <= 100) return;
  throw new QualityError("wrong-usage", `The percentage to reach must be a number from 0 to 100, not ${percent}.`);
}

// Effort and cost are added up in whole units of the smallest decimal, and compared as one number: both must be exact.
function refuseLong(candidates: readonly CandidateAction[], { budget = {} }: OptimiseOptions): void {
  const size = (amounts: readonly number[]) => {
    const scale = [1, 10, 100, 1e3, 1e4, 1e5].find((power) =>
      amounts.every((amount) => Number.isInteger(toNumber(multiply(exact(amount), power)))),
    );
    return amounts.reduce((sum, amount) => sum + amount, 1) * (scale ?? 1e6);
  };
  const effort = size([...candidates.map((one) => one.effort ?? 1), budget.effort ?? 0]);
  const cost = size([...candidates.map((one) => one.cost ?? 0), budget.cost ?? 0]);
  if (effort * cost < Number.MAX_SAFE_INTEGER) return;
  const message = "Effort and cost are too large, or have too many decimals, to be compared exactly together.";
  throw new QualityError("wrong-usage", `${message} Use larger units.`);
}
