import { compare, divide, type Exact, multiply } from "../../core/exact.js";
import { roundTo } from "../../core/round.js";
import type { CompiledRule } from "../compiled-rule.js";
import { askedIn } from "../looked-at.js";
import type { Site } from "./site.js";

/**
 * Says whether the number of a node surely reaches its lowest band. Where it may lie below, a rating that rises can bring a
 * band into being, which the node above then counts, and its own result may fall. So it can where a line of a table that holds
 * keeps one after it from asking a fact that withholds the result.
 *
 * Worked out for means and percentages of what is rated itself; elsewhere the answer is no, to be on the safe side.
 */
export function isAlwaysBanded(site: Site, rule: CompiledRule): boolean {
  const asked = (rule.verdict ?? []).map(({ when }) => askedIn(when));
  const withholds = site.framework.facts?.some(
    ({ id, unknown }) => unknown === "withhold" && asked.findIndex((line) => line.includes(id)) > 0,
  );
  if (withholds) return false;
  const edge = rule.edges?.[0];
  if (edge?.at == null) return true;
  const least = leastOf(site, rule);
  if (least === null) return false;
  const side = compare(rule.round === null ? least : roundTo(least, rule.round.to, rule.round.mode), edge.at);
  return side > 0 || (side === 0 && edge.included);
}

// The least that the number can be, before it is rounded.
function leastOf(site: Site, rule: CompiledRule): Exact | null {
  const { combine, as, inputs, start, numberLimits } = rule;
  const isMean = combine === "mean" && as !== "percent-of-range";
  const isPercent = ["sum", "mean"].includes(combine) && as === "percent" && start === 0;
  if (numberLimits.length > 0 || !(isMean || isPercent)) return null;
  let least: Exact | null = null;
  for (const { index } of inputs) {
    const { outlined, list } = site.nodes[index] ?? {};
    const [low, high] = [list?.values[0] ?? null, list?.values.at(-1) ?? null];
    if (outlined?.rated !== true || low === null || high === null) return null;
    if (isPercent && (compare(low, 0) < 0 || compare(high, 0) <= 0)) return null;
    const stated = isPercent ? divide(multiply(100, low), high) : low;
    if (least === null || compare(stated, least) < 0) least = stated;
  }
  return least;
}
