import { compare, type Exact } from "../../../core/exact.js";
import type { Program } from "../../../scoring/program.js";
import type { Result } from "../../../scoring/result.js";
import { numberText } from "../../rule/words.js";
import type { Attempt, Law } from "../law.js";
import { shrink } from "../shrink.js";
import { resultsOf, type SchemeState, type Study } from "../study.js";
import { toAssessment } from "../to-assessment.js";
import { circumstances, nameOf, schemeResult, sentence } from "../words.js";

/** A result lies between the least and the most that its inputs can bring. */
export const law: Law = {
  id: "bounds",
  says: "every number lies between its minimum and its maximum",
  attempt: (study) => {
    let tried = 0;
    for (const state of study.states()) {
      tried += 1;
      if (outside(study.program, state) >= 0) return { tried, complete: false, broken: told(study, state) };
    }
    return { tried, complete: study.exhaustive, broken: null };
  },
};

function outside(program: Program, state: SchemeState): number {
  const results = resultsOf(program, state);
  return program.order.find((place) => results[place] !== undefined && isOutside(results[place])) ?? -1;
}

function isOutside({ points, min, max, value, low, high }: Result): boolean {
  return !between(points, min, max) || !between(value, low, high);
}

function between(number: Exact | null, low: Exact | null, high: Exact | null): boolean {
  if (number === null || low === null || high === null) return true;
  return compare(low, number) <= 0 && compare(number, high) <= 0;
}

function told({ program }: Study, state: SchemeState): Attempt["broken"] {
  const small = shrink(program, state, (one) => outside(program, one) >= 0);
  const place = outside(program, small);
  const result = resultsOf(program, small)[place] as Result;
  const inPoints = !between(result.points, result.min, result.max);
  const [number, low, high] = inPoints
    ? [result.points, result.min, result.max]
    : [result.value, result.low, result.high];
  const range = `from ${numberText(low ?? 0)} to ${numberText(high ?? 0)}`;
  const what = `"${nameOf(program, place)}" comes to ${numberText(number ?? 0)}, outside its range ${range}`;
  return {
    says: sentence(`${circumstances(program, small, -1)}${what}`),
    counterexample: {
      node: program.nodes[place]?.id ?? "",
      before: toAssessment(program, small),
      after: null,
      results: [schemeResult(program, place, result)],
    },
  };
}
