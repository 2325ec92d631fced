import { type Assessment, type AssessmentScore, type Framework, forecast } from "quality-frameworks";
import type { CandidateAction, OptimiseOptions } from "quality-frameworks/optimise";
import { programOf } from "../../../src/scoring/compile-framework.js";

/** What a set of actions costs and comes to, as far as sets are compared by it. */
export interface Found {
  readonly below: number;
  readonly rank: number;
  readonly value: number | null;
  readonly percent: number | null;
  readonly effort: number;
  readonly cost: number;
}

const round = (amount: number) => Math.round(amount * 1e6) / 1e6;

/** Adds up what some actions take. */
export function spent(actions: readonly CandidateAction[]): Pick<Found, "effort" | "cost"> {
  return {
    effort: round(actions.reduce((sum, one) => sum + (one.effort ?? 1), 0)),
    cost: round(actions.reduce((sum, one) => sum + (one.cost ?? 0), 0)),
  };
}

/** The bands of the whole, worst first. */
export function bandsOf(framework: Framework): readonly string[] {
  return programOf(framework).nodes[0]?.list?.ids ?? [];
}

/** What a score means for the comparison of plans. */
export function foundAt(framework: Framework, after: AssessmentScore, actions: readonly CandidateAction[]): Found {
  return {
    below: after.belowFloor.length,
    rank: after.band === null ? -1 : bandsOf(framework).indexOf(after.band),
    value: after.value,
    percent: after.percent,
    ...spent(actions),
  };
}

/** Every set of actions that may be taken together within the budget. */
export function allSets(candidates: readonly CandidateAction[], { budget = {} }: OptimiseOptions): CandidateAction[][] {
  const sets: CandidateAction[][] = [];
  for (let bits = 0; bits < 2 ** candidates.length; bits += 1) {
    const set = candidates.filter((_, place) => (bits >> place) % 2 === 1);
    // What is done is there, whatever is chosen; what was called off will not be.
    const done = candidates.filter((one) => one.status === "done").map((one) => one.id);
    const ids = [...set.map((one) => one.id), ...done];
    const beside = candidates.filter((one) => ids.includes(one.id));
    const sound =
      set.every(({ status, after = [] }) => isOpen(status) && after.every((id) => ids.includes(id))) &&
      beside.every(
        ({ id, excludes = [] }) =>
          !excludes.some((other) => ids.includes(other) && !(done.includes(id) && done.includes(other))),
      );
    const { effort, cost } = spent(set);
    if (sound && effort <= (budget.effort ?? Infinity) && cost <= (budget.cost ?? Infinity)) sets.push(set);
  }
  return sets;
}

// Whether a candidate may be taken at all: neither it nor what it needs is settled or does not go with what is done.
function isPossible(
  candidates: readonly CandidateAction[],
  { id, status, after = [], excludes = [] }: CandidateAction,
): boolean {
  const rivals = candidates.filter((other) => excludes.includes(other.id) || other.excludes?.includes(id));
  if (!isOpen(status) || rivals.some((other) => other.status === "done")) return false;
  return after.every((needed) => {
    const other = candidates.find((one) => one.id === needed) as CandidateAction;
    return other.status === "done" || isPossible(candidates, other);
  });
}

const isOpen = (status: CandidateAction["status"]) => status !== "done" && status !== "cancelled";

/** Compares two results; above 0 when the first is better. */
export function compareFound(a: Found, b: Found, floors = true): number {
  const value = (one: Found) => one.value ?? -Infinity;
  return (floors ? b.below - a.below : 0) || a.rank - b.rank || (value(a) === value(b) ? 0 : value(a) - value(b));
}

/** The best that trying every set finds; null where a target is set and no set reaches it. */
export function bruteForce(
  framework: Framework,
  assessment: Assessment,
  candidates: readonly CandidateAction[],
  options: OptimiseOptions,
): Found | null {
  const { target, least = "effort", floors = "first" } = options;
  const scored = (set: readonly CandidateAction[]) =>
    foundAt(
      framework,
      forecast(
        framework,
        assessment,
        set.map(({ expects = [] }) => ({ expects })),
      ).after,
      set,
    );
  const unavoidable = scored(candidates.filter((one) => isPossible(candidates, one))).below;
  const cheaper = (a: Found, b: Found) =>
    least === "effort" ? a.effort - b.effort || a.cost - b.cost : a.cost - b.cost || a.effort - b.effort;
  const reaches = (one: Found) => {
    if (floors === "first" && one.below > unavoidable) return false;
    if (typeof target === "string") return one.rank >= bandsOf(framework).indexOf(target);
    return one.percent !== null && one.percent >= (target?.percent ?? 0);
  };
  let best: Found | null = null;
  for (const set of allSets(candidates, options)) {
    const one = scored(set);
    if (target !== undefined) {
      if (reaches(one) && (best === null || cheaper(one, best) < 0)) best = one;
      continue;
    }
    const side = best === null ? 1 : compareFound(one, best, floors === "first");
    if (side > 0 || (side === 0 && best !== null && cheaper(one, best) < 0)) best = one;
  }
  return best;
}
