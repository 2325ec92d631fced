import type { Id } from "../core/id.js";
import type { FactValue } from "./fact.js";
import type { Framework } from "./framework.js";
import type { KnownFacts } from "./holds-for.js";

/** A fact with its reason. */
export interface GivenFact {
  /** What holds. */
  readonly value: FactValue;
  /** How it is known. */
  readonly reason?: string;
}

/** Facts as a document gives them: the value, or the value with its reason. */
export type GivenFacts = Readonly<Record<Id, FactValue | GivenFact>>;

const noFacts: KnownFacts = new Map();

/**
 * Settles the facts of a framework: the later of the given ones wins, and one that nobody gave is what the framework
 * declares for the unknown; `withhold` leaves it out. A value of the wrong type counts as not given: to report it is the
 * work of checks.
 *
 * @param framework - The framework that declares the facts.
 * @param given - Facts of the unit, then facts of the occasion.
 */
export function factsOf(framework: Framework, given: readonly (GivenFacts | undefined)[]): KnownFacts {
  if (framework.facts === undefined) return noFacts;
  const facts = new Map<Id, FactValue>();
  for (const { id, unknown } of framework.facts) {
    const value = given.map((some) => valueIn(some, id)).findLast((one) => one !== undefined);
    if (value !== undefined) facts.set(id, value);
    else if (unknown !== "withhold") facts.set(id, unknown);
  }
  return facts;
}

function valueIn(facts: GivenFacts | undefined, id: Id): FactValue | undefined {
  if (typeof facts !== "object" || facts === null || !Object.hasOwn(facts, id)) return undefined;
  const given: unknown = facts[id];
  const value: unknown = typeof given === "object" && given !== null && "value" in given ? given.value : given;
  const plain = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return plain ? value : undefined;
}
