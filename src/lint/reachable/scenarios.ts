import type { Applicability, FactCondition, FactValue } from "../../framework/fact.js";
import { factsOf } from "../../framework/facts-of.js";
import { factHolds, holdsFor, type KnownFacts } from "../../framework/holds-for.js";
import type { CompiledCondition } from "../../scoring/compiled-rule.js";
import type { Program } from "../../scoring/program.js";
import { type FactSamples, factSamples } from "./fact-samples.js";

/** How many combinations of facts are looked at before a node is given up as not proven. */
const mostCombinations = 4096;

/**
 * Lists the sets of facts that make a difference below a node: to what applies, or to a condition of a rule.
 *
 * @param program - The compiled framework.
 * @param places - Places of the node and of all below it.
 * @returns One set of facts for each difference; null when there are too many to look at.
 */
export function scenariosOf(program: Program, places: readonly number[]): readonly KnownFacts[] | null {
  const applies = applicabilities(program, places);
  const asked = places.flatMap((place) => factsInRule(program, place));
  if (applies.length === 0 && asked.length === 0) return [factsOf(program.framework, [])];
  const samples = factSamples(program.framework, [...applies.flatMap(factsIn), ...asked]);
  const all = combinations(program, samples);
  if (all === null) return null;
  const different = new Map<string, KnownFacts>();
  for (const facts of all) {
    const truths = [...applies.map((one) => holdsFor(one, facts)), ...asked.map((one) => factHolds(one, facts))];
    const key = truths.join();
    if (!different.has(key)) different.set(key, facts);
  }
  return [...different.values()];
}

/** Lists every combination of sample values; null when there are too many. */
export function combinations(program: Program, samples: FactSamples): readonly KnownFacts[] | null {
  const count = [...samples.values()].reduce((product, values) => product * values.length, 1);
  if (count > mostCombinations) return null;
  let all: readonly KnownFacts[] = [factsOf(program.framework, [])];
  for (const [id, values] of samples) {
    all = all.flatMap((facts) => values.map((value) => withFact(facts, id, value)));
  }
  return all;
}

function withFact(facts: KnownFacts, id: string, value: FactValue | undefined): KnownFacts {
  const copy = new Map(facts);
  if (value === undefined) copy.delete(id);
  else copy.set(id, value);
  return copy;
}

// The conditions of the nodes at these places and of those around them, each once.
function applicabilities({ form }: Program, places: readonly number[]): readonly Applicability[] {
  const found = new Set<Applicability>();
  for (const place of places) {
    const visit = form.outline.nodes[place]?.visit;
    for (const one of visit ? [...visit.parents, visit] : []) {
      if (one.node.appliesWhen !== undefined) found.add(one.node.appliesWhen);
    }
  }
  return [...found];
}

function factsIn(condition: Applicability): readonly FactCondition[] {
  if ("all" in condition) return condition.all.flatMap(factsIn);
  if ("any" in condition) return condition.any.flatMap(factsIn);
  return "not" in condition ? factsIn(condition.not) : [condition];
}

function factsInRule({ nodes }: Program, place: number): readonly FactCondition[] {
  const rule = nodes[place]?.rule;
  if (!rule) return [];
  const moves = [...(rule.verdict ?? []), ...rule.steps, ...rule.numberLimits, ...rule.bandLimits];
  return moves.flatMap(({ when }) => factsAsked(when));
}

function factsAsked(condition: CompiledCondition): readonly FactCondition[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(factsAsked);
    case "not":
      return factsAsked(condition.of);
    case "fact":
      return [condition.fact];
    default:
      return [];
  }
}
