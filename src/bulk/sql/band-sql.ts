import type { CompiledRule, Edge } from "../../scoring/compiled-rule.js";
import type { ProgramNode } from "../../scoring/program.js";
import { allOf, anyOf, notOf } from "./condition.js";
import { conditionSql } from "./condition-sql.js";
import { exactly } from "./exactly.js";
import type { Condition } from "./fragment.js";
import { type NodeSql, noRank, stateAt } from "./node-sql.js";
import { type Numbers, numbersOf } from "./numbers.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import { among, compares, either, firstOf, isGiven, isNull, known, plus, type Whole } from "./whole.js";

/** Ranks that say that there is none: the rule leaves it open, or a gap in a condition withholds it. */
const notSettled = -2;
const withheld = -3;

/** Finds the band of a node, moves it by steps, caps it by limits and lets an override replace it. */
export function bandSql(run: SqlRun, node: ProgramNode, stated: NodeSql): NodeSql {
  const { sheet } = run;
  const rule = node.rule as CompiledRule;
  const isActive = among(stated.state, [stateAt("scored"), stateAt("not-scored")]);
  const found = define(sheet, either(isActive, findSql(run, node, rule, stated), noRank));
  const isFound = compares(found, ">=", known(0));
  const band = define(sheet, either(isFound, found, noRank));
  const self = { ...stated, rank: band, found: band };
  const steps = stepsSql(run, node, rule, self, isFound);
  const limits = limitsSql(run, node, rule, self, steps.rank);
  const isReached = anyOf([isFound, compares(found, "=", known(notSettled))]);
  const isWithheld = anyOf([
    compares(found, "=", known(withheld)),
    allOf([isFound, steps.isOpen]),
    allOf([isReached, limits.isOpen]),
  ]);
  const state = define(
    sheet,
    firstOf(
      [
        [isWithheld, known(stateAt("withheld"))],
        [compares(found, "=", known(notSettled)), known(stateAt("not-settled"))],
        [isFound, known(stateAt("scored"))],
      ],
      stated.state,
    ),
  );
  const kept = (numbers: Numbers | null) =>
    numbers === null ? null : { ...numbers, of: define(sheet, either(isWithheld, null, numbers.of)) };
  const decided: NodeSql = {
    ...stated,
    state,
    points: kept(stated.points),
    value: kept(stated.value),
    rank: define(sheet, either(isWithheld, noRank, limits.rank)),
    found: define(sheet, either(isWithheld, noRank, band)),
  };
  const mayReplace = allOf([isReached, notOf(isWithheld)]);
  return followLevel(run, node, overrideSql(run, node, rule, decided, limits.cap, mayReplace));
}

function findSql(run: SqlRun, node: ProgramNode, rule: CompiledRule, stated: NodeSql): Whole {
  if (rule.verdict !== null) {
    const lines = rule.verdict.flatMap(({ rank, when }): [Condition, Whole][] => {
      const truth = conditionSql(run, node, when, stated);
      return [
        [isNull(truth), known(withheld)],
        [compares(truth, "=", known(1)), known(rank)],
      ];
    });
    return firstOf(lines, known(rule.otherwise < 0 ? notSettled : rule.otherwise));
  }
  if (rule.edges !== null && stated.value !== null) return edgesSql(rule.edges, stated.value, stated.rank);
  return stated.rank;
}

function edgesSql(edges: readonly Edge[], value: Numbers, rank: Whole): Whole {
  const lines = edges.toReversed().map(({ rank: band, at, included }): [Condition, Whole] => {
    return [at === null ? true : exactly(value.of, value.over, included ? ">=" : ">", at), known(band)];
  });
  return firstOf([[isNull(value.of), rank], ...lines], noRank);
}

function stepsSql(
  run: SqlRun,
  node: ProgramNode,
  rule: CompiledRule,
  self: NodeSql,
  isFound: Condition,
): { readonly rank: Whole; readonly isOpen: Condition } {
  const top = known((node.list?.ids.length ?? 1) - 1);
  const truths = rule.steps.map(({ when }) => conditionSql(run, node, when, self));
  const rank = rule.steps.reduce((current, { step }, place) => {
    const next = define(run.sheet, plus([current, known(step)]));
    const clamped = firstOf(
      [
        [compares(next, "<", known(0)), known(0)],
        [compares(next, ">", top), top],
      ],
      next,
    );
    const isTaken = allOf([isFound, compares(truths[place] as Whole, "=", known(1))]);
    return define(run.sheet, either(isTaken, clamped, current));
  }, self.rank);
  return { rank, isOpen: anyOf(truths.map(isNull)) };
}

function limitsSql(
  run: SqlRun,
  node: ProgramNode,
  rule: CompiledRule,
  self: NodeSql,
  moved: Whole,
): { readonly rank: Whole; readonly cap: Whole; readonly isOpen: Condition } {
  const none = known((node.list?.ids.length ?? 1) - 1);
  const truths = rule.bandLimits.map(({ when }) => conditionSql(run, node, when, self));
  const lines = rule.bandLimits
    .map(({ cap }, place): [Condition, Whole] => [compares(truths[place] as Whole, "=", known(1)), known(cap)])
    .sort((a, b) => Number(a[1].low - b[1].low));
  const cap = define(run.sheet, firstOf(lines, none));
  const rank = define(run.sheet, either(compares(moved, ">", cap), cap, moved));
  return { rank, cap, isOpen: anyOf(truths.map(isNull)) };
}

function overrideSql(
  run: SqlRun,
  node: ProgramNode,
  rule: CompiledRule,
  decided: NodeSql,
  cap: Whole,
  mayReplace: Condition,
): NodeSql {
  const wish = rule.override === "no" ? null : run.override(node.id);
  if (wish === null) return decided;
  const isReplaced = allOf([mayReplace, isGiven(wish)]);
  const capped = rule.override === "within-limits" ? either(compares(wish, ">", cap), cap, wish) : wish;
  const rank = define(run.sheet, firstOf([[isReplaced, capped]], decided.rank));
  return {
    ...decided,
    rank,
    state: define(run.sheet, either(isReplaced, known(stateAt("scored")), decided.state)),
  };
}

// Where the level itself was chosen, capping or moving the level takes its number along.
function followLevel(run: SqlRun, node: ProgramNode, decided: NodeSql): NodeSql {
  const { list } = node;
  if (node.rated === null || list === null || decided.value === null) return decided;
  const moved = numbersOf(decided.rank, [null, ...list.values], list.values[0] ?? null, list.values.at(-1) ?? null, -1);
  if (moved === null) return decided;
  const of = define(run.sheet, either(isGiven(decided.value.of), moved.of, null));
  const numbers = { ...moved, of };
  return { ...decided, points: numbers, value: numbers };
}
