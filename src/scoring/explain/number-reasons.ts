import { compare, type Exact } from "../../core/exact.js";
import type { CompiledRule } from "../compiled-rule.js";
import { combineTerms } from "../evaluate/combine-terms.js";
import { gather } from "../evaluate/gather.js";
import { capNumber, stateNumber } from "../evaluate/state-number.js";
import type { ProgramNode } from "../program.js";
import { type Result, without } from "../result.js";
import { figureOf, figureOrNull } from "./figure.js";
import type { Inputs } from "./inputs-of.js";
import { limitReasons } from "./limit-reasons.js";
import type { NodeName } from "./names.js";
import type { Combined, CombinedKind } from "./number-reason.js";
import type { Trace } from "./read-back.js";
import type { Reason } from "./reason.js";
import { combinedUnit, unitOf } from "./unit-of.js";

/** What the number of a node came from. */
export interface NumberFound {
  /** How the inputs were combined; none where nothing was. */
  readonly combined: readonly Reason[];
  /** How the number was stated, rounded and capped. */
  readonly stated: readonly Reason[];
  /** The result so far, for the band. */
  readonly result: Result;
}

/** Follows the number of a node through its rule, from the inputs to the caps on it. */
export function numberReasons(trace: Trace, node: ProgramNode, inputs: Inputs): NumberFound {
  const rule = node.rule as CompiledRule;
  const name = trace.names.nodes[node.index] as NodeName;
  const { expected, rated } = trace.results[node.index] as Result;
  const blocked = (reasons: readonly Reason[], result: Result) => ({ combined: reasons, stated: [], result });
  if (rule.combine === "none" || rule.combine === "judged") return blocked([], without("not-scored", expected, rated));
  const terms = gather(trace, node, rule);
  if (terms === "gap") return blocked([], without("withheld", expected, rated, null, "gap"));
  if (terms.count === 0) return blocked([{ kind: "nothing-rated", node: name }], without("unrated", expected, rated));
  const combined = combineTerms(node, rule, terms, expected, rated);
  const reason = combinedReason(trace, node, rule, rule.combine, combined, inputs);
  return { combined: [reason], ...statedReasons(trace, node, rule, combined) };
}

function combinedReason(
  trace: Trace,
  node: ProgramNode,
  rule: CompiledRule,
  kind: CombinedKind,
  combined: Result,
  { brought }: Inputs,
): Combined {
  const list = trace.program.nodes[rule.inputs[0]?.index ?? -1]?.list ?? null;
  return {
    kind,
    node: trace.names.nodes[node.index] as NodeName,
    inputs: brought,
    unit: combinedUnit(trace.program, rule),
    points: figureOrNull(combined.points),
    min: figureOrNull(combined.min),
    max: figureOrNull(combined.max),
    band: trace.names.level(node.list, combined.rank),
    start: figureOf(rule.start),
    reaching: trace.names.level(list, rule.reaching[0] ?? -1),
    ties: rule.ties,
  };
}

function statedReasons(
  trace: Trace,
  node: ProgramNode,
  rule: CompiledRule,
  combined: Result,
): { readonly stated: readonly Reason[]; readonly result: Result } {
  const name = trace.names.nodes[node.index] as NodeName;
  const { points, min, max } = combined;
  if (points === null || min === null || max === null) return { stated: [], result: combined };
  const ends = { points: figureOf(points), min: figureOf(min), max: figureOf(max) };
  const exact = stateNumber({ ...rule, round: null }, combined);
  if (exact.value === null) return { stated: [{ kind: "nothing-to-divide", node: name, ...ends }], result: exact };
  const stated: Reason[] = [];
  const percent = figureOf(exact.value);
  if (rule.as === "percent") stated.push({ kind: "percent-of-maximum", node: name, ...ends, percent });
  if (rule.as === "percent-of-range") stated.push({ kind: "percent-of-range", node: name, ...ends, percent });
  const rounded = stateNumber(rule, combined);
  stated.push(...roundedReason(trace, node, rule, exact.value, rounded.value as Exact));
  const capped = capNumber(trace, node, rule, rounded);
  const before = { value: figureOrNull(rounded.value), band: null };
  stated.push(
    ...limitReasons(trace, node, { limits: rule.numberLimits, self: rounded, before, struck: capped.limits }),
  );
  return { stated, result: capped };
}

function roundedReason(
  { names, program }: Trace,
  { index }: ProgramNode,
  { round }: CompiledRule,
  before: Exact,
  after: Exact,
): readonly Reason[] {
  if (round === null || compare(before, after) === 0) return [];
  const { to, mode } = round;
  const node = names.nodes[index] as NodeName;
  const unit = unitOf(program, index);
  return [{ kind: "rounded", node, unit, before: figureOf(before), after: figureOf(after), to: figureOf(to), mode }];
}

/** Says what percentage of its maximum a result in points is, for information. */
export function percentShown(trace: Trace, node: ProgramNode): readonly Reason[] {
  const rule = node.rule as CompiledRule;
  const { points, max } = trace.results[node.index] as Result;
  if (rule.as !== "points" || unitOf(trace.program, node.index) !== "points" || points === null || max === null)
    return [];
  const percent = stateNumber({ ...rule, as: "percent", round: null }, trace.results[node.index] as Result).value;
  if (percent === null) return [];
  const name = trace.names.nodes[node.index] as NodeName;
  return [
    { kind: "percent-shown", node: name, points: figureOf(points), max: figureOf(max), percent: figureOf(percent) },
  ];
}
