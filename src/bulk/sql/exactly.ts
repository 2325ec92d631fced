import type { Exact } from "../../core/exact.js";
import type { Condition } from "./fragment.js";
import { lower, upper } from "./numbers.js";
import { compares, known, times, type Whole } from "./whole.js";

/** How two numbers are compared. */
export type Sign = "<" | "<=" | ">=" | ">";

/** Compares a fraction with a number by cross-multiplication: never by a divided number. */
export function exactly(of: Whole, over: Whole, sign: Sign, edge: Exact): Condition {
  return compares(times(of, known(lower(edge))), sign, times(over, known(upper(edge))));
}
