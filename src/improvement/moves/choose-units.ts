import type { Twins, Unit } from "./units.js";

/**
 * Lists the ways to choose so many items, of which twins count as one another: how many of each kind, not which.
 *
 * @param kinds - The items by kind.
 * @param needs - How many of each kind there must be at least.
 * @param size - How many in all.
 * @returns One choice at a time: the first of each kind. Those with earlier items come first.
 *
 * @example
 * const [hours, sign, ramp] = ["hours", "sign", "ramp"].map((item) => ({ item, ratings: [], kind: 0 }));
 * const choices = [...chooseUnits([[hours!, sign!], [ramp!]], [0, 0], 2)];
 * choices.map((units) => units.map((unit) => unit.item)); // [["hours", "sign"], ["hours", "ramp"]]
 */
export function* chooseUnits(
  kinds: readonly Twins[],
  needs: readonly number[],
  size: number,
): Generator<readonly Unit[]> {
  const [twins, ...others] = kinds;
  if (twins === undefined) {
    if (size === 0) yield [];
    return;
  }
  const [need = 0, ...needed] = needs;
  const room = others.reduce((sum, one) => sum + one.length, 0);
  const reserved = needed.reduce((sum, one) => sum + one, 0);
  for (let count = Math.min(twins.length, size - reserved); count >= Math.max(need, size - room); count -= 1) {
    for (const rest of chooseUnits(others, needed, size - count)) yield [...twins.slice(0, count), ...rest];
  }
}
