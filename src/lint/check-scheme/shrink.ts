import { excluded, firstChoice, open } from "../../assessment/form.js";
import { factsOf } from "../../framework/facts-of.js";
import type { Program } from "../../scoring/program.js";
import { type SchemeState, withSlot } from "./study.js";

/**
 * Makes a state smaller while something still holds of it: first without facts, then without ratings, then with lower ones.
 *
 * @param program - The compiled framework.
 * @param state - A state of which it holds.
 * @param holds - What must still hold.
 * @param fixed - Places that are left as they are.
 */
export function shrink(
  program: Program,
  state: SchemeState,
  holds: (smaller: SchemeState) => boolean,
  fixed: readonly number[] = [],
): SchemeState {
  const plain = { ...state, facts: factsOf(program.framework, []) };
  const known = state.slots.includes(excluded) || !holds(plain) ? state : plain;
  const rated = program.rated.map(({ index }) => index).filter((index) => !fixed.includes(index));
  const fewer = rated.reduce((smaller, index) => tried(smaller, index, [open], holds), known);
  return rated.reduce((smaller, index) => tried(smaller, index, below(smaller, index), holds), fewer);
}

function tried(
  state: SchemeState,
  index: number,
  slots: readonly number[],
  holds: (smaller: SchemeState) => boolean,
): SchemeState {
  if ((state.slots[index] ?? 0) < firstChoice) return state;
  for (const slot of slots) {
    const smaller = withSlot(state, index, slot);
    if (holds(smaller)) return smaller;
  }
  return state;
}

// The lower choices, lowest first; of a long scale only the ends, which is small enough.
function below({ slots }: SchemeState, index: number): readonly number[] {
  const count = Math.max(0, (slots[index] ?? 0) - firstChoice);
  return Array.from({ length: Math.min(count, 12) }, (_, place) => firstChoice + place);
}
