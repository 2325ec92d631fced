import { compare, type Exact, exact } from "../../core/exact.js";
import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import { longestRange } from "../../framework/list-choices.js";
import type { LevelId, Scale } from "../../framework/scale.js";
import type { Band } from "../../framework/scoring.js";

/** A list of levels or bands, worst first, with exact numbers: what results are placed on. */
export interface OrderedList {
  /** Id of the scale; null for bands that one rule spells out. Two nodes share a list when this is the same. */
  readonly id: string | null;
  /** Ids in order. */
  readonly ids: readonly string[];
  /** Numbers in the same order; null where there is none. */
  readonly values: readonly (Exact | null)[];
  /** Rank by id and by number. */
  readonly ranks: ReadonlyMap<LevelId, number>;
  /** Whether every place has a number. */
  readonly numeric: boolean;
}

/** Makes the list of a scale. */
export function listOfScale(scale: Scale): OrderedList {
  if (scale.range === undefined)
    return makeList(
      scale.id,
      levelsOf(scale).map(({ id, value }) => ({ id, value })),
      true,
    );
  const { from, to, step } = scale.range;
  const count = Math.max(0, Math.min(longestRange, Math.floor((to - from) / step + 1e-9) + 1));
  // Rounded to the decimals of a framework, so that 0 + 3 x 0.1 is 0.3.
  const values = Array.from({ length: count }, (_, place) => Number((from + place * step).toFixed(6)));
  return makeList(
    scale.id,
    values.map((value) => ({ id: String(value), value })),
    false,
  );
}

/**
 * Makes the list that a rule's bands spell out. Where the rule names a scale as well, the list is that scale, also when the
 * rule can reach only some of it; a number that a band gives wins.
 */
export function listOfBands(bands: readonly Band[], scale: Scale | undefined): OrderedList {
  if (scale === undefined) {
    const places = bands.map(({ id, value }) => ({ id, value }));
    return makeList(null, places, true);
  }
  const worth = new Map(bands.map((band) => [band.id, band.value]));
  const places = levelsOf(scale).map(({ id, value }) => ({ id, value: worth.get(id) ?? value }));
  return makeList(scale.id, places, true);
}

/** Says whether the numbers of a list never fall as its places rise. */
export function rises({ values }: OrderedList): boolean {
  const numbers = values.filter((value) => value !== null);
  return numbers.every((value, place) => place === 0 || compare(numbers[place - 1] as Exact, value) <= 0);
}

/** Finds a scale by id. */
export function scaleOf(framework: Framework, id: string | undefined): Scale | undefined {
  return framework.scales.find((scale) => scale.id === id);
}

function makeList(
  id: string | null,
  places: readonly { readonly id: string; readonly value: number | undefined }[],
  named: boolean,
): OrderedList {
  const ranks = new Map<LevelId, number>();
  places.forEach((place, rank) => {
    if (named) ranks.set(place.id, rank);
    if (place.value !== undefined && !ranks.has(place.value)) ranks.set(place.value, rank);
  });
  const values = places.map((place) => (place.value === undefined ? null : exact(place.value)));
  return { id, ids: places.map((place) => place.id), values, ranks, numeric: values.every((value) => value !== null) };
}
