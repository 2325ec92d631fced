/** A table of numbers met so far, each with a place of its own in the order in which they were met. */
export interface CellTable {
  /** Finds the place of a number; -1 where it was not met. */
  readonly find: (key: number) => number;
  /** Adds a number that was not met; gives its place, or -1 where the table is full. */
  readonly add: (key: number) => number;
}

/** How many numbers are kept. What comes after is worked out each time, so that memory stays within bounds. */
const most = 1 << 15;

/**
 * Makes an empty table for whole numbers up to 2^53. Several times as fast as a Map, which must ask what its keys are.
 *
 * @example
 * const table = cellTable();
 * [table.add(7), table.find(7), table.find(8)]; // [0, 0, -1]
 */
export function cellTable(): CellTable {
  let size = 1 << 10;
  let keys = new Float64Array(size).fill(-1);
  let places = new Int32Array(size);
  let count = 0;

  const spotOf = (key: number): number => {
    // The upper half of a large number matters as much as the lower one.
    const high = Math.floor(key / 4294967296);
    const mixed = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    let spot = (mixed ^ (mixed >>> 15)) & (size - 1);
    while (keys[spot] !== key && keys[spot] !== -1) spot = (spot + 1) & (size - 1);
    return spot;
  };

  const grow = (): void => {
    const [oldKeys, oldPlaces] = [keys, places];
    size *= 2;
    keys = new Float64Array(size).fill(-1);
    places = new Int32Array(size);
    oldKeys.forEach((key, spot) => {
      if (key < 0) return;
      const fresh = spotOf(key);
      keys[fresh] = key;
      places[fresh] = oldPlaces[spot] as number;
    });
  };

  return {
    find: (key) => {
      const spot = spotOf(key);
      return keys[spot] === key ? (places[spot] as number) : -1;
    },
    add: (key) => {
      if (count >= most) return -1;
      if (count * 2 >= size) grow();
      const spot = spotOf(key);
      keys[spot] = key;
      places[spot] = count;
      count += 1;
      return count - 1;
    },
  };
}
