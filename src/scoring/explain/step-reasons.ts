import type { Step } from "../../framework/scoring.js";
import type { CompiledStep } from "../compiled-rule.js";
import { holds } from "../evaluate/holds.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { StruckStep } from "../score.js";
import type { ConditionUnknown } from "./band-reason.js";
import type { StepReason } from "./move-reason.js";
import type { LevelName, NodeName } from "./names.js";
import type { Trace } from "./read-back.js";
import { recordCondition, unknownsIn } from "./record-condition.js";

/** The steps of a rule that were taken, and the result as their conditions see it. */
export interface Taken {
  /** The result with the band found. */
  readonly self: Result;
  /** The steps that hold, as the result says. */
  readonly struck: readonly StruckStep[];
}

/** Lists the steps that hold, and one that cannot be told. */
export function stepReasons(
  trace: Trace,
  node: ProgramNode,
  { self, struck }: Taken,
): readonly (StepReason | ConditionUnknown)[] {
  const name = trace.names.nodes[node.index] as NodeName;
  const level = (rank: number) => trace.names.level(node.list, rank) as LevelName;
  // A case that the rule leaves open is not moved.
  const steps = self.found < 0 ? [] : (node.rule?.steps ?? []);
  const record = (step: CompiledStep) => recordCondition(trace, node, sourceOf(node, step).when, step.when, self);
  const unknown = steps.find((step) => holds(trace, node, step.when, self) === null);
  if (unknown !== undefined) {
    const condition = record(unknown);
    return [{ kind: "condition-unknown", node: name, of: "step", id: unknown.id, ...unknownsIn(condition), condition }];
  }
  let rank = self.found;
  const holding = steps.filter((step) => holds(trace, node, step.when, self));
  return holding.map((step, place) => {
    const { moved } = struck[place] as StruckStep;
    const from = level(rank);
    rank += moved;
    const kind = moved === 0 ? "step-at-end" : "step-taken";
    const { id, because } = step;
    return { kind, node: name, id, step: step.step, from, to: level(rank), condition: record(step), because };
  });
}

// The step as written: the texts of a compiled one are those of its source.
function sourceOf(node: ProgramNode, { id, because }: CompiledStep): Step {
  return node.rule?.source.steps?.find((step) => step.id === id && step.because === because) as Step;
}
