import { firstChoice } from "../../../assessment/form.js";
import { compare, type Exact } from "../../../core/exact.js";
import type { Program } from "../../../scoring/program.js";
import type { Result } from "../../../scoring/result.js";
import { changeNode } from "../change-node.js";
import type { Attempt, Law } from "../law.js";
import { drawFrom, shuffled } from "../random.js";
import { resultsOf, type SchemeState, type Study, withSlot } from "../study.js";
import { toAssessment } from "../to-assessment.js";
import { carried, placesIn, tryVariant } from "../variant.js";
import { circumstances, nameOf, schemeResult, sentence } from "../words.js";

/** How many items are given the weight 0 in turn. */
const mostItems = 12;

/** What weighs 0 is shown and not counted: conditions may see it, sums do not. */
export const law: Law = {
  id: "weight-0",
  says: "what weighs 0 is not counted, whatever its rating",
  attempt: (study) => {
    const entries = study.program.form.entries.filter(({ index }) => index > 0);
    const items = shuffled(entries, drawFrom(study.seed + 3)).slice(0, mostItems);
    let tried = 0;
    for (const { id } of items) {
      const variant = tryVariant(changeNode(study.program.framework, id, (node) => ({ ...node, weight: 0 })));
      if (variant === null) continue;
      const attempt = attemptItem(study, variant, id, Math.ceil(study.tries / items.length));
      tried += attempt.tried;
      if (attempt.broken !== null) return { ...attempt, tried };
    }
    return { tried, complete: study.exhaustive && items.length === entries.length, broken: null };
  },
};

function attemptItem(study: Study, variant: Program, id: string, most: number): Attempt {
  const index = variant.nodes.findIndex((node) => node.id === id && node.kind !== "dimension");
  const places = placesIn(study.program, variant);
  const rated = [index, ...(variant.nodes[index]?.children ?? [])].filter((place) => variant.nodes[place]?.rated);
  const counting = variant.nodes.filter(({ rule }) => rule?.weightless.includes(index));
  let tried = 0;
  for (const state of study.states()) {
    if (!study.exhaustive && tried >= most) break;
    const drawn = carried(state, places, variant);
    const lowest = rated.reduce((one, place) => withSlot(one, place, firstChoice), drawn);
    const isRated = rated.every((place) => isLevel(variant, drawn, place));
    const higher = isRated ? drawn : rated.reduce((one, place) => withSlot(one, place, topSlot(variant, place)), drawn);
    const [low, high] = [resultsOf(variant, lowest), resultsOf(variant, higher)];
    tried += 1;
    const moved = counting.find((node) => !sameSums(low[node.index], high[node.index]));
    if (moved !== undefined) {
      const broken = told(variant, index, moved.index, lowest, higher);
      return { tried, complete: false, broken };
    }
  }
  return { tried, complete: study.exhaustive, broken: null };
}

function topSlot({ nodes }: Program, place: number): number {
  return firstChoice + (nodes[place]?.rated?.levels ?? 1) - 1;
}

function isLevel({ nodes }: Program, { slots }: SchemeState, place: number): boolean {
  const slot = (slots[place] ?? 0) - firstChoice;
  return slot >= 0 && slot < (nodes[place]?.rated?.levels ?? 0);
}

function sameSums(a: Result | undefined, b: Result | undefined): boolean {
  return same(a?.points, b?.points) && same(a?.min, b?.min) && same(a?.max, b?.max);
}

function same(a: Exact | null | undefined, b: Exact | null | undefined): boolean {
  return a === b || (a != null && b != null && compare(a, b) === 0);
}

function told(variant: Program, index: number, place: number, lowest: SchemeState, higher: SchemeState) {
  const what = `the rating of "${nameOf(variant, index)}" moves "${nameOf(variant, place)}", though it weighs 0`;
  const results = [lowest, higher].map((state) => resultsOf(variant, state)[place]).filter((one) => one !== undefined);
  return {
    says: sentence(`${circumstances(variant, lowest, index)}${what}`),
    counterexample: {
      node: variant.nodes[place]?.id ?? "",
      before: toAssessment(variant, lowest),
      after: toAssessment(variant, higher),
      results: results.map((result) => schemeResult(variant, place, result)),
    },
  };
}
