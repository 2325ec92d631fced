import { compare, divide, type Exact, multiply } from "../../core/exact.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode, RatedNode } from "../program.js";
import { copyOf, type Result, without } from "../result.js";
import { combineTerms } from "./combine-terms.js";
import { decideBand } from "./decide-band.js";
import { gather } from "./gather.js";
import { type Run, resultAt } from "./run.js";
import { capNumber, stateNumber } from "./state-number.js";

/** Gives the result of a node from the results below it: steps 1 to 13 of the order of evaluation. */
export function applyRule(run: Run, node: ProgramNode): Result {
  const rule = node.rule as CompiledRule;
  if (node.rated !== null) return decideBand(run, node, judged(run, node));
  const { expected, rated, excused } = lookBelow(run, node, rule);
  if (excused !== null) return without(excused, expected, rated);
  if (rule.minimumCoverage !== 0 && belowMinimum(rule.minimumCoverage, expected, rated)) {
    return without("withheld", expected, rated, null, "coverage");
  }
  if (rule.combine === "none") return decideBand(run, node, without("not-scored", expected, rated));
  const terms = gather(run, node, rule);
  if (terms === "gap") return without("withheld", expected, rated, null, "gap");
  if (terms.count === 0) return without("unrated", expected, rated);
  const combined = combineTerms(node, rule, terms, expected, rated);
  const stated = stateNumber(rule, combined);
  return decideBand(run, node, stated.state === "scored" ? capNumber(run, node, rule, stated) : stated);
}

// A judged node has the result of the level chosen for it; the ratings below it count in its coverage.
function judged(run: Run, node: ProgramNode): Result {
  const { results } = node.rated as RatedNode;
  const own = results[run.reading.slots[node.index] as number] as Result;
  if (node.children.length === 0) return own;
  const { expected, rated } = lookBelow(run, node, node.rule as CompiledRule);
  const whole = copyOf(own);
  whole.expected += expected;
  whole.rated += rated;
  return whole;
}

interface Below {
  readonly expected: number;
  readonly rated: number;
  readonly excused: "not-applicable" | "left-out" | null;
}

// Coverage looks at everything inside a node; whether the node applies follows from what its rule combines, which is the
// same unless `of` chooses.
function lookBelow(run: Run, { children }: ProgramNode, rule: CompiledRule): Below {
  let expected = 0;
  let rated = 0;
  let not = 0;
  let out = 0;
  for (let place = 0; place < children.length; place += 1) {
    const result = resultAt(run, children[place] as number);
    expected += result.expected;
    rated += result.rated;
    if (result.state === "not-applicable") not += 1;
    else if (result.state === "left-out") out += 1;
  }
  const whole = rule.source.of === undefined || rule.combine === "none";
  const excused = whole ? excusedBy(not, out, children.length) : excusedInputs(run, rule);
  return { expected, rated, excused };
}

function excusedInputs(run: Run, { inputs, weightless }: CompiledRule): Below["excused"] {
  const states = [...inputs.map(({ index }) => index), ...weightless].map((index) => resultAt(run, index).state);
  const not = states.filter((state) => state === "not-applicable").length;
  const out = states.filter((state) => state === "left-out").length;
  return excusedBy(not, out, states.length);
}

// A node does not apply when nothing that it combines applies, and something is there that does not.
function excusedBy(not: number, out: number, of: number): Below["excused"] {
  if (of === 0 || not + out < of) return null;
  return not > 0 ? "not-applicable" : "left-out";
}

function belowMinimum(minimum: Exact, expected: number, rated: number): boolean {
  return expected > 0 && compare(divide(multiply(100, rated), expected), minimum) < 0;
}
