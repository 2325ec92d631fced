import { compare, type Exact } from "../../core/exact.js";
import type { CompiledLimit, CompiledRule, Edge } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import { copyOf, nothing, type Result, without } from "../result.js";
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
  if (found === "not-settled") return capBand(run, node, rule, notSettled(stated));
  if (found < 0) return stated;
  const moved = takeSteps(run, node, rule, place(stated, found));
  if (moved === null) return withheld(stated);
  return capBand(run, node, rule, moved);
}

function notSettled(stated: Result): Result {
  const open = copyOf(stated);
  open.state = "not-settled";
  open.rank = -1;
  open.found = -1;
  return open;
}

// A rule without a number has a result all the same once a band is found.
function place(stated: Result, found: number): Result {
  if (stated.found === found && stated.state === "scored") return stated;
  const placed = copyOf(stated);
  placed.state = "scored";
  placed.rank = found;
  placed.found = found;
  return placed;
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

function takeSteps(run: Run, node: ProgramNode, rule: CompiledRule, placed: Result): Result | null {
  if (rule.steps.length === 0) return placed;
  const top = (node.list?.ids.length ?? 1) - 1;
  let rank = placed.rank;
  const steps: StruckStep[] = [];
  for (const { id, when, step, because } of rule.steps) {
    const truth = holds(run, node, when, placed);
    if (truth === null) return null;
    if (!truth) continue;
    const next = Math.min(top, Math.max(0, rank + step));
    steps.push({ id, moved: next - rank, because });
    rank = next;
  }
  const moved = copyOf(placed);
  moved.rank = rank;
  moved.steps = steps;
  return moved;
}

function capBand(run: Run, node: ProgramNode, rule: CompiledRule, placed: Result): Result {
  const held = struck(run, node, rule.bandLimits, placed);
  if (held === null) return withheld(placed);
  if (held.length === 0) return followLevel(node, applyOverride(run, node, rule, placed, Number.POSITIVE_INFINITY));
  const cap = Math.min(...held.map(({ limit }) => limit.cap));
  const rank = Math.min(placed.rank, cap);
  const limits = held.map(({ limit, nodes }) => ({
    id: limit.id,
    atMost: node.list?.ids[limit.cap] ?? limit.shown,
    binds: rank < placed.rank && limit.cap === rank,
    nodes,
    because: limit.because,
  }));
  const capped = copyOf(placed);
  capped.rank = rank;
  capped.limits = [...placed.limits, ...limits];
  return followLevel(node, applyOverride(run, node, rule, capped, cap));
}

// Where the level itself was chosen, capping or moving the level takes its number along.
function followLevel(node: ProgramNode, result: Result): Result {
  if (node.rated === null || result.rank === result.found || result.value === null) return result;
  const followed = copyOf(result);
  followed.value = node.list?.values[result.rank] ?? null;
  followed.points = followed.value;
  return followed;
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
