import type { Id } from "../core/id.js";
import type { FactValue } from "./fact.js";
import type { Framework } from "./framework.js";
import type { KnownFacts } from "./holds-for.js";

/** Facts as a document gives them: the value, or the value with its reason. */
export type GivenFacts = Readonly<Record<Id, FactValue | { readonly value: FactValue }>>;

/**
 * Settles the facts of a framework: the later of the given ones wins, and one that nobody gave is what the framework
 * declares for the unknown; `withhold` leaves it out.
 *
 * @param framework - The framework that declares the facts.
 * @param given - Facts of the unit, then facts of the occasion.
 */
export function factsOf(framework: Framework, given: readonly (GivenFacts | undefined)[]): KnownFacts {
  const facts = new Map<Id, FactValue>();
  for (const { id, unknown } of framework.facts ?? []) {
    const value = given.findLast((some) => some !== undefined && Object.hasOwn(some, id))?.[id];
    const settled = typeof value === "object" ? value.value : (value ?? unknown);
    if (settled !== "withhold" || value !== undefined) facts.set(id, settled);
  }
  return facts;
}
