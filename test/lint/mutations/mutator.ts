import type { Dice } from "../../oracle/dice.js";
import type { Bundle, Plain } from "./bundle.js";

/** Breaks a framework in one place; says what was done, or null where there is nothing of the kind to break. */
export type Mutator = (bundle: Bundle, dice: Dice) => string | null;

/** Makes a mutator that changes one key of one of some objects. */
export function changing(
  choose: (bundle: Bundle) => readonly Plain[],
  key: string,
  change: (value: unknown, dice: Dice, bundle: Bundle) => unknown,
): Mutator {
  return (bundle, dice) => {
    const own = choose(bundle).filter((one) => Object.hasOwn(one, key));
    if (own.length === 0) return null;
    const one = dice.pick(own);
    const value = change(one[key], dice, bundle);
    if (value === undefined) delete one[key];
    else one[key] = value;
    return `${key} of ${String(one.id ?? "something")}`;
  };
}
