import type { Fact } from "../../framework/fact.js";
import { type FactKind, factUses } from "../../framework/fact-uses.js";
import type { GivenFact, GivenFacts } from "../../framework/facts-of.js";
import type { Framework } from "../../framework/framework.js";
import { textsAgree } from "../../framework/texts-agree.js";
import type { LeftBehind } from "./carried-over.js";

/** Facts that the other side knows, and those that it does not. */
export interface CarriedFacts {
  /** What to give there; undefined where nothing was given. */
  readonly facts: GivenFacts | undefined;
  /** The others. */
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Takes over the facts that the other side declares under the same id, with the same kind of value and no other title: two
 * frameworks may use one word for two things.
 */
export function carryFacts(
  given: GivenFacts | undefined,
  kind: "unit-fact" | "fact",
  from: Framework,
  to: Framework,
): CarriedFacts {
  if (given === undefined) return { facts: undefined, leftBehind: [] };
  const kept: [string, GivenFacts[string]][] = [];
  const leftBehind: LeftBehind[] = [];
  for (const [id, value] of Object.entries(given)) {
    const before = from.facts?.find((fact) => fact.id === id);
    const after = to.facts?.find((fact) => fact.id === id);
    if (after === undefined) leftBehind.push({ kind, id, why: "not-declared" });
    else if (!sameFact(before, after, value, factUses(to).get(id)?.kind ?? null))
      leftBehind.push({ kind, id, why: "another-meaning" });
    else kept.push([id, value]);
  }
  return { facts: Object.fromEntries(kept), leftBehind };
}

function sameFact(before: Fact | undefined, after: Fact, given: GivenFacts[string], kind: FactKind | null): boolean {
  const value = typeof given === "object" ? (given as GivenFact).value : given;
  return (kind === null || typeof value === kind) && textsAgree(before?.title, after.title);
}
