import type { Exact } from "../../core/exact.js";
import type { CompiledRule, Input } from "../compiled-rule.js";
import { gather, takesPlaces } from "../evaluate/gather.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { figureOf } from "./figure.js";
import type { NodeName } from "./names.js";
import type { Brought } from "./number-reason.js";
import type { Trace } from "./read-back.js";

/** The inputs of a rule by what became of them. */
export interface Inputs {
  /** Those that took part, with what they brought; gaps counted as their lowest among them. */
  readonly brought: readonly Brought[];
  /** Places of those that do not apply, were left out or are not scored. */
  readonly aside: readonly number[];
  /** Places of those without what the rule takes. */
  readonly gaps: readonly number[];
  /** Places of the gaps that cannot be counted: those that a rule drops, or for which it withholds its result. */
  readonly uncounted: readonly number[];
}

/** Says of each input of a rule what it brought, by asking the rule about that input alone. */
export function inputsOf(trace: Trace, node: ProgramNode): Inputs {
  const rule = node.rule as CompiledRule;
  const inputs = { brought: [] as Brought[], aside: [] as number[], gaps: [] as number[], uncounted: [] as number[] };
  for (const [place, { index }] of rule.inputs.entries()) {
    const { state } = trace.results[index] as Result;
    const own = broughtBy(trace, node, { ...rule, unrated: "exclude" }, place, false);
    if (own !== null) inputs.brought.push(own);
    else if (state === "not-applicable" || state === "left-out" || state === "not-scored") inputs.aside.push(index);
    else {
      const lowest = rule.unrated === "lowest" ? broughtBy(trace, node, rule, place, true) : null;
      inputs.gaps.push(index);
      if (lowest === null) inputs.uncounted.push(index);
      else inputs.brought.push(lowest);
    }
  }
  return inputs;
}

function broughtBy(trace: Trace, node: ProgramNode, rule: CompiledRule, place: number, gap: boolean): Brought | null {
  const { index, weight } = rule.inputs[place] as Input;
  const alone = { ...rule, inputs: [{ index, weight: 1 }], reaching: rule.reaching.slice(place, place + 1) };
  const terms = gather(trace, node, alone);
  if (terms === "gap" || terms.count === 0) return null;
  const [values, lows, highs] = terms.each ?? [[terms.sum], [terms.lowSum], [terms.highSum]];
  const list = trace.program.nodes[index]?.list ?? null;
  const asksBand = rule.take === "band" || rule.reaching.length > 0;
  const rank = gap ? (rule.reaching.length > 0 ? -1 : 0) : (trace.results[index] as Result).rank;
  const places = takesPlaces(node, rule);
  const number = (some: readonly Exact[]) => (places ? null : figureOf(some[0] as Exact));
  return {
    node: trace.names.nodes[index] as NodeName,
    weight: figureOf(weight),
    value: number(values),
    low: number(lows),
    high: number(highs),
    band: asksBand ? trace.names.level(list, rank) : null,
    gap,
  };
}
