import type { Exact } from "../../core/exact.js";
import type { KnownFacts } from "../../framework/holds-for.js";
import { combineTerms } from "../../scoring/evaluate/combine-terms.js";
import { decideBand } from "../../scoring/evaluate/decide-band.js";
import { holds } from "../../scoring/evaluate/holds.js";
import type { Run } from "../../scoring/evaluate/run.js";
import { capNumber, stateNumber } from "../../scoring/evaluate/state-number.js";
import { type Result, without } from "../../scoring/result.js";
import type { Tally } from "./tally.js";
import type { Watch } from "./watch.js";

/** What a node comes to in one case, with what led there. */
export interface Outcome {
  /** The result. */
  readonly result: Result;
  /** The number before limits on it; null for none. */
  readonly uncapped: Exact | null;
  /** Place of the verdict that held, the number of verdicts for `otherwise`; -1 where no verdict was asked for. */
  readonly line: number;
}

/**
 * Applies the rule of a node to what its watch has seen, with the engine's own code.
 *
 * @param run - What is going on; its facts are those of the case.
 * @param watch - The node and what it wants to know.
 * @param seen - What its watch has seen.
 * @param chosen - The result of the level that was chosen for the node itself, where it is judged.
 */
export function outcomeOf(run: Run, watch: Watch, seen: Tally, chosen: Result | null): Outcome {
  const { node } = watch;
  const answering = { ...run, reading: { ...run.reading, facts: withCounts(run.reading.facts, watch, seen) } };
  const stated = chosen ?? state(watch, seen);
  const scored = stated.state === "scored";
  const capped = scored && chosen === null ? capNumber(answering, node, watch.rule, stated) : stated;
  return {
    result: decideBand(answering, node, capped),
    uncapped: stated.value,
    line: lineThatHolds(answering, watch, capped),
  };
}

// Steps 3 to 8 of the order of evaluation, on a complete assessment.
function state({ node, rule, canBeOut }: Watch, { terms, allOut, someNot }: Tally): Result {
  if (canBeOut && allOut) return without(someNot ? "not-applicable" : "left-out", 1, 1);
  if (rule.combine === "none") return without("not-scored", 1, 1);
  if (terms === "gap") return without("withheld", 1, 1, null, "gap");
  if (terms.count === 0) return without("unrated", 1, 1);
  return stateNumber(rule, combineTerms(node, rule, terms, 1, 1));
}

function withCounts(facts: KnownFacts, { counters }: Watch, { counts }: Tally): KnownFacts {
  if (counters.length === 0) return facts;
  const all = new Map(facts);
  counters.forEach(({ name, atLeast, atMost }, place) => {
    const count = counts[place] ?? null;
    if (count !== null) all.set(name, count >= atLeast && count <= atMost);
  });
  return all;
}

function lineThatHolds(run: Run, { node, rule }: Watch, stated: Result): number {
  if (rule.verdict === null || (stated.state !== "scored" && stated.state !== "not-scored")) return -1;
  for (const [place, { when }] of rule.verdict.entries()) {
    const truth = holds(run, node, when, stated);
    if (truth === null) return -1;
    if (truth) return place;
  }
  return rule.verdict.length;
}
