import { excluded, firstChoice, open } from "../../assessment/form.js";
import { factsOf } from "../../framework/facts-of.js";
import type { Program } from "../../scoring/program.js";
import { runWith } from "../reachable/reach.js";
import { type SchemeState, withSlot } from "./study.js";

/** Says whether what is looked for still holds of a smaller state. */
export type Holds = (smaller: SchemeState) => boolean;

/** Above so many ratings, pairs are not tried: they would be too many. */
const mostForPairs = 40;

/**
 * Makes a state smaller while something still holds of it: first without facts, then without ratings, then with lower ones.
 *
 * @param program - The compiled framework.
 * @param state - A state of which it holds.
 * @param holds - What must still hold.
 * @param fixed - Places that are left as they are.
 */
export function shrink(program: Program, state: SchemeState, holds: Holds, fixed: readonly number[] = []): SchemeState {
  const plain = { ...state, facts: factsOf(program.framework, []) };
  const known = sameOut(program, state, plain) && holds(plain) ? plain : state;
  const rated = program.rated.map(({ index }) => index).filter((index) => !fixed.includes(index));
  let fewer = known;
  for (let before: SchemeState | undefined; before !== fewer; ) {
    before = fewer;
    for (const group of groupsOf(rated.filter((index) => isRated(fewer, index)))) fewer = without(fewer, group, holds);
  }
  return rated.reduce((smaller, index) => lowered(smaller, index, holds), fewer);
}

// Other facts may be put only where they take the same items out: of an item that is out, no rating can be given.
function sameOut(program: Program, state: SchemeState, plain: SchemeState): boolean {
  const { slots } = runWith(program, plain.facts).reading;
  return state.slots.every((slot, index) => (slot === excluded) === (slots[index] === excluded));
}

// Halves, quarters and so on down to single ratings; then pairs, because taking one alone may break a tie.
function* groupsOf(places: readonly number[]): Generator<readonly number[]> {
  for (let size = Math.ceil(places.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < places.length; start += size) yield places.slice(start, start + size);
  }
  if (places.length > mostForPairs) return;
  for (const [number, one] of places.entries()) {
    for (const other of places.slice(number + 1)) yield [one, other];
  }
}

function without(state: SchemeState, group: readonly number[], holds: Holds): SchemeState {
  if (!group.every((index) => isRated(state, index))) return state;
  const smaller = group.reduce((one, index) => withSlot(one, index, open), state);
  return holds(smaller) ? smaller : state;
}

// The lower choices, lowest first; of a long scale only the first few, which is small enough.
function lowered(state: SchemeState, index: number, holds: Holds): SchemeState {
  const slot = state.slots[index] ?? 0;
  for (let lower = firstChoice; lower < Math.min(slot, firstChoice + 12); lower += 1) {
    const smaller = withSlot(state, index, lower);
    if (holds(smaller)) return smaller;
  }
  return state;
}

function isRated({ slots }: SchemeState, index: number): boolean {
  return (slots[index] ?? 0) >= firstChoice;
}
