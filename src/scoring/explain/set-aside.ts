import { type Exclusion, exclusionOf } from "../../framework/exclusion-of.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { SetAside } from "./gap-reason.js";
import type { Inputs } from "./inputs-of.js";
import type { NodeName } from "./names.js";
import type { Answered, DoesNotApply } from "./rating-reason.js";
import { doesNotApply, effectOf } from "./rating-reasons.js";
import type { Trace } from "./read-back.js";
import type { Reason } from "./reason.js";

/** A reason for which nodes do not take part. */
export type AsideReason = SetAside | DoesNotApply | Answered;

/** Lists why inputs of a rule did not take part; those with the same reason together. */
export function asideReasons(trace: Trace, node: ProgramNode, inputs: Inputs): readonly AsideReason[] {
  const { unrated, weightless } = node.rule as CompiledRule;
  const rest = inputs.gaps.filter((index) => !inputs.uncounted.includes(index));
  return [
    ...excusedReasons(trace, node, inputs.aside),
    ...together(trace, node, "weight-zero", weightless),
    ...together(trace, node, unrated === "exclude" ? "gaps-dropped" : "gaps-withhold", inputs.uncounted),
    ...together(trace, node, "gaps-counted-lowest", rest),
  ];
}

/** Lists why nodes that do not apply, were left out or are not scored are so; those with the same reason together. */
export function excusedReasons(trace: Trace, node: ProgramNode, places: readonly number[]): readonly AsideReason[] {
  const name = nameAt(trace, node.index);
  const groups = new Map<string, AsideReason>();
  for (const index of places) {
    const reason = excusedReason(trace, name, index);
    const same = sameness(reason);
    const known = groups.get(same);
    groups.set(same, known === undefined ? reason : join(known, reason));
  }
  return [...groups.values()];
}

/**
 * Lists why items anywhere below a node do not apply or were left out; what stands aside with a node around it is not said
 * again, and neither is what other reasons of the node have said.
 */
export function excusedBelow(trace: Trace, node: ProgramNode, reasons: readonly Reason[] = []): readonly AsideReason[] {
  const said = new Set(reasons.flatMap((reason) => (isExcused(reason) ? reason.nodes.map(({ id }) => id) : [])));
  const { nodes } = trace.program;
  const list = (index: number): readonly number[] => {
    const { rated, children } = nodes[index] as ProgramNode;
    const { state } = trace.results[index] as Result;
    const out = state === "not-applicable" || state === "left-out";
    const fresh = rated !== null && out && !said.has(nameAt(trace, index).id);
    return [...(fresh ? [index] : []), ...children.flatMap(list)];
  };
  const direct = (index: number) => (trace.results[index] as Result).state === "not-applicable";
  return excusedReasons(trace, node, node.children.filter((child) => !direct(child)).flatMap(list));
}

function isExcused(reason: Reason): reason is DoesNotApply | Answered {
  const { kind } = reason;
  return kind === "does-not-apply" || kind === "answered-not-applicable" || kind === "answered-left-out";
}

function excusedReason(trace: Trace, node: NodeName, index: number): AsideReason {
  const nodes = [nameAt(trace, index)];
  const choice = trace.chosen.get(index);
  const effect = choice === undefined ? undefined : effectOf(trace, choice);
  if (choice !== undefined && (effect === "not-applicable" || effect === "left-out")) {
    return { kind: `answered-${effect}`, node, nodes, answer: trace.names.answer(choice.id) };
  }
  const { state } = trace.results[index] as Result;
  if (state === "not-scored") return { kind: "inputs-not-scored", node, nodes };
  if (state === "left-out") return { kind: "all-left-out", node, nodes };
  const exclusion = commonExclusion(trace, index);
  return exclusion === null ? { kind: "nothing-applies", node, nodes } : doesNotApply(trace, node, nodes, exclusion);
}

// A node does not apply by its own condition, or when all that it combines does not apply by equal ones.
function commonExclusion(trace: Trace, index: number): Exclusion | null {
  const { form, nodes } = trace.program;
  const outlined = form.outline.nodes[index];
  const own = outlined === undefined ? null : exclusionOf(outlined, trace.reading.facts);
  if (own !== null) return own;
  const [first = null, ...others] = combinedBy(nodes[index] as ProgramNode).map((part) => commonExclusion(trace, part));
  if (first === null) return null;
  return others.every((other) => other !== null && sameCondition(first, other)) ? first : null;
}

// What decides whether a node applies: its parts, or what `of` chooses.
function combinedBy({ rule, children }: ProgramNode): readonly number[] {
  if (rule === null || rule.source.of === undefined || rule.combine === "none") return children;
  return [...rule.inputs.map((input) => input.index), ...rule.weightless];
}

function sameCondition(a: Exclusion, b: Exclusion): boolean {
  return JSON.stringify(a.condition) === JSON.stringify(b.condition);
}

function sameness(reason: AsideReason): string {
  const more =
    reason.kind === "does-not-apply" ? JSON.stringify(reason.condition) : "answer" in reason ? reason.answer.id : "";
  return `${reason.kind} ${more}`;
}

function join(known: AsideReason, more: AsideReason): AsideReason {
  const nodes = [...known.nodes, ...more.nodes];
  if (known.kind !== "does-not-apply" || more.kind !== "does-not-apply") return { ...known, nodes };
  return { ...known, nodes, by: known.by === more.by ? known.by : null };
}

function together(
  trace: Trace,
  node: ProgramNode,
  kind: SetAside["kind"],
  places: readonly number[],
): readonly SetAside[] {
  if (places.length === 0) return [];
  return [{ kind, node: nameAt(trace, node.index), nodes: places.map((index) => nameAt(trace, index)) }];
}

function nameAt({ names }: Trace, index: number): NodeName {
  return names.nodes[index] as NodeName;
}
