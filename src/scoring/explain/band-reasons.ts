import type { Verdict } from "../../framework/scoring.js";
import type { CompiledRule } from "../compiled-rule.js";
import { decideBand } from "../evaluate/decide-band.js";
import { holds } from "../evaluate/holds.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { figureOf, figureOrNull } from "./figure.js";
import { limitReasons } from "./limit-reasons.js";
import type { LevelName, NodeName } from "./names.js";
import type { Trace } from "./read-back.js";
import type { Reason } from "./reason.js";
import { recordCondition, unknownsIn } from "./record-condition.js";
import { stepReasons } from "./step-reasons.js";
import { unitOf } from "./unit-of.js";

/** Follows the band of a node through its rule, from the edges or verdicts to the override. */
export function bandReasons(trace: Trace, node: ProgramNode, stated: Result): readonly Reason[] {
  const rule = node.rule as CompiledRule;
  if (stated.state !== "scored" && stated.state !== "not-scored") return [];
  // The same rule with less and less left out, decided by the same function, shows what each stage did.
  const upTo = (left: Partial<CompiledRule>) =>
    decideBand(trace, { ...node, rule: { ...rule, override: "no", ...left } }, stated);
  const found = upTo({ steps: [], bandLimits: [] });
  const reasons = [...foundReasons(trace, node, rule, stated)];
  if (found.state === "withheld") return reasons;
  const moved = upTo({ bandLimits: [] });
  reasons.push(...stepReasons(trace, node, { self: found, struck: moved.steps }));
  if (moved.state === "withheld") return reasons;
  const capped = upTo({});
  const before = { value: null, band: trace.names.level(node.list, moved.rank) };
  const struck = capped.limits.slice(moved.limits.length);
  reasons.push(...limitReasons(trace, node, { limits: rule.bandLimits, self: moved, before, struck }));
  return [...reasons, ...overrideReason(trace, node)];
}

function foundReasons(trace: Trace, node: ProgramNode, rule: CompiledRule, stated: Result): readonly Reason[] {
  const name = trace.names.nodes[node.index] as NodeName;
  if (rule.verdict !== null) return verdictReasons(trace, node, rule, stated);
  if (rule.edges === null || stated.value === null) return [];
  const level = (rank: number) => trace.names.level(node.list, rank);
  const { found } = decideBand(
    trace,
    { ...node, rule: { ...rule, steps: [], bandLimits: [], override: "no" } },
    stated,
  );
  const bands = rule.edges.map(({ rank, at, included }) => ({
    band: level(rank) as LevelName,
    edge: figureOrNull(at),
    included,
  }));
  const unit = unitOf(trace.program, node.index);
  return [{ kind: "band-by-edges", node: name, unit, value: figureOf(stated.value), band: level(found), bands }];
}

function verdictReasons(trace: Trace, node: ProgramNode, rule: CompiledRule, stated: Result): readonly Reason[] {
  const name = trace.names.nodes[node.index] as NodeName;
  const reasons: Reason[] = [];
  const written = rule.source.verdict ?? [];
  for (const [place, line] of (rule.verdict ?? []).entries()) {
    const { when, because = null } = written[place] as Verdict;
    const condition = recordCondition(trace, node, when, line.when, stated);
    const band = trace.names.level(node.list, line.rank) as LevelName;
    const truth = holds(trace, node, line.when, stated);
    if (truth === null) {
      const unknowns = unknownsIn(condition);
      return [
        ...reasons,
        { kind: "condition-unknown", node: name, of: "verdict", id: band.id, ...unknowns, condition },
      ];
    }
    const kind = truth ? "verdict-held" : "verdict-failed";
    reasons.push({ kind, node: name, line: place + 1, band, condition, because });
    if (truth) return reasons;
  }
  const band = trace.names.level(node.list, rule.otherwise);
  return [
    ...reasons,
    band === null ? { kind: "verdict-open", node: name } : { kind: "verdict-otherwise", node: name, band },
  ];
}

function overrideReason(trace: Trace, node: ProgramNode): readonly Reason[] {
  const { override, rank } = trace.results[node.index] as Result;
  if (override === null || node.list === null) return [];
  const { ids, ranks } = node.list;
  const level = (at: number) => trace.names.level(node.list, at) as LevelName;
  const wished = ranks.get(override.wished) ?? -1;
  return [
    {
      kind: wished === rank ? "override" : "override-cut",
      node: trace.names.nodes[node.index] as NodeName,
      computed: override.computed === null ? null : level(ids.indexOf(override.computed)),
      wished: level(wished),
      final: level(rank),
      reason: override.reason,
      role: override.role,
    },
  ];
}
