import { exact } from "../../core/exact.js";
import type { Limit, Rule } from "../../framework/scoring.js";
import { chooses } from "../../framework/select.js";
import type { Selector } from "../../framework/selector.js";
import type { CompiledLimit, CompiledRule, CompiledStep } from "../compiled-rule.js";
import { compileCondition } from "./compile-condition.js";
import { rankOf } from "./rank-of.js";
import { ordinal } from "./settle-lists.js";
import type { Site, SiteNode } from "./site.js";

/** Resolves the limits of a rule that concern a node: those on its number, and those on its band. */
export function compileLimits(
  site: Site,
  node: SiteNode,
  rule: Rule,
): Pick<CompiledRule, "numberLimits" | "bandLimits"> {
  const numberLimits: CompiledRule["numberLimits"][number][] = [];
  const bandLimits: CompiledRule["bandLimits"][number][] = [];
  rule.limits?.forEach((limit, place) => {
    if (!concerns(limit.for, node)) return;
    const path = `${node.rulePath}/limits/${place}`;
    if (capsNumber(node, rule, limit))
      numberLimits.push(compiled(site, node, limit, path, exact(Number(limit.atMost))));
    else bandLimits.push(compiled(site, node, limit, path, rankOf(site, node, limit.atMost, `${path}/atMost`)));
  });
  return { numberLimits, bandLimits };
}

/** Resolves the steps of a rule that concern a node. */
export function compileSteps(site: Site, node: SiteNode, rule: Rule): readonly CompiledStep[] {
  return (rule.steps ?? []).flatMap((step, place) => {
    if (!concerns(step.for, node)) return [];
    const when = compileCondition(site, node, step.when, `${node.rulePath}/steps/${place}/when`);
    return [{ id: step.id, when, step: step.step, because: step.because }];
  });
}

// A rule that states a number caps it by number. Where the result is a place on a list, a number names the level of that
// value: a cap on the number alone would leave the band, and so what the node above takes, as it was.
function capsNumber(node: SiteNode, rule: Rule, { atMost }: Limit): boolean {
  if (typeof atMost !== "number" || rule.combine === "judged" || rule.combine === "none") return false;
  return rule.take !== "band" || node.list === null || !ordinal.includes(rule.combine);
}

function concerns(selector: Selector | undefined, node: SiteNode): boolean {
  if (selector === undefined) return true;
  if (node.outlined !== null) return chooses(selector, node.outlined);
  return selector.ids?.includes(node.id) ?? selector.kind === "group";
}

function compiled<Cap>(site: Site, node: SiteNode, limit: Limit, path: string, cap: Cap): CompiledLimit<Cap> {
  const when = compileCondition(site, node, limit.when, `${path}/when`);
  return { id: limit.id, when, cap, shown: limit.atMost, because: limit.because };
}
