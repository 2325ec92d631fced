import { type Exclusion, exclusionOf } from "../../framework/exclusion-of.js";
import { holdsFor } from "../../framework/holds-for.js";
import type { Choice } from "../../framework/list-choices.js";
import { choosesItemOf } from "../compile/expectation.js";
import type { OrderedList } from "../compile/ordered-list.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { decidingFacts } from "./deciding-facts.js";
import type { LevelName, NodeName } from "./names.js";
import type { DoesNotApply, InProportion, RatingReason } from "./rating-reason.js";
import type { Trace } from "./read-back.js";
import { factRecord } from "./record-condition.js";

/** Lists the reasons of a node that is rated: what was chosen, or why nothing was. */
export function ratingReasons(trace: Trace, node: ProgramNode): readonly RatingReason[] {
  const name = trace.names.nodes[node.index] as NodeName;
  const outlined = trace.program.form.outline.nodes[node.index];
  const exclusion = outlined === undefined ? null : exclusionOf(outlined, trace.reading.facts);
  if (exclusion !== null) return [doesNotApply(trace, name, [name], exclusion)];
  return [choiceReason(trace, node, name), ...floorReason(trace, node, name)];
}

/** Says that nodes do not apply by the condition of one of them, or of a node around them. */
export function doesNotApply(
  trace: Trace,
  node: NodeName,
  nodes: readonly NodeName[],
  { node: by, condition }: Exclusion,
): DoesNotApply {
  const carrier = trace.names.nodes[trace.names.places.get(by) ?? -1] ?? null;
  const facts = decidingFacts(condition, trace.reading.facts).map((id) => factRecord(trace, id));
  return { kind: "does-not-apply", node, nodes, by: carrier, facts, condition };
}

/** Says that a node applies in proportion only, where it does. */
export function proportionReason(trace: Trace, node: ProgramNode): readonly InProportion[] {
  const outlined = trace.program.form.outline.nodes[node.index];
  const condition = outlined?.kind === "dimension" ? undefined : outlined?.visit?.node.inProportionWhen;
  const { facts } = trace.reading;
  if (condition === undefined || holdsFor(condition, facts) !== true) return [];
  const records = decidingFacts(condition, facts).map((id) => factRecord(trace, id));
  const name = trace.names.nodes[node.index] as NodeName;
  return [{ kind: "in-proportion", node: name, facts: records, condition }];
}

function choiceReason(trace: Trace, { index, list }: ProgramNode, node: NodeName): RatingReason {
  const choice = trace.chosen.get(index);
  const { names, program } = trace;
  const ends = { lowest: names.level(list, 0) as LevelName, highest: names.level(list, topOf(list)) as LevelName };
  if (choice === undefined) return { kind: "unrated", node, ...ends };
  if (choice.kind === "level") {
    const level = names.level(list, list?.ids.indexOf(choice.id) ?? -1) as LevelName;
    const provenance = program.form.outline.nodes[index]?.scale?.provenance ?? null;
    return { kind: "level-chosen", node, level, ...ends, provenance };
  }
  const answer = names.answer(choice.id);
  const effect = effectOf(trace, choice);
  if (typeof effect !== "object") return { kind: `answered-${effect}`, node, nodes: [node], answer };
  const level = names.level(list, list?.ranks.get(effect.as) ?? -1) as LevelName;
  return { kind: "answered-as-level", node, answer, level, ...ends };
}

/** Finds what a special answer does. */
export function effectOf({ program }: Trace, choice: Choice) {
  return program.framework.special?.find((answer) => answer.id === choice.id)?.effect ?? "unrated";
}

function topOf(list: OrderedList | null): number {
  return (list?.ids.length ?? 0) - 1;
}

function floorReason(trace: Trace, node: ProgramNode, name: NodeName): readonly RatingReason[] {
  const { found } = trace.results[node.index] as Result;
  const level = trace.names.level(node.list, found);
  const floor = trace.names.level(node.list, node.floor);
  if (level === null || floor === null || found >= node.floor) return [];
  const { framework, form } = trace.program;
  const outlined = form.outline.nodes[node.index];
  const expectation = framework.scoring.floors?.find(
    (one) => outlined && choosesItemOf(one, outlined) && node.list?.ranks.get(one.level) === node.floor,
  );
  return [{ kind: "below-floor", node: name, level, floor, because: expectation?.because ?? null }];
}
