/** How many numbers a byte can be: so long is the table of each column. */
export const bytes = 256;

/**
 * Adds up what the ratings of some rows bring, four columns at a time: each number is looked up in the table of its column.
 *
 * @param columns - The columns.
 * @param table - The tables of all columns behind each other: what each number brings, the number as a byte without sign;
 * not a number where it is none.
 * @param start - The first row.
 * @param sums - Takes the sum of each row.
 * @param rows - How many rows.
 *
 * @example
 * const table = Float64Array.from({ length: 2 * 256 }, (_, place) => place % 256);
 * const sums = new Float64Array(2);
 * addUpColumns([Int8Array.of(1, 2), Int8Array.of(3, 4)], table, 0, sums, 2);
 * [...sums]; // [4, 6]
 */
export function addUpColumns(
  columns: readonly Int8Array[],
  table: Float64Array,
  start: number,
  sums: Float64Array,
  rows: number,
): void {
  sums.fill(0, 0, rows);
  let at = 0;
  for (; at + 3 < columns.length; at += 4) addFour(columns, at, table, start, sums, rows);
  for (; at < columns.length; at += 1) {
    const column = columns[at] as Int8Array;
    for (let row = 0; row < rows; row += 1) {
      sums[row] = (sums[row] as number) + (table[at * bytes + ((column[start + row] as number) & 255)] as number);
    }
  }
}

// The sums are fetched and put back once for four columns. One table for all: where it is need be found out only once.
function addFour(
  columns: readonly Int8Array[],
  first: number,
  table: Float64Array,
  start: number,
  sums: Float64Array,
  rows: number,
): void {
  const [a, b, c, d] = columns.slice(first, first + 4) as [Int8Array, Int8Array, Int8Array, Int8Array];
  const ofA = first * bytes;
  const ofB = ofA + bytes;
  const ofC = ofB + bytes;
  const ofD = ofC + bytes;
  for (let row = 0; row < rows; row += 1) {
    const from = start + row;
    sums[row] =
      (sums[row] as number) +
      ((table[ofA + ((a[from] as number) & 255)] as number) + (table[ofB + ((b[from] as number) & 255)] as number)) +
      ((table[ofC + ((c[from] as number) & 255)] as number) + (table[ofD + ((d[from] as number) & 255)] as number));
  }
}
