import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode } from "../program.js";
import type { Draft } from "../result.js";
import type { Run } from "./run.js";

/**
 * Lets a person's band take the place of the computed one, if the rule allows it: freely, or under the limits. It may settle
 * a case that the rule leaves open; the number is never touched, and the computed band stays on record.
 */
export function applyOverride(run: Run, node: ProgramNode, rule: CompiledRule, decided: Draft, cap: number): void {
  const { overrides } = run.reading;
  if (overrides.length === 0 || rule.override === "no") return;
  const override = overrides.find((one) => one.id === node.id);
  const wish = override === undefined ? undefined : node.list?.ranks.get(override.band);
  if (override === undefined || wish === undefined) return;
  const computed = node.list?.ids[decided.rank] ?? null;
  decided.override = { computed, wished: override.band, reason: override.reason, role: override.role };
  decided.rank = rule.override === "within-limits" ? Math.min(wish, cap) : wish;
  decided.state = "scored";
}
