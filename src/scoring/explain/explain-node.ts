import { divide, multiply } from "../../core/exact.js";
import type { CompiledRule } from "../compiled-rule.js";
import type { ProgramNode, RatedNode } from "../program.js";
import type { Result } from "../result.js";
import { bandReasons } from "./band-reasons.js";
import type { Explanation } from "./explanation.js";
import { figureOf, figureOrNull } from "./figure.js";
import type { CountedAnswer } from "./gap-reason.js";
import { inputsOf } from "./inputs-of.js";
import type { NodeName } from "./names.js";
import { numberReasons, percentShown } from "./number-reasons.js";
import { proportionReason, ratingReasons } from "./rating-reasons.js";
import type { Trace } from "./read-back.js";
import type { Reason } from "./reason.js";
import { asideReasons, excusedBelow, excusedReasons } from "./set-aside.js";
import { unitOf } from "./unit-of.js";
import { gapReasons, labelReasons } from "./whole-reasons.js";

/** Explains nodes by their place; one that is shown in several groupings is explained once. */
export function explainer(trace: Trace): (index: number) => Explanation {
  const made: Explanation[] = [];
  const explainNode = (index: number): Explanation => {
    const node = trace.program.nodes[index] as ProgramNode;
    const known = made[index];
    if (known !== undefined) return known;
    const fresh: Explanation = {
      ...resultOf(trace, node),
      reasons: reasonsOf(trace, node),
      children: node.children.map(explainNode),
      groupings: index === 0 ? trace.program.groupings.map(explainNode) : [],
    };
    made[index] = fresh;
    return fresh;
  };
  return explainNode;
}

function resultOf(trace: Trace, node: ProgramNode): Omit<Explanation, "reasons" | "children" | "groupings"> {
  const { names, program, results } = trace;
  const { state, value, low, high, points, min, max, rank, found } = results[node.index] as Result;
  const name = names.nodes[node.index] as NodeName;
  const outlined = program.form.outline.nodes[node.index];
  const statement = outlined?.kind === "dimension" ? undefined : outlined?.visit?.node.statement;
  return {
    node: name,
    title: name.title ?? statement ?? null,
    state,
    unit: unitOf(program, node.index),
    value: figureOrNull(value),
    low: figureOrNull(low),
    high: figureOrNull(high),
    points: figureOrNull(points),
    min: figureOrNull(min),
    max: figureOrNull(max),
    band: names.level(node.list, rank),
    found: names.level(node.list, found),
  };
}

function reasonsOf(trace: Trace, node: ProgramNode): readonly Reason[] {
  const own = [...(node.rated === null ? [] : ratingReasons(trace, node)), ...proportionReason(trace, node)];
  const { rule, index } = node;
  if (rule === null) return own;
  const top = index === 0 || trace.program.groupings.includes(index);
  const ruleReason: Reason = {
    kind: "rule",
    node: trace.names.nodes[index] as NodeName,
    combine: rule.combine,
    take: rule.take,
    unrated: rule.unrated,
    as: rule.as,
    round: rule.source.round ?? null,
    provenance: rule.source.provenance ?? trace.program.framework.scoring.provenance,
  };
  const inner =
    node.rated === null ? innerReasons(trace, node, rule) : bandReasons(trace, node, chosen(trace, node.rated, index));
  return [
    ...own,
    ...inner,
    ...gapReasons(trace, node),
    ruleReason,
    ...(top ? percentShown(trace, node) : []),
    ...(index === 0 ? [...excusedBelow(trace, node, inner), ...labelReasons(trace, node)] : []),
  ];
}

function innerReasons(trace: Trace, node: ProgramNode, rule: CompiledRule): readonly Reason[] {
  const { state, withheld } = trace.results[node.index] as Result;
  const name = trace.names.nodes[node.index] as NodeName;
  if (state === "not-applicable" || state === "left-out") return excusedReasons(trace, node, [node.index]);
  const inputs = inputsOf(trace, node);
  const aside = asideReasons(trace, node, inputs);
  if (withheld === "coverage") return [coverageTooLow(trace, node, rule), ...aside];
  const { combined, stated, result } = numberReasons(trace, node, inputs);
  const bands = bandReasons(trace, node, result);
  const none: Reason[] =
    state === "not-scored" ? [{ kind: "not-scored", node: name, counts: countsOf(trace, node) }] : [];
  return [...none, ...combined, ...aside, ...stated, ...bands];
}

function coverageTooLow(trace: Trace, { index }: ProgramNode, { minimumCoverage }: CompiledRule): Reason {
  const { rated, expected } = trace.results[index] as Result;
  return {
    kind: "coverage-too-low",
    node: trace.names.nodes[index] as NodeName,
    rated,
    expected,
    percent: figureOf(divide(multiply(100, rated), expected)),
    minimum: figureOf(minimumCoverage),
  };
}

// A node that is rated as a whole starts from the result of its rating.
function chosen({ reading }: Trace, { results }: RatedNode, index: number): Result {
  return results[reading.slots[index] as number] as Result;
}

function countsOf({ counts, names }: Trace, { index }: ProgramNode): readonly CountedAnswer[] {
  return Object.entries(counts(index)).map(([id, count]) => ({ ...names.choice(id), count }));
}
