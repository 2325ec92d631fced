import type { CompiledRule } from "../../scoring/compiled-rule.js";
import type { ProgramNode } from "../../scoring/program.js";
import { bandSql } from "./band-sql.js";
import { capSql } from "./cap-sql.js";
import { combineSql } from "./combine-sql.js";
import { allOf } from "./condition.js";
import type { Condition } from "./fragment.js";
import { type NodeSql, noRank, stateAt } from "./node-sql.js";
import { lower, type Numbers, numbersOf, upper } from "./numbers.js";
import type { SqlRun } from "./run-sql.js";
import { define, refuse, type Sheet } from "./sheet.js";
import { stateSql } from "./state-sql.js";
import { termsSql } from "./terms-sql.js";
import { compares, either, firstOf, known, plus, times, type Whole } from "./whole.js";

/** Writes the result of a node from the results below it: steps 1 to 13 of the order of evaluation. */
export function ruleSql(run: SqlRun, node: ProgramNode, own: NodeSql | null): NodeSql {
  const { sheet } = run;
  const rule = node.rule as CompiledRule;
  const expected = sumBelow(run, node, own, (one) => one.expected);
  const rated = sumBelow(run, node, own, (one) => one.rated);
  if (own !== null) return bandSql(run, node, { ...own, expected, rated });
  if (rule.combine === "geometric-mean") {
    const hint = "Combine by mean in a framework that is scored in a database, or score with `score`.";
    refuse(
      sheet,
      "sql-geometric-mean",
      "takes a geometric mean, whose powers outgrow every integer of a database.",
      hint,
    );
  }
  const early = [...excusedSql(run, node, rule), [isThin(rule, expected, rated), known(stateAt("withheld"))] as const];
  const common = { node, expected, rated, slot: null };
  if (rule.combine === "none" || rule.combine === "geometric-mean") {
    const state = define(sheet, firstOf(early, known(stateAt("not-scored"))));
    return bandSql(run, node, { ...common, state, points: null, value: null, rank: noRank, found: noRank });
  }
  return bandSql(run, node, capSql(run, node, { ...common, ...numbersSql(run, node, rule, early) }));
}

type Cases = readonly (readonly [Condition, Whole])[];
type Stated = Pick<NodeSql, "state" | "points" | "value" | "rank" | "found">;

function numbersSql(run: SqlRun, node: ProgramNode, rule: CompiledRule, early: Cases): Stated {
  const { sheet } = run;
  const { terms, gaps } = termsSql(run, node, rule);
  const { count, numbers } = combineSql(run, rule, terms);
  const cases: (readonly [Condition, Whole])[] = [
    ...early,
    [compares(gaps, ">", known(0)), known(stateAt("withheld"))],
    [compares(count, "=", known(0)), known(stateAt("unrated"))],
  ];
  if (numbers === null) {
    const state = define(sheet, firstOf(cases, known(stateAt("scored"))));
    return { state, points: null, value: null, rank: noRank, found: noRank };
  }
  return isOnList(node, rule) ? placed(sheet, node, rule, cases, numbers) : stated(sheet, rule, cases, numbers, noRank);
}

function isOnList(node: ProgramNode, { take, combine }: CompiledRule): boolean {
  return take === "band" && node.list !== null && ["lowest", "highest", "median", "most-common"].includes(combine);
}

// A rule that works on places gives the band directly, and its number where the list has numbers.
function placed(sheet: Sheet, node: ProgramNode, rule: CompiledRule, cases: Cases, ranks: Numbers): Stated {
  const { values = [], numeric = false } = node.list ?? {};
  const rank = define(sheet, ranks.of);
  if (!numeric) return stated(sheet, rule, cases, null, rank);
  const numbers = numbersOf(rank, values, values[0] ?? null, values.at(-1) ?? null);
  return stated(sheet, rule, cases, numbers === null ? null : { ...numbers, of: define(sheet, numbers.of) }, rank);
}

function stated(sheet: Sheet, rule: CompiledRule, cases: Cases, points: Numbers | null, rank: Whole): Stated {
  const { value, isVoid } = points === null ? { value: null, isVoid: false } : stateSql(sheet, rule, points);
  const all: Cases = [...cases, [isVoid, known(stateAt("withheld"))]];
  const state = define(sheet, firstOf(all, known(stateAt("scored"))));
  const isScored = compares(state, "=", known(stateAt("scored")));
  const shown = (numbers: Numbers | null) =>
    numbers === null ? null : { ...numbers, of: define(sheet, either(isScored, numbers.of, null)) };
  const place = define(sheet, either(isScored, rank, noRank));
  return { state, points: shown(points), value: shown(value), rank: place, found: place };
}

function sumBelow(run: SqlRun, { children }: ProgramNode, own: NodeSql | null, of: (one: NodeSql) => Whole): Whole {
  const parts = children.map((index) => of(run.at(index)));
  return define(run.sheet, plus([known(0), ...parts, ...(own === null ? [] : [of(own)])]));
}

// A node does not apply when nothing that it combines applies, and something is there that does not.
function excusedSql(run: SqlRun, { children }: ProgramNode, rule: CompiledRule): Cases {
  const whole = rule.source.of === undefined || rule.combine === "none";
  const places = whole ? children : [...rule.inputs.map(({ index }) => index), ...rule.weightless];
  if (places.length === 0) return [];
  const numberOf = (state: "not-applicable" | "left-out") =>
    define(
      run.sheet,
      plus([
        known(0),
        ...places.map((index) => either(compares(run.at(index).state, "=", known(stateAt(state))), known(1), known(0))),
      ]),
    );
  const [not, out] = [numberOf("not-applicable"), numberOf("left-out")];
  const isAll = compares(plus([not, out]), "=", known(places.length));
  return [
    [allOf([isAll, compares(not, ">", known(0))]), known(stateAt("not-applicable"))],
    [isAll, known(stateAt("left-out"))],
  ];
}

function isThin({ minimumCoverage }: CompiledRule, expected: Whole, rated: Whole): Condition {
  if (minimumCoverage === 0) return false;
  const given = times(rated, known(100n * lower(minimumCoverage)));
  const needed = times(expected, known(upper(minimumCoverage)));
  return allOf([compares(expected, ">", known(0)), compares(given, "<", needed)]);
}
