import { factHolds } from "../../framework/holds-for.js";
import type { Answer, Asked, CompiledCondition, CompiledRule, CompiledTest } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { filledResult } from "./gather.js";
import { type Run, resultAt } from "./run.js";

/**
 * Says whether a condition holds for a node. Every part is asked, so that the answer does not depend on an order.
 *
 * @returns Null when a gap or a fact that is not known withholds the answer.
 */
export function holds(run: Run, node: ProgramNode, condition: CompiledCondition, self: Result): boolean | null {
  switch (condition.kind) {
    case "all":
    case "any": {
      const truths = condition.of.map((one) => holds(run, node, one, self));
      if (truths.includes(null)) return null;
      return condition.kind === "all" ? !truths.includes(false) : truths.includes(true);
    }
    case "not": {
      const truth = holds(run, node, condition.of, self);
      return truth === null ? null : !truth;
    }
    case "count":
      return countHolds(run, node, condition, self);
    case "node": {
      const answer = ask(run, node, condition.asked, self);
      return answer === "ignored" ? false : answer;
    }
    case "fact":
      return factHolds(condition.fact, run.reading.facts);
  }
}

function countHolds(
  run: Run,
  node: ProgramNode,
  { asked, atLeast, atMost }: Extract<CompiledCondition, { kind: "count" }>,
  self: Result,
): boolean | null {
  let count = 0;
  for (let place = 0; place < asked.length; place += 1) {
    const answer = ask(run, node, asked[place] as Asked, self);
    if (answer === null) return null;
    if (answer === true) count += 1;
  }
  return count >= atLeast && count <= atMost;
}

/** Lists the nodes that make a condition hold, for the reader of a limit. */
export function nodesBehind(
  run: Run,
  node: ProgramNode,
  condition: CompiledCondition,
  self: Result,
): readonly string[] {
  switch (condition.kind) {
    case "all":
    case "any": {
      const holding = condition.of.filter((one) => holds(run, node, one, self) === true);
      return [...new Set(holding.flatMap((one) => nodesBehind(run, node, one, self)))];
    }
    case "count":
      return condition.asked.filter((one) => ask(run, node, one, self) === true).map((one) => nameOf(run, one));
    case "node":
      return condition.asked.index < 0 ? [] : [nameOf(run, condition.asked)];
    default:
      return [];
  }
}

function nameOf(run: Run, asked: Asked): string {
  const node = run.program.nodes[asked.index] as ProgramNode;
  const outlined = run.program.form.outline.nodes[asked.index];
  return outlined?.kind === "dimension" ? `${run.program.nodes[outlined.parent]?.id}.${node.id}` : node.id;
}

/** Says what one node answers to a condition. What a leaf answers follows from its slot. */
export function ask(run: Run, node: ProgramNode, asked: Asked, self: Result): Answer {
  const { answers } = asked;
  if (answers === null) return workOut(run, node, asked, self);
  const slot = run.reading.slots[asked.index] as number;
  const known = answers[slot];
  if (known !== undefined) return known;
  const answer = workOut(run, node, asked, self);
  answers[slot] = answer;
  return answer;
}

// What does not apply, was left out or is not scored is not seen; a gap is ignored, seen as the lowest, or withholds.
function workOut(run: Run, node: ProgramNode, { index, test }: Asked, self: Result): Answer {
  const result = index < 0 ? self : resultAt(run, index);
  if (test.asks === "answer") return result.answer === test.answer;
  if (result.state === "not-applicable" || result.state === "left-out") return "ignored";
  const answer = passes(test, result, index < 0);
  if (answer !== null) return answer;
  if (index < 0 || result.state === "not-scored") return "ignored";
  const { unrated } = node.rule as CompiledRule;
  if (unrated === "exclude") return "ignored";
  return unrated === "withhold" ? null : passesAtLowest(test, filledResult(run, index));
}

// The node that asks is seen with the band found, never with one already moved.
function passes(test: Exclude<CompiledTest, { asks: "answer" }>, result: Result, self: boolean): boolean | null {
  const rank = self ? result.found : result.rank;
  if (test.asks === "band") return rank < 0 ? null : test.passes(rank);
  return result.value === null ? null : test.passes(result.value);
}

function passesAtLowest(test: Exclude<CompiledTest, { asks: "answer" }>, filled: Result): boolean | null {
  if (test.asks === "band") return test.passes(0);
  return filled.low === null ? null : test.passes(filled.low);
}
