import { mostCases } from "../bounds.js";
import { isGap } from "../evaluate/evaluate.js";
import type { Program, ProgramNode, RatedNode } from "../program.js";
import type { Result } from "../result.js";
import { figureOf, figureOrNull } from "./figure.js";
import type { End } from "./gap-reason.js";
import type { NodeName } from "./names.js";
import type { Trace } from "./read-back.js";
import type { Reason } from "./reason.js";
import { unitOf } from "./unit-of.js";

/** Lists what is missing below a node, what that still allows, and what is below its floor. */
export function gapReasons(trace: Trace, node: ProgramNode): readonly Reason[] {
  const name = trace.names.nodes[node.index] as NodeName;
  const { expected, rated } = trace.results[node.index] as Result;
  const below = ratedBelow(trace.program, node.index);
  const floors = below.filter((index) => isBelowFloor(trace, index));
  const nodes = floors.map((index) => trace.names.nodes[index] as NodeName);
  const reasons: readonly Reason[] = nodes.length === 0 ? [] : [{ kind: "items-below-floor", node: name, nodes }];
  if (rated >= expected) return reasons;
  const missing = below.filter((index) => hasGap(trace, index)).map((index) => trace.names.nodes[index] as NodeName);
  return [{ kind: "coverage", node: name, rated, expected, missing }, ...possibleReason(trace, node, name), ...reasons];
}

/** Lists the rated nodes from a node down, itself included, each once. */
export function ratedBelow(program: Program, index: number): readonly number[] {
  const { rated, children } = program.nodes[index] as ProgramNode;
  return [...new Set([...(rated === null ? [] : [index]), ...children.flatMap((child) => ratedBelow(program, child))])];
}

/** Says whether a rating is missing. */
export function hasGap({ program, reading }: Trace, index: number): boolean {
  const rated = program.nodes[index]?.rated as RatedNode;
  return isGap(rated, reading.slots[index] as number);
}

function isBelowFloor({ program, results }: Trace, index: number): boolean {
  const { rank } = results[index] as Result;
  return rank >= 0 && rank < (program.nodes[index] as ProgramNode).floor;
}

function possibleReason(trace: Trace, node: ProgramNode, name: NodeName): readonly Reason[] {
  const { bounds, names, program } = trace;
  if (!bounds.known(node)) {
    const gaps = program.nodes.filter((one) => one.rated !== null && hasGap(trace, one.index)).length;
    return [{ kind: "possible-unknown", node: name, gaps, tried: mostCases }];
  }
  const end = ({ value, rank }: Result): End => ({ value: figureOrNull(value), band: names.level(node.list, rank) });
  const lowest = end(bounds.lowest[node.index] as Result);
  const highest = end(bounds.highest[node.index] as Result);
  // Where no rating can bring a result, there is nothing to say.
  const empty = [lowest, highest].every(({ value, band }) => value === null && band === null);
  if (empty) return [];
  return [{ kind: "possible", node: name, unit: unitOf(program, node.index), lowest, highest }];
}

/** Lists what a reader of the whole must know: where its words, scale and rules come from, and what it does not say. */
export function labelReasons(trace: Trace, node: ProgramNode): readonly Reason[] {
  const name = trace.names.nodes[node.index] as NodeName;
  const { wording, scale, rules, unverified, dated, disclaimer } = trace.program.labels;
  const nodes = unverified.map((id) => trace.names.nodes[trace.names.places.get(id) ?? -1] as NodeName);
  const reasons: Reason[] = [...reachableReason(trace, node, name)];
  if (node.list === null && node.rule?.combine !== "none") reasons.push({ kind: "no-band", node: name });
  if (wording.length > 0) reasons.push({ kind: "wording", node: name, wording });
  reasons.push({ kind: "provenance", node: name, scale, rules });
  if (nodes.length > 0) reasons.push({ kind: "unverified", node: name, nodes });
  if (dated !== null) reasons.push({ kind: "dated-ours", node: name });
  if (disclaimer !== null) reasons.push({ kind: "disclaimer", node: name, text: disclaimer });
  return reasons;
}

function reachableReason({ bounds, results }: Trace, { index }: ProgramNode, node: NodeName): readonly Reason[] {
  const { max } = results[index] as Result;
  const reachable = (bounds.highest[index] as Result).max;
  if (reachable === null) return [];
  const figures = { reachable: figureOf(reachable), max: figureOrNull(max) };
  return figures.reachable.exact === figures.max?.exact ? [] : [{ kind: "reachable", node, ...figures }];
}
