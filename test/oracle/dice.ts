/** A source of choices that gives the same ones for the same seed. */
export interface Dice {
  /** A whole number from 0 to before `below`. */
  readonly upTo: (below: number) => number;
  /** Whether something happens that has this chance. */
  readonly chance: (chance: number) => boolean;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Those of a list that each with this chance are taken. */
  readonly some: <T>(list: readonly T[], chance: number) => readonly T[];
  /** A whole number from one to another. */
  readonly from: (low: number, high: number) => number;
}

/** Makes dice of a seed, by the small generator known as mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    chance: (chance) => next() < chance,
    pick: (list) => list[upTo(list.length)] as (typeof list)[number],
    some: (list, chance) => list.filter(() => next() < chance),
    from: (low, high) => low + upTo(high - low + 1),
  };
}
