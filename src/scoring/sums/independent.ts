import { add, divide, type Exact, multiply } from "../../core/exact.js";

/**
 * Chooses those columns of whole numbers that do not follow from the ones before them: what is left out is a sum of
 * multiples of what is kept, and so knows nothing more.
 *
 * @param columns - The columns, of one length.
 *
 * @example
 * independent([[1, 0, 1], [2, 0, 2], [0, 1, 0], [1, 1, 1]]); // [[1, 0, 1], [0, 1, 0]]
 */
export function independent(columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  const reduced: { readonly pivot: number; readonly column: readonly Exact[] }[] = [];
  for (const column of columns) {
    let rest: readonly Exact[] = column;
    for (const one of reduced) {
      const amount = rest[one.pivot] as Exact;
      if (amount !== 0) rest = without(rest, amount, one.column);
    }
    const pivot = rest.findIndex((amount) => amount !== 0);
    if (pivot < 0) continue;
    const by = rest[pivot] as Exact;
    reduced.push({ pivot, column: rest.map((amount) => (amount === 0 ? 0 : divide(amount, by))) });
    kept.push(column);
  }
  return kept;
}

function without(from: readonly Exact[], times: Exact, column: readonly Exact[]): readonly Exact[] {
  const factor = multiply(-1, times);
  return from.map((amount, place) => {
    const other = column[place] as Exact;
    return other === 0 ? amount : add(amount, multiply(factor, other));
  });
}
