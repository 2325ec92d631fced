import { compare, type Exact } from "../../core/exact.js";
import type { CompiledLimit, CompiledRule, Edge } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { copyOf, type Draft, nothing, type Result, without } from "../result.js";
import type { StruckStep } from "../score.js";
import { applyOverride } from "./apply-override.js";
import { holds, nodesBehind } from "./holds.js";
import type { Run } from "./run.js";

/** Finds the band of a node, moves it by steps, caps it by limits and lets an override replace it. */
export function decideBand(run: Run, node: ProgramNode, stated: Result): Result {
  const rule = node.rule as CompiledRule;
  if (stated.state !== "scored" && stated.state !== "not-scored") return stated;
  const found = findBand(run, node, rule, stated);
  if (found === null) return withheld(stated);
  if (found !== "not-settled" && found < 0) return stated;
  const decided = copyOf(stated);
  // A rule without a number has a result all the same once a band is found.
  decided.state = found === "not-settled" ? "not-settled" : "scored";
  decided.found = found === "not-settled" ? -1 : found;
  decided.rank = decided.found;
  const isSure = (found === "not-settled" || takeSteps(run, node, rule, decided)) && capBand(run, node, rule, decided);
  return isSure ? decided : withheld(stated);
}

function withheld({ expected, rated }: Result): Result {
  return without("withheld", expected, rated, null, "condition");
}

// A rank, -1 for no band, null when a gap in a condition withholds it.
function findBand(run: Run, node: ProgramNode, rule: CompiledRule, stated: Result): number | "not-settled" | null {
  if (rule.verdict !== null) {
    for (const line of rule.verdict) {
      const truth = holds(run, node, line.when, stated);
      if (truth === null) return null;
      if (truth) return line.rank;
    }
    return rule.otherwise < 0 ? "not-settled" : rule.otherwise;
  }
  if (rule.edges !== null && stated.value !== null) return rankByEdge(rule, stated.value);
  return stated.rank;
}

/** Finds the band of a number among the edges of a rule; -1 where it lies under all of them. */
export function rankByEdge(rule: CompiledRule, value: Exact): number {
  const edges = rule.edges ?? [];
  for (let place = edges.length - 1; place >= 0; place -= 1) {
    const { rank, at, included } = edges[place] as Edge;
    if (at === null) return rank;
    const side = compare(value, at);
    if (side > 0 || (side === 0 && included)) return rank;
  }
  return -1;
}

// Both of these are false when a gap in a condition withholds the band.
function takeSteps(run: Run, node: ProgramNode, rule: CompiledRule, decided: Draft): boolean {
  if (rule.steps.length === 0) return true;
  const top = (node.list?.ids.length ?? 1) - 1;
  let { rank } = decided;
  const steps: StruckStep[] = [];
  for (const { id, when, step, because } of rule.steps) {
    const truth = holds(run, node, when, decided);
    if (truth === null) return false;
    if (!truth) continue;
    const next = Math.min(top, Math.max(0, rank + step));
    steps.push({ id, moved: next - rank, because });
    rank = next;
  }
  decided.rank = rank;
  decided.steps = steps;
  return true;
}

function capBand(run: Run, node: ProgramNode, rule: CompiledRule, decided: Draft): boolean {
  const held = struck(run, node, rule.bandLimits, decided);
  if (held === null) return false;
  const cap = held.reduce((least, { limit }) => Math.min(least, limit.cap), Number.POSITIVE_INFINITY);
  if (held.length > 0) {
    const rank = Math.min(decided.rank, cap);
    const limits = held.map(({ limit, nodes }) => ({
      id: limit.id,
      atMost: node.list?.ids[limit.cap] ?? limit.shown,
      binds: rank < decided.rank && limit.cap === rank,
      nodes,
      because: limit.because,
    }));
    decided.limits = [...decided.limits, ...limits];
    decided.rank = rank;
  }
  applyOverride(run, node, rule, decided, cap);
  followLevel(node, decided);
  return true;
}

// Where the level itself was chosen, capping or moving the level takes its number along.
function followLevel(node: ProgramNode, decided: Draft): void {
  if (node.rated === null || decided.rank === decided.found || decided.value === null) return;
  decided.value = node.list?.values[decided.rank] ?? null;
  decided.points = decided.value;
}

/** A limit that holds, with the nodes behind it. */
export interface Held<Cap> {
  /** The limit. */
  readonly limit: CompiledLimit<Cap>;
  /** Ids of the nodes that make it hold. */
  readonly nodes: readonly string[];
}

/** Lists the limits whose condition holds; null when a gap in a condition withholds the result. */
export function struck<Cap>(
  run: Run,
  node: ProgramNode,
  limits: readonly CompiledLimit<Cap>[],
  self: Result,
): readonly Held<Cap>[] | null {
  if (limits.length === 0) return nothing;
  const held: Held<Cap>[] = [];
  for (const limit of limits) {
    const truth = holds(run, node, limit.when, self);
    if (truth === null) return null;
    if (truth) held.push({ limit, nodes: nodesBehind(run, node, limit.when, self) });
  }
  return held;
}
