import { excluded, type FormEntry } from "../../../assessment/form.js";
import { compare, type Exact } from "../../../core/exact.js";
import type { Program, ProgramNode } from "../../../scoring/program.js";
import type { Result } from "../../../scoring/result.js";
import { changeNode } from "../change-node.js";
import type { Attempt, Law } from "../law.js";
import { drawFrom, shuffled } from "../random.js";
import { shrink } from "../shrink.js";
import { resultsOf, type SchemeState, type Study, withSlot } from "../study.js";
import { toAssessment } from "../to-assessment.js";
import { carried, placesIn, tryVariant } from "../variant.js";
import { circumstances, nameOf, resultText, schemeResult, sentence } from "../words.js";

/** How many items are taken out in turn. */
const mostItems = 12;

/** What does not apply is out, as if the framework did not ask for it. */
export const law: Law = {
  id: "not-applicable",
  says: "an item that does not apply leaves the same results as one that is not there",
  attempt: (study) => {
    const removable = study.program.form.entries.filter((entry) => slotsOut(study.program, entry) !== null);
    const items = shuffled(removable, drawFrom(study.seed + 4)).slice(0, mostItems);
    let tried = 0;
    for (const entry of items) {
      // Where a rule names the item, there is no such framework without it.
      const without = tryVariant(changeNode(study.program.framework, entry.id, () => null));
      if (without === null || without.nodes.some(isHollow)) continue;
      const attempt = attemptItem(study, without, entry, Math.ceil(study.tries / items.length));
      tried += attempt.tried;
      if (attempt.broken !== null) return { ...attempt, tried };
    }
    return {
      tried,
      complete: removable.length === 0 || (study.exhaustive && items.length === removable.length),
      broken: null,
    };
  },
};

// A group of which nothing is left is no group: such a framework would be refused.
function isHollow({ kind, rule }: ProgramNode): boolean {
  return kind === "group" && rule?.inputs.length === 0;
}

interface OutSlot {
  readonly index: number;
  readonly slot: number;
}

// The answer that takes the item out, on each of its dimensions; null where there is none.
function slotsOut({ nodes }: Program, { blank, dimensions, index }: FormEntry): readonly OutSlot[] | null {
  const places = blank === null ? [...(dimensions?.values() ?? [])].map(({ node }) => node.index) : [index];
  const out = places.map((place) => ({
    index: place,
    slot:
      nodes[place]?.rated?.results.findIndex(({ state }, slot) => slot !== excluded && state === "not-applicable") ??
      -1,
  }));
  return index > 0 && out.every(({ slot }) => slot >= 0) ? out : null;
}

function attemptItem(study: Study, without: Program, entry: FormEntry, most: number): Attempt {
  const { program } = study;
  const out = slotsOut(program, entry) ?? [];
  const places = placesIn(program, without);
  let tried = 0;
  for (const state of study.states()) {
    if (!study.exhaustive && tried >= most) break;
    // Where the facts take it out already, there is no answer to give.
    if (out.some(({ index }) => state.slots[index] === excluded)) continue;
    const excused = out.reduce((one, { index, slot }) => withSlot(one, index, slot), state);
    tried += 1;
    if (differing(program, without, places, excused) >= 0) {
      return { tried, complete: false, broken: told(program, without, places, excused, out) };
    }
  }
  return { tried, complete: study.exhaustive, broken: null };
}

// Place of the first node whose result differs, the deepest first; -1 for none.
function differing(program: Program, without: Program, places: readonly number[], state: SchemeState): number {
  const full = resultsOf(program, state);
  const reduced = resultsOf(without, carried(state, places, without));
  return (
    program.order.find((place) => {
      const other = places[place] ?? -1;
      return other >= 0 && !sameResult(full[place], reduced[other]);
    }) ?? -1
  );
}

function sameResult(a: Result | undefined, b: Result | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (!sameState(a.state, b.state) || a.rank !== b.rank) return false;
  return same(a.value, b.value) && same(a.points, b.points) && same(a.min, b.min) && same(a.max, b.max);
}

// Left out beside what does not apply is not applicable, by the order of evaluation; without the latter it is left out. Either
// way the node is out of every sum and maximum above, which is what the law is about.
function sameState(whole: Result["state"], reduced: Result["state"]): boolean {
  return whole === reduced || (whole === "not-applicable" && reduced === "left-out");
}

function same(a: Exact | null, b: Exact | null): boolean {
  return a === b || (a !== null && b !== null && compare(a, b) === 0);
}

function told(
  program: Program,
  without: Program,
  places: readonly number[],
  state: SchemeState,
  out: readonly OutSlot[],
): Attempt["broken"] {
  const fixed = out.map(({ index }) => index);
  const small = shrink(program, state, (one) => differing(program, without, places, one) >= 0, fixed);
  const place = differing(program, without, places, small);
  const reduced = carried(small, places, without);
  const full = resultsOf(program, small)[place] as Result;
  const other = resultsOf(without, reduced)[places[place] as number] as Result;
  const item = nameOf(program, fixed[0] as number);
  const [first, second] = [full, other].map((result) => resultText(program, place, result));
  const what = `"${nameOf(program, place)}" comes to ${first} while "${item}" does not apply, and to ${second} without it`;
  return {
    says: sentence(`${circumstances(program, small, fixed[0] as number)}${what}`),
    counterexample: {
      node: program.nodes[place]?.id ?? "",
      before: toAssessment(program, small),
      after: toAssessment(without, reduced),
      results: [full, other].map((result) => schemeResult(program, place, result)),
    },
  };
}
