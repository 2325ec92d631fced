import type { Exact } from "../../core/exact.js";
import { compare } from "../../core/exact.js";
import type { CompiledLimit, CompiledRule } from "../../scoring/compiled-rule.js";
import type { ProgramNode } from "../../scoring/program.js";
import { allOf, anyOf } from "./condition.js";
import { conditionSql } from "./condition-sql.js";
import { exactly } from "./exactly.js";
import { sameOver } from "./fractions.js";
import { type NodeSql, stateAt } from "./node-sql.js";
import { lower, type Numbers, upper } from "./numbers.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import { compares, either, isGiven, isNull, known, type Whole } from "./whole.js";

/** Applies the limits on a number: the smallest cap whose condition holds. */
export function capSql(run: SqlRun, node: ProgramNode, stated: NodeSql): NodeSql {
  const { sheet } = run;
  const { numberLimits } = node.rule as CompiledRule;
  if (numberLimits.length === 0 || stated.value === null) return stated;
  const truths = numberLimits.map((limit) => conditionSql(run, node, limit.when, stated));
  const isOpen = allOf([isGiven(stated.value.of), anyOf(truths.map(isNull))]);
  const capped = numberLimits.reduce<Numbers>(
    (value, limit, place) => capOne(run, value, limit, truths[place] as Whole),
    stated.value,
  );
  const kept = (numbers: Numbers | null) =>
    numbers === null ? null : { ...numbers, of: define(sheet, either(isOpen, null, numbers.of)) };
  const rank = define(sheet, either(isOpen, known(-1), stated.rank));
  return {
    ...stated,
    state: define(sheet, either(isOpen, known(stateAt("withheld")), stated.state)),
    points: kept(stated.points),
    value: kept(capped),
    rank,
    found: rank,
  };
}

function capOne(run: SqlRun, value: Numbers, { cap }: CompiledLimit<Exact>, truth: Whole): Numbers {
  const fixed: Numbers = {
    of: known(upper(cap)),
    low: known(upper(cap)),
    high: known(upper(cap)),
    over: known(lower(cap)),
    least: cap,
    most: cap,
  };
  const [one, other] = sameOver(run.sheet, [value, fixed]) as [Numbers, Numbers];
  const binds = allOf([compares(truth, "=", known(1)), exactly(value.of, value.over, ">", cap)]);
  const of = define(run.sheet, either(binds, other.of, one.of));
  return { ...one, of, least: compare(cap, value.least) < 0 ? cap : value.least, most: value.most };
}
