import type { Exact } from "../../core/exact.js";
import type { Limit } from "../../framework/scoring.js";
import type { CompiledLimit } from "../compiled-rule.js";
import { holds } from "../evaluate/holds.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { StruckLimit } from "../score.js";
import type { ConditionUnknown } from "./band-reason.js";
import { figureOf } from "./figure.js";
import type { Cap, LimitReason } from "./move-reason.js";
import type { NodeName } from "./names.js";
import type { Trace } from "./read-back.js";
import { recordCondition, unknownsIn } from "./record-condition.js";
import { unitOf } from "./unit-of.js";

/** The limits of a rule on one thing, its number or its band, and what came of them. */
export interface Struck {
  /** The limits; what they allow at most is a number, or the rank of a band. */
  readonly limits: readonly CompiledLimit<Exact>[];
  /** The result as their conditions see it. */
  readonly self: Result;
  /** What stood before them. */
  readonly before: Cap;
  /** Those that hold, as the result says. */
  readonly struck: readonly StruckLimit[];
}

/** Lists the limits that hold, and one that cannot be told. */
export function limitReasons(
  trace: Trace,
  node: ProgramNode,
  { limits, self, before, struck }: Struck,
): readonly (LimitReason | ConditionUnknown)[] {
  const reasons: (LimitReason | ConditionUnknown)[] = [];
  for (const limit of limits) {
    const truth = holds(trace, node, limit.when, self);
    if (truth === null) return [unknownLimit(trace, node, limit, self)];
    const one = struck.find(({ id, because }) => id === limit.id && because === limit.because);
    if (truth && one !== undefined) reasons.push(limitReason(trace, node, limit, one, { self, before }));
  }
  return reasons;
}

function limitReason(
  trace: Trace,
  node: ProgramNode,
  limit: CompiledLimit<Exact>,
  { id, binds, nodes, because }: StruckLimit,
  { self, before }: Pick<Struck, "self" | "before">,
): LimitReason {
  const { names, program } = trace;
  const numeric = before.value !== null;
  return {
    kind: binds ? "limit-binds" : "limit-holds",
    node: names.nodes[node.index] as NodeName,
    id,
    unit: unitOf(program, node.index),
    before,
    atMost: numeric
      ? { value: figureOf(limit.cap), band: null }
      : { value: null, band: names.level(node.list, limit.cap as number) },
    nodes: nodes.map((one) => names.nodes[names.places.get(one) ?? -1] as NodeName),
    condition: recordCondition(trace, node, sourceOf(node, limit).when, limit.when, self),
    because,
  };
}

function unknownLimit(trace: Trace, node: ProgramNode, limit: CompiledLimit<Exact>, self: Result): ConditionUnknown {
  const condition = recordCondition(trace, node, sourceOf(node, limit).when, limit.when, self);
  const name = trace.names.nodes[node.index] as NodeName;
  return { kind: "condition-unknown", node: name, of: "limit", id: limit.id, ...unknownsIn(condition), condition };
}

// The limit as written: the texts of a compiled one are those of its source.
function sourceOf(node: ProgramNode, { id, because }: CompiledLimit<Exact>): Limit {
  return node.rule?.source.limits?.find((limit) => limit.id === id && limit.because === because) as Limit;
}
