/** Draws whole numbers from 0 to below a bound. */
export type Draw = (below: number) => number;

/**
 * Makes a generator of numbers that look random and are the same for the same seed.
 *
 * The generator is mulberry32: one 32-bit state, more than good enough to choose ratings.
 *
 * @param seed - Any whole number.
 *
 * @example
 * const [first, second] = [drawFrom(7), drawFrom(7)];
 * first(1000) === second(1000); // true
 */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/**
 * Puts a list into another order.
 *
 * @example
 * shuffled([1, 2, 3], drawFrom(1)).toSorted(); // [1, 2, 3]
 */
export function shuffled<T>(list: readonly T[], draw: Draw): T[] {
  const copy = [...list];
  for (let place = copy.length - 1; place > 0; place -= 1) {
    const other = draw(place + 1);
    [copy[place], copy[other]] = [copy[other] as T, copy[place] as T];
  }
  return copy;
}
