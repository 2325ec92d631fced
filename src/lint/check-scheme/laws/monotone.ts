import { firstChoice } from "../../../assessment/form.js";
import type { Program } from "../../../scoring/program.js";
import type { Result } from "../../../scoring/result.js";
import { falls } from "../../reachable/reach.js";
import type { Attempt, Law } from "../law.js";
import { drawFrom, shuffled } from "../random.js";
import { shrink } from "../shrink.js";
import { resultsOf, type SchemeState, type Study, withSlot } from "../study.js";
import { toAssessment } from "../to-assessment.js";
import { choiceAt, circumstances, nameOf, resultText, schemeResult, sentence } from "../words.js";

/** How many items are raised in one drawn state. */
const mostRaised = 4;

/** A better rating never makes a result worse. */
export const law: Law = {
  id: "monotone",
  says: "no rating raised by one level lowers a number or a band",
  attempt: (study) => {
    const draw = drawFrom(study.seed + 1);
    let tried = 0;
    for (const state of study.states()) {
      let before: readonly Result[] | undefined;
      const raisable = study.program.rated
        .map(({ index }) => index)
        .filter((index) => canRise(study.program, state, index));
      for (const index of study.exhaustive ? raisable : shuffled(raisable, draw).slice(0, mostRaised)) {
        tried += 1;
        before ??= resultsOf(study.program, state);
        if (fallen(study.program, before, raised(state, index)) >= 0)
          return { tried, complete: false, broken: told(study, state, index) };
      }
    }
    return { tried, complete: study.exhaustive, broken: null };
  },
};

function canRise({ nodes }: Program, { slots }: SchemeState, index: number): boolean {
  const slot = slots[index] ?? 0;
  return slot >= firstChoice && slot - firstChoice < (nodes[index]?.rated?.levels ?? 0) - 1;
}

function raised(state: SchemeState, index: number): SchemeState {
  return withSlot(state, index, (state.slots[index] ?? 0) + 1);
}

// Place of the first node that falls, the deepest first; -1 for none.
function fallen(program: Program, before: readonly Result[], higher: SchemeState): number {
  const after = resultsOf(program, higher);
  return (
    program.order.find((place) => {
      const [low, high] = [before[place], after[place]];
      return low !== undefined && high !== undefined && falls(low, high);
    }) ?? -1
  );
}

function told({ program }: Study, state: SchemeState, index: number): Attempt["broken"] {
  const fallsAt = (one: SchemeState) => fallen(program, resultsOf(program, one), raised(one, index));
  const small = shrink(program, state, (one) => canRise(program, one, index) && fallsAt(one) >= 0);
  const higher = raised(small, index);
  const place = fallsAt(small);
  const results = [resultsOf(program, small)[place], resultsOf(program, higher)[place]].filter(
    (one) => one !== undefined,
  );
  const [from, to] = results.map((result) => resultText(program, place, result));
  const levels = `from "${choiceAt(program, small, index)}" to "${choiceAt(program, higher, index)}"`;
  const change = `raising "${nameOf(program, index)}" ${levels} takes "${nameOf(program, place)}" from ${from} to ${to}`;
  return {
    says: sentence(`${circumstances(program, small, index)}${change}`),
    counterexample: {
      node: program.nodes[place]?.id ?? "",
      before: toAssessment(program, small),
      after: toAssessment(program, higher),
      results: results.map((result) => schemeResult(program, place, result)),
    },
  };
}
