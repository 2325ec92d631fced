import type { Asked, CompiledCondition, CompiledRule } from "../../scoring/compiled-rule.js";
import type { Program, ProgramNode } from "../../scoring/program.js";

/** A count that a condition asks for, or one node that it asks. */
export interface Counter {
  /** Name under which the answer stands among the facts while the rule is applied. */
  readonly name: string;
  /** What is asked of each node, by place. */
  readonly asked: ReadonlyMap<number, Asked>;
  /** Fewest that must pass. */
  readonly atLeast: number;
  /** Most that may pass. */
  readonly atMost: number;
  /** Above this it makes no difference how many pass. */
  readonly enough: number;
}

/** Lists the places of the nodes that decide whether a node applies: what its rule combines. */
export function membersOf({ children, rule }: ProgramNode): readonly number[] {
  if (rule === null || rule.source.of === undefined || rule.combine === "none") return children;
  return [...rule.inputs.map(({ index }) => index), ...rule.weightless];
}

/** What one node wants to know of the nodes below it. */
export interface Watch {
  /** The node, with a rule whose conditions ask counters in place of nodes. */
  readonly node: ProgramNode;
  /** That rule. */
  readonly rule: CompiledRule;
  /** The rule with one input alone, by the place of that input. */
  readonly single: ReadonlyMap<number, CompiledRule>;
  /** What its conditions ask of the nodes below. */
  readonly counters: readonly Counter[];
  /** Places of the nodes that decide whether it applies. */
  readonly members: ReadonlySet<number>;
  /** Whether all of these can be out: then it is out itself. */
  readonly canBeOut: boolean;
}

/**
 * Finds what the rule of a node wants to know of the nodes below it. What its conditions ask of them becomes a fact that is
 * not in the document, so that the engine's own code can apply the rule to sums and counts.
 *
 * @param program - The compiled framework.
 * @param index - Place of the node.
 * @param canBeOut - Whether all nodes that decide whether it applies can be out.
 */
export function watchOf(program: Program, index: number, canBeOut: boolean): Watch {
  const node = program.nodes[index] as ProgramNode;
  const rule = node.rule as CompiledRule;
  const counters: Counter[] = [];
  const plain = <T extends { readonly when: CompiledCondition }>(one: T): T => ({
    ...one,
    when: askCounters(one.when, counters),
  });
  const asking: CompiledRule = {
    ...rule,
    verdict: rule.verdict?.map(plain) ?? null,
    steps: rule.steps.map(plain),
    numberLimits: rule.numberLimits.map(plain),
    bandLimits: rule.bandLimits.map(plain),
  };
  const single = new Map(
    rule.inputs.map((input, place) => [
      input.index,
      { ...asking, inputs: [input], reaching: rule.reaching.slice(place, place + 1) },
    ]),
  );
  return {
    node: { ...node, rule: asking },
    rule: asking,
    single,
    counters,
    members: new Set(membersOf(node)),
    canBeOut,
  };
}

function askCounters(condition: CompiledCondition, counters: Counter[]): CompiledCondition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map((one) => askCounters(one, counters)) };
    case "not":
      return { kind: "not", of: askCounters(condition.of, counters) };
    case "count":
      return counter(counters, condition.asked, condition.atLeast, condition.atMost);
    case "node":
      return condition.asked.index < 0 ? condition : counter(counters, [condition.asked], 1, Number.POSITIVE_INFINITY);
    case "fact":
      return condition;
  }
}

// No id begins with this sign, so the name is free.
function counter(counters: Counter[], asked: readonly Asked[], atLeast: number, atMost: number): CompiledCondition {
  const name = `#${counters.length}`;
  const enough = Number.isFinite(atMost) ? Math.max(atLeast, atMost + 1) : atLeast;
  counters.push({ name, asked: new Map(asked.map((one) => [one.index, one])), atLeast, atMost, enough });
  return { kind: "fact", fact: { fact: name, is: true } };
}
