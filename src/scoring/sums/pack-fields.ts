import type { Leaf } from "../program.js";
import { independent } from "./independent.js";
import type { Layout } from "./layout.js";
import type { Occurs } from "./slots-that-occur.js";
import type { Statistic } from "./statistic.js";
import type { Field } from "./sum-fields.js";

/** With more fields than this the sums would hardly ever be met again. */
const mostFields = 40;

/**
 * Writes all fields into one number: each gets digits of its own, wide enough for the sum of the highest of every leaf.
 *
 * @returns The statistic; null where one number has not so many digits.
 */
export function packFields(
  leaves: readonly Leaf[],
  fields: readonly Field[],
  occurs: Occurs,
  layout: Layout,
): Statistic | null {
  if (fields.length > mostFields) return null;
  const tables = fields.map((field) => leaves.map((leaf) => rowOf(leaf, field, occurs)));
  if (tables.some((rows) => rows.flat().some((amount) => !Number.isSafeInteger(amount)))) return null;
  const columns = tables
    .map((rows) => ({ column: rows.flat(), most: rows.reduce((sum, row) => sum + Math.max(...row), 0) }))
    .sort((a, b) => a.most - b.most);
  const kept = independent(columns.map(({ column }) => column));
  const sums = new Array<number>(columns[0]?.column.length ?? 0).fill(0);
  let unit = 1;
  for (const column of kept) {
    const width = (columns.find((one) => one.column === column)?.most ?? 0) + 1;
    if (!Number.isSafeInteger(unit * width)) return null;
    column.forEach((amount, place) => {
      sums[place] = (sums[place] as number) + unit * amount;
    });
    unit *= width;
  }
  return spread(leaves, sums, layout);
}

function spread(leaves: readonly Leaf[], sums: readonly number[], { indexes, rows, size }: Layout): Statistic {
  const numbers = new Float64Array(size);
  const places = leaves.map(({ index }) => indexes.indexOf(index));
  let next = 0;
  leaves.forEach(({ results }, leaf) => {
    const start = rows[places[leaf] as number] as number;
    numbers.set(sums.slice(next, next + results.length), start);
    next += results.length;
  });
  return { from: Math.min(...places), to: Math.max(...places) + 1, numbers };
}

// From zero up, over the slots that can occur.
function rowOf({ index, results }: Leaf, field: Field, occurs: Occurs): readonly number[] {
  const amounts = results.map((_, slot) => (occurs(index, slot) ? field(index, slot) : Number.NaN));
  const least = Math.min(...amounts.filter((_, slot) => occurs(index, slot)));
  return amounts.map((amount, slot) => (occurs(index, slot) ? amount - least : 0));
}
