import { type Change, type Rating, type Scene, wholeWith } from "./scene.js";
import type { Unit } from "./units.js";

/** Improvements that reach. */
export interface Attempt {
  /** The ratings that rise. */
  readonly changes: readonly Change[];
  /** Rank of the band that the whole then has. */
  readonly rank: number;
  /** How many levels they rise in all. */
  readonly steps: number;
}

/** What a search has found so far, and what it may still spend. */
export interface Search {
  /** The assessment. */
  readonly scene: Scene;
  /** Rank of the band that must be passed. */
  readonly now: number;
  /** How many scores may be computed. */
  readonly most: number;
  /** Whether a rating that rises can surely never lower the whole. */
  readonly rising: boolean;
  /** How many scores were computed. */
  used: number;
  /** Whether another score was wanted when no more could be computed. */
  met: boolean;
  /** The best attempts: all with the same number of levels. */
  found: readonly Attempt[];
}

/** Starts a search. */
export function newSearch(scene: Scene, now: number, most: number, rising: boolean): Search {
  return { scene, now, most, rising, used: 0, met: false, found: [] };
}

/** Says whether the whole passes its band with some changes; false as well when no more scores may be computed. */
export function reaches(search: Search, changes: readonly Change[]): boolean {
  return rankWith(search, changes) > search.now;
}

/** All ratings of some items at the top of their scales. */
export function topOf(units: readonly Unit[]): readonly Change[] {
  return units.flatMap((unit) => unit.ratings.map((rating) => ({ index: rating.node.index, rank: highest(rating) })));
}

/**
 * Tries some items at all higher levels, and keeps the attempts that reach with the fewest levels. What fewer items do was
 * tried before and does not reach.
 */
export function settle(search: Search, units: readonly Unit[]): void {
  if (search.rising && !reaches(search, topOf(units))) return;
  tryLevels(search, units.flatMap(spotsOf), [], 0);
}

/** One rating of a chosen item. */
interface Spot {
  readonly rating: Rating;
  readonly unit: Unit;
}

function spotsOf(unit: Unit): readonly Spot[] {
  return unit.ratings.map((rating) => ({ rating, unit }));
}

// One spot after the other, each from its next level up; the spots not yet decided stand at their top meanwhile.
function tryLevels(search: Search, spots: readonly Spot[], ranks: readonly number[], steps: number): void {
  const { rating, unit } = spots[ranks.length] as Spot;
  const first = unit.ratings.length > 1 ? rating.now : rating.now + 1;
  const last = ranks.length === spots.length - 1;
  for (let rank = first; rank <= highest(rating); rank += 1) {
    const risen = steps + rank - rating.now;
    if (search.met || risen > (search.found[0]?.steps ?? Number.POSITIVE_INFINITY)) return;
    const chosen = [...ranks, rank];
    if (!isNew(spots, chosen)) continue;
    const reached = last || search.rising ? rankWith(search, changesOf(spots, chosen)) : Number.POSITIVE_INFINITY;
    if (reached <= search.now) continue;
    if (last) keep(search, { changes: changesOf(spots, chosen), rank: reached, steps: risen });
    else tryLevels(search, spots, chosen, risen);
  }
}

// Of two twins the later must not stand lower: the two would only have changed places.
function isNew(spots: readonly Spot[], ranks: readonly number[]): boolean {
  const { unit } = spots[ranks.length - 1] as Spot;
  if (spots[ranks.length]?.unit === unit) return true;
  const size = unit.ratings.length;
  const own = ranks.slice(-size);
  if (spots[ranks.length - size - 1]?.unit.kind !== unit.kind) return true;
  const twin = ranks.slice(-2 * size, -size);
  const differs = own.findIndex((rank, place) => rank !== twin[place]);
  return differs < 0 || (own[differs] as number) > (twin[differs] as number);
}

function changesOf(spots: readonly Spot[], ranks: readonly number[]): readonly Change[] {
  return spots.flatMap(({ rating }, place) => {
    const rank = ranks[place] ?? highest(rating);
    return rank === rating.now ? [] : [{ index: rating.node.index, rank }];
  });
}

function keep(search: Search, attempt: Attempt): void {
  search.found =
    attempt.steps < (search.found[0]?.steps ?? Number.POSITIVE_INFINITY) ? [attempt] : [...search.found, attempt];
}

function rankWith(search: Search, changes: readonly Change[]): number {
  if (search.used >= search.most) {
    search.met = true;
    return -1;
  }
  search.used += 1;
  return wholeWith(search.scene, changes).rank;
}

function highest({ levels }: Rating): number {
  return levels.length - 1;
}
