import type { Condition, Test } from "../../framework/selector.js";
import type { OrderedList } from "../compile/ordered-list.js";
import type { Asked, CompiledCondition } from "../compiled-rule.js";
import { holds } from "../evaluate/holds.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { ConditionRecord, TestRecord } from "./condition-record.js";
import type { FactRecord, LevelName, NodeName } from "./names.js";
import type { Trace } from "./read-back.js";

/**
 * Records a condition with what became of every part: who passed, what is not known.
 *
 * @param trace - The score with everything that led to it.
 * @param node - The node whose rule holds the condition.
 * @param condition - The condition as written, for the names of levels.
 * @param compiled - The same, resolved: what is asked.
 * @param self - The result of the node as the condition sees it.
 */
export function recordCondition(
  trace: Trace,
  node: ProgramNode,
  condition: Condition,
  compiled: CompiledCondition,
  self: Result,
): ConditionRecord {
  const truth = holds(trace, node, compiled, self);
  const inner = (one: Condition, other: CompiledCondition) => recordCondition(trace, node, one, other, self);
  switch (compiled.kind) {
    case "all":
    case "any": {
      const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [];
      return {
        kind: compiled.kind,
        holds: truth,
        of: compiled.of.map((one, place) => inner(parts[place] as Condition, one)),
      };
    }
    case "not":
      return { kind: "not", holds: truth, of: inner((condition as { readonly not: Condition }).not, compiled.of) };
    case "count":
      return recordCount(trace, node, condition, compiled, self);
    case "fact":
      return { kind: "fact", holds: truth, fact: factRecord(trace, compiled.fact.fact), condition: compiled.fact };
    case "node": {
      const asked = trace.program.nodes[compiled.asked.index] ?? null;
      const test = recordTest(trace, condition as Test, [(asked ?? node).list]);
      return { kind: "node", holds: truth, node: asked && nameAt(trace, asked.index), test };
    }
  }
}

function recordCount(
  trace: Trace,
  node: ProgramNode,
  condition: Condition,
  compiled: Extract<CompiledCondition, { kind: "count" }>,
  self: Result,
): ConditionRecord {
  const { count } = condition as { readonly count: Test };
  const truthOf = (asked: Asked) => holds(trace, node, { kind: "node", asked }, self);
  const seen = compiled.asked.filter((one) => isSeen(trace, one));
  const named = (truth: boolean | null) =>
    seen.filter((one) => truthOf(one) === truth).map((one) => nameAt(trace, one.index));
  // Where there is nothing to count, the levels have their names from wherever they are.
  const { nodes } = trace.program;
  const asked = compiled.asked.length > 0 ? compiled.asked.map(({ index }) => nodes[index]) : nodes;
  const lists = asked.map((one) => one?.list ?? null);
  return {
    kind: "count",
    holds: holds(trace, node, compiled, self),
    test: recordTest(trace, count, lists),
    asked: seen.length,
    passing: named(true),
    failing: named(false),
    unknown: named(null),
    atLeast: compiled.atLeast === 0 ? null : compiled.atLeast,
    atMost: compiled.atMost === Number.POSITIVE_INFINITY ? null : compiled.atMost,
  };
}

// What does not apply or was left out is not seen, unless it is asked for the special answer itself.
function isSeen({ results }: Trace, { index, test }: Asked): boolean {
  const state = results[index]?.state;
  return test.asks === "answer" || (state !== "not-applicable" && state !== "left-out");
}

function recordTest(trace: Trace, test: Test, lists: readonly (OrderedList | null)[]): TestRecord {
  if ("answer" in test) return { asks: "answer", answer: trace.names.answer(test.answer) };
  if ("value" in test) return { asks: "value", range: test.value };
  const asks = "is" in test ? "is" : "from" in test ? "from" : "below";
  const wanted = "is" in test ? test.is : "from" in test ? test.from : test.below;
  const levels = (typeof wanted === "object" ? wanted : [wanted]).flatMap((level): readonly LevelName[] => {
    const list = lists.find((one) => one?.ranks.has(level)) ?? null;
    const name = trace.names.level(list, list?.ranks.get(level) ?? -1);
    return name === null ? [] : [name];
  });
  return { asks, levels };
}

function nameAt({ names }: Trace, index: number): NodeName {
  return names.nodes[index] as NodeName;
}

/** Records a fact as it counted. */
export function factRecord({ program, reading }: Trace, id: string): FactRecord {
  const fact = program.framework.facts?.find((one) => one.id === id);
  return { id, title: fact?.title ?? null, value: reading.facts.get(id) ?? null };
}

/** What a condition could not be told: nodes without the result asked for, and facts that are not known. */
export interface Unknowns {
  /** The nodes. */
  readonly nodes: readonly NodeName[];
  /** The facts. */
  readonly facts: readonly FactRecord[];
}

/** Lists what a condition could not be told, each once. */
export function unknownsIn(record: ConditionRecord): Unknowns {
  switch (record.kind) {
    case "all":
    case "any": {
      const parts = record.of.map(unknownsIn);
      return { nodes: unique(parts.flatMap((one) => one.nodes)), facts: unique(parts.flatMap((one) => one.facts)) };
    }
    case "not":
      return unknownsIn(record.of);
    case "count":
      return { nodes: record.unknown, facts: [] };
    case "node":
      return { nodes: record.holds === null && record.node !== null ? [record.node] : [], facts: [] };
    case "fact":
      return { nodes: [], facts: record.holds === null ? [record.fact] : [] };
  }
}

function unique<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
