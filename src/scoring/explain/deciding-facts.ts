import type { Applicability } from "../../framework/fact.js";
import { holdsFor, type KnownFacts } from "../../framework/holds-for.js";

/**
 * Lists the facts that decide whether something applies: those without which it would not be settled the way it is, each
 * once.
 *
 * @param condition - The condition.
 * @param facts - The facts as they count.
 * @param wanted - What became of the condition.
 *
 * @example
 * const alone = { all: [{ fact: "natural-person", is: true }, { fact: "employees", is: false }] };
 * decidingFacts(alone, new Map([["natural-person", true], ["employees", false]])); // ["natural-person", "employees"]
 * decidingFacts(alone, new Map([["natural-person", true], ["employees", true]])); // ["employees"]
 */
export function decidingFacts(
  condition: Applicability,
  facts: KnownFacts,
  wanted: boolean | null = holdsFor(condition, facts),
): readonly string[] {
  if ("fact" in condition) return [condition.fact];
  if ("not" in condition) return decidingFacts(condition.not, facts);
  const parts = "all" in condition ? condition.all : condition.any;
  const deciding = parts.filter((part) => holdsFor(part, facts) === wanted);
  return [...new Set(deciding.flatMap((part) => decidingFacts(part, facts)))];
}
