import type { Id } from "../../core/id.js";
import type { FactCondition, FactValue } from "../../framework/fact.js";
import type { Framework } from "../../framework/framework.js";

/** Values that a fact may have, one for each way in which conditions can tell them apart; undefined: it is not known. */
export type FactSamples = ReadonlyMap<Id, readonly (FactValue | undefined)[]>;

/**
 * Finds, for each fact that conditions ask for, the values that make a difference to them.
 *
 * @param framework - The framework that declares the facts.
 * @param conditions - All conditions that ask for facts.
 *
 * @example
 * const beds = { facts: [{ id: "beds", unknown: "withhold" }] } as unknown as Framework;
 * [...factSamples(beds, [{ fact: "beds", from: 10 }])]; // [["beds", [9, 10, 11, undefined]]]
 */
export function factSamples(framework: Framework, conditions: readonly FactCondition[]): FactSamples {
  const samples = new Map<Id, readonly (FactValue | undefined)[]>();
  for (const { id, unknown } of framework.facts ?? []) {
    const asking = conditions.filter((condition) => condition.fact === id);
    if (asking.length === 0) continue;
    const given = new Set<FactValue | undefined>([...booleansIn(asking), ...wordsIn(asking), ...numbersIn(asking)]);
    given.add(unknown === "withhold" ? undefined : unknown);
    samples.set(id, [...given]);
  }
  return samples;
}

function booleansIn(asking: readonly FactCondition[]): readonly boolean[] {
  return asking.some((condition) => typeof condition.is === "boolean") ? [true, false] : [];
}

// Every word that is asked for, and one that is not.
function wordsIn(asking: readonly FactCondition[]): readonly string[] {
  const words = asking.map((condition) => condition.is).filter((is) => typeof is === "string");
  return words.length === 0 ? [] : [...words, "anything else"];
}

// Every edge, what lies between two edges, and what lies beyond them.
function numbersIn(asking: readonly FactCondition[]): readonly number[] {
  const edges = asking.flatMap(({ from, above, below, upTo }) => [from, above, below, upTo]);
  const sorted = [...new Set(edges.filter((edge) => edge !== undefined))].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return [];
  return [first - 1, ...sorted.flatMap((edge, place) => [edge, ((sorted[place + 1] ?? edge + 2) + edge) / 2])];
}
