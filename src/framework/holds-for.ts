import type { Id } from "../core/id.js";
import type { Applicability, FactCondition, FactValue } from "./fact.js";

/** Facts as they count: given, or taken for what they are while unknown. A fact that is missing here is not known. */
export type KnownFacts = ReadonlyMap<Id, FactValue>;

/**
 * Says whether something applies, by facts.
 *
 * @returns True or false, or null when a fact that is not known would decide.
 *
 * @example
 * const alone = { all: [{ fact: "natural-person", is: true }, { not: { fact: "employees", is: true } }] };
 * holdsFor(alone, new Map([["natural-person", true], ["employees", false]])); // true
 * holdsFor(alone, new Map([["natural-person", true]])); // null
 */
export function holdsFor(condition: Applicability, facts: KnownFacts): boolean | null {
  if ("all" in condition) return every(condition.all, facts);
  if ("any" in condition)
    return negate(
      every(
        condition.any.map((one) => ({ not: one })),
        facts,
      ),
    );
  if ("not" in condition) return negate(holdsFor(condition.not, facts));
  return factHolds(condition, facts);
}

/** Asks one fact; null when it is not known. */
export function factHolds(condition: FactCondition, facts: KnownFacts): boolean | null {
  const value = facts.get(condition.fact);
  if (value === undefined) return null;
  if (condition.is !== undefined) return value === condition.is;
  return typeof value === "number" && inRange(value, condition);
}

function inRange(value: number, range: Omit<FactCondition, "fact" | "is">): boolean {
  return (
    (range.from === undefined || value >= range.from) &&
    (range.above === undefined || value > range.above) &&
    (range.below === undefined || value < range.below) &&
    (range.upTo === undefined || value <= range.upTo)
  );
}

function every(conditions: readonly Applicability[], facts: KnownFacts): boolean | null {
  let result: boolean | null = true;
  for (const condition of conditions) {
    const one = holdsFor(condition, facts);
    if (one === false) return false;
    if (one === null) result = null;
  }
  return result;
}

function negate(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}
